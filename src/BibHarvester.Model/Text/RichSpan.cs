using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>A stretch of a text with one style.</summary>
/// <param name="Start">The first UTF-16 unit, from 0.</param>
/// <param name="Length">How many UTF-16 units; at least 1.</param>
/// <param name="Style">The style.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RichSpan(int Start, int Length, RichStyle Style) : IComparable<RichSpan>
{
    /// <summary>The UTF-16 unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>Orders by start, then the longer (outer) first, then by style.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>Below, at or above 0.</returns>
    public int CompareTo(RichSpan other)
    {
        var order = Start.CompareTo(other.Start);
        if (order == 0)
            order = other.Length.CompareTo(Length);
        return order == 0 ? Style.CompareTo(other.Style) : order;
    }

    /// <summary>Whether the left span comes first.</summary>
    public static bool operator <(RichSpan left, RichSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the right span comes first.</summary>
    public static bool operator >(RichSpan left, RichSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left span comes first or both are the same.</summary>
    public static bool operator <=(RichSpan left, RichSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the right span comes first or both are the same.</summary>
    public static bool operator >=(RichSpan left, RichSpan right) => left.CompareTo(right) >= 0;
}

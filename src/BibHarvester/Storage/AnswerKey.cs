using System.Runtime.InteropServices;

namespace BibHarvester.Storage;

/// <summary>What a kept answer is found by.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Request">
/// The request as it always looks: method, address, what is accepted and what is posted, with spaces between them. It has no keys and
/// no contact address in it.
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AnswerKey(string Source, string Request) : IComparable<AnswerKey>
{
    /// <summary>Source and request with a space between them.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Source} {Request}";

    /// <summary>Orders by source, then by request, character by character.</summary>
    /// <param name="other">Another key.</param>
    /// <returns>Less than, equal to, or greater than 0.</returns>
    public int CompareTo(AnswerKey other)
    {
        var bySource = string.CompareOrdinal(Source, other.Source);
        return bySource != 0 ? bySource : string.CompareOrdinal(Request, other.Request);
    }

    /// <summary>Whether one key stands before another.</summary>
    public static bool operator <(AnswerKey left, AnswerKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether one key stands behind another.</summary>
    public static bool operator >(AnswerKey left, AnswerKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether one key does not stand behind another.</summary>
    public static bool operator <=(AnswerKey left, AnswerKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one key does not stand before another.</summary>
    public static bool operator >=(AnswerKey left, AnswerKey right) => left.CompareTo(right) >= 0;
}

using System.Runtime.InteropServices;

namespace BibHarvester;

/// <summary>What the words of one date, or of one end of a range, say.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct DateParts
{
    public int? Year { get; set; }

    public int Month { get; set; }

    /// <summary>The day, or a year of one or two digits where an era is named.</summary>
    public int Day { get; set; }

    public Season Season { get; set; }

    public bool IsOpenEnd { get; set; }

    public bool IsBeforeChrist { get; set; }

    public bool HasEra { get; set; }

    /// <summary>Whether there are words that say something else.</summary>
    public bool HasOthers { get; set; }

    /// <summary>Whether parts contradict each other, such as two years.</summary>
    public bool IsBroken { get; set; }
}

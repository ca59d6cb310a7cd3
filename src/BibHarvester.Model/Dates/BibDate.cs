namespace BibHarvester;

/// <summary>A date as bibliographies know it: partial, a range, a season, approximate, or words that are no date.</summary>
public readonly partial record struct BibDate
{
    /// <summary>The date, or the first of a range; absent where only <see cref="Literal"/> is known or the range is open at its start.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last date of a range; absent for one date and for a range that is open at its end.</summary>
    public PartialDate End { get; init; }

    /// <summary>Whether it is a range that is open at an end.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The season of <see cref="Start"/>'s year.</summary>
    public Season Season { get; init; }

    /// <summary>The season of <see cref="End"/>'s year.</summary>
    public Season EndSeason { get; init; }

    /// <summary>Whether it is approximate ("circa").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whether the source doubts it ("?").</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The time of day in UTC, for dates of records.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The words of the source where they say more than the parts, such as <c>Michaelmas 1724</c> or 民国二十三年.</summary>
    public string? Literal { get; init; }

    /// <summary>The year of the date or of the start of its range; absent where none is known.</summary>
    public int? Year => Start.IsKnown ? Start.Year : null;

    /// <summary>Whether it is a range.</summary>
    public bool IsRange => End.IsKnown || IsOpen;

    /// <summary>One date.</summary>
    /// <param name="year">The year, -9999 to 9999.</param>
    /// <param name="month">The month, 1 to 12; 0 where unknown.</param>
    /// <param name="day">The day of the month; 0 where unknown.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No such date.</exception>
    public static BibDate Of(int year, int month = 0, int day = 0) => new() { Start = new PartialDate(year, month, day) };

    /// <summary>The date as text, close to EDTF.</summary>
    /// <returns>Such as <c>2021-07-05</c>, <c>2010/2012</c>, <c>2015-21</c> for spring 2015, <c>1450~</c>.</returns>
    public override string ToString()
    {
        var mark = (IsApproximate, IsUncertain) switch { (true, true) => "%", (true, _) => "~", (_, true) => "?", _ => "" };
        var start = Text(Start, Season);
        if (!Start.IsKnown && !End.IsKnown)
            return Literal ?? "";
        return IsRange ? $"{(Start.IsKnown ? start + mark : "..")}/{(End.IsKnown ? Text(End, EndSeason) + mark : "..")}" : start + mark;
    }

    private static string Text(PartialDate date, Season season) => season == Season.None
        ? date.ToString()
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{date.ToString()}-{20 + (int)season}");
}

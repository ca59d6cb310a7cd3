namespace BibHarvester.Formats.Zotero;

/// <summary>Dates as Zotero has them: free text, best as ISO.</summary>
internal static class ZoteroDates
{
    /// <summary>The text of a date.</summary>
    public static string? Of(BibDate? value)
    {
        if (value is not { } date)
            return null;
        if (!date.Start.IsKnown && !date.End.IsKnown)
            return LineText.Normalize(date.Literal);
        var isPlain = !date.IsRange && !date.IsApproximate && !date.IsUncertain && date.Start.Year > 999;
        if (isPlain && date.Season != Season.None)
            return $"{date.Season} {date.Start.Year}";
        return (date with { Literal = null }).ToString();
    }

    /// <summary>The date of a text; words are kept where it is none.</summary>
    public static BibDate Read(string text)
    {
        // The database has the date in numbers before that of the user.
        if (text.Length > 11 && text[4] == '-' && text[7] == '-' && text[10] == ' ' && text[..10].All(c => char.IsAsciiDigit(c) || c == '-'))
            text = text[..10];
        return BibDate.TryParse(text, out var date) && (date.Start.IsKnown || date.End.IsKnown)
            ? date with { Literal = null, Time = null }
            : new BibDate { Literal = LineText.Normalize(text) };
    }
}

namespace BibHarvester.Formats.Isi;

/// <summary>Dates of Web of Science: the year apart, the rest as <c>MAY 4</c>, <c>FEB 2011</c>, <c>SPR</c>, <c>04 2006</c>, <c>2006 May-Jun</c>.</summary>
internal static class IsiDate
{
    private static readonly (string Short, string Season)[] Seasons = [("SPR", "Spring"), ("SUM", "Summer"), ("FAL", "Fall"), ("AUT", "Autumn"), ("WIN", "Winter")];

    /// <summary>The date; absent where neither says one.</summary>
    /// <param name="day">Month, day, season, and the year at times.</param>
    /// <param name="year">The year.</param>
    public static BibDate? Read(string? day, string? year)
    {
        foreach (var text in Forms(LineText.Normalize(day), LineText.Normalize(year)))
        {
            if (BibDate.TryParse(text, out var date) && date.Start.IsKnown)
                return date;
        }

        return null;
    }

    private static IEnumerable<string?> Forms(string? day, string? year)
    {
        if (day is not null)
        {
            foreach (var (mark, season) in Seasons)
            {
                if (day.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && !day.StartsWith(season, StringComparison.OrdinalIgnoreCase))
                    day = season + day[mark.Length..];
            }

            // A month in digits stands before its year.
            if (day.Split(' ') is [{ Length: <= 2 } month, { Length: 4 } of] && month.All(char.IsAsciiDigit) && of.All(char.IsAsciiDigit))
                yield return $"{of}-{month.PadLeft(2, '0')}";
            if (year is null || day.Contains(year, StringComparison.Ordinal))
                yield return day;
            else
                yield return $"{day} {year}";
        }

        yield return year;
    }
}

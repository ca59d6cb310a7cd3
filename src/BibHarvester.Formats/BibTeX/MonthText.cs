using System.Globalization;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Months as macros: <c>jul</c>, <c>mar # "--" # apr</c>.</summary>
internal static class MonthText
{
    private static readonly string[] Names =
        ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Macros = ["", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Numbers = ["", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

    /// <summary>What a predefined macro stands for; absent for other names.</summary>
    public static string? Expand(ReadOnlySpan<char> macro)
    {
        var month = macro.Length == 3 ? NumberOf(macro) : 0;
        return month == 0 ? null : Names[month];
    }

    public static void Write(BibTeXDraft draft, TexOutput output)
    {
        var isFirst = true;
        var month = draft.Month.AsSpan();
        foreach (var part in month.Split('–'))
        {
            if (!isFirst)
                output.Bytes.Write(" # \"--\" # "u8);
            isFirst = false;
            if (int.TryParse(month[part], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 12)
                output.Bytes.Write(Macros[number]);
            else
                output.Group(month[part].ToString());
        }
    }

    /// <summary>Reads a month, two months, or a season; a day before or after the month is taken too.</summary>
    public static bool Read(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        // Most are macros, of which one name is left.
        if (NumberOfName(raw) is var named and > 0)
        {
            draft.Month = Numbers[named];
            return true;
        }

        var text = tex.Plain(raw);
        if (text is null)
            return true;
        text = text.Replace('\u00A0', ' ').Replace('/', '–').Replace('-', '–');
        if (TexDate.SeasonOf(text) is { } season)
        {
            draft.Month = season;
            return true;
        }

        var months = NumbersOf(text);
        string? day = null;
        foreach (var word in months.Count == 2 ? [] : text.Split([' ', ',', '.', '–'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (NumberOf(word) is var month and > 0)
                months.Add(month);
            else if (day is null && int.TryParse(WithoutOrdinal(word), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 31)
                day = number.ToString(CultureInfo.InvariantCulture);
            else
                return false;
        }

        if (months.Count == 0 && day is not null && int.Parse(day, CultureInfo.InvariantCulture) is var only and <= 12)
            (months, day) = ([only], null);
        if (months.Count is 0 or > 2 || (months.Count == 2 && day is not null))
            return false;
        draft.Month = string.Join('–', months.Select(m => m.ToString(CultureInfo.InvariantCulture)));
        draft.Day ??= day;
        return true;
    }

    // Two months as numbers: 11--12.
    private static List<int> NumbersOf(string text)
    {
        var parts = text.Split('–', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 2 &&
            int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) &&
            int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && first > 0 && last > first && last <= 12
            ? [first, last]
            : [];
    }

    // July 30th.
    private static ReadOnlySpan<char> WithoutOrdinal(ReadOnlySpan<char> word) =>
        word.Length > 2 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th" ? word[..^2] : word;

    private static int NumberOf(ReadOnlySpan<char> text)
    {
        if (NumberOfName(text) is var named and > 0)
            return named;

        // A word of another language is a month where a year makes a date of it.
        return text.Length >= 3 && char.IsLetter(text[0]) &&
            BibDate.TryParse($"{text} 2000", out var date) && date is { Start: { Day: 0, Month: > 0 }, End.IsKnown: false } ? date.Start.Month : 0;
    }

    private static int NumberOfName(ReadOnlySpan<char> text)
    {
        for (var month = 1; month < Names.Length && text.Length >= 3; month++)
        {
            if (Names[month].AsSpan().StartsWith(text, StringComparison.OrdinalIgnoreCase) || (month == 9 && text.Equals("sept", StringComparison.OrdinalIgnoreCase)))
                return month;
        }

        return 0;
    }
}

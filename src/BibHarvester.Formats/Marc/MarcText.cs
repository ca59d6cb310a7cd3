namespace BibHarvester.Formats.Marc;

/// <summary>Texts of catalogues without the punctuation that stands between one part and the next (ISBD).</summary>
internal static class MarcText
{
    /// <summary>The text without a mark that only leads over to the next part; a full stop stays behind an abbreviation.</summary>
    public static string? Trim(string? text)
    {
        var trimmed = text?.TrimEnd(' ', '/', ':', ';', '=', ',').Trim();
        if (string.IsNullOrEmpty(trimmed))
            return null;
        if (trimmed[^1] != '.' || trimmed.EndsWith("..", StringComparison.Ordinal))
            return trimmed;

        // "Henry F." and "Ithaca, N.Y." end in one; "Kumar." does not.
        var last = trimmed[(trimmed.LastIndexOf(' ') + 1)..^1];
        return last.Length < 3 || last.Contains('.', StringComparison.Ordinal) ? trimmed : trimmed[..^1];
    }

    /// <summary>A name without a cataloguer's remark: that it comes from an old catalogue, or a bracket whose other half stands elsewhere in the field.</summary>
    public static string WithoutRemark(string name)
    {
        var plain = name.Replace("[from old catalog]", "", StringComparison.Ordinal).TrimEnd();
        if (plain is ['[', ..] && (plain[^1] == ']' || !plain.Contains(']', StringComparison.Ordinal)))
            plain = plain[1..].TrimEnd(']');
        return plain;
    }

    /// <summary>The text without brackets around it, which say that it stands not on the title page.</summary>
    public static string? Unbracket(string? text) => text is ['[', .., ']'] ? Trim(text[1..^1]) : text;

    /// <summary>How many pages an extent says: "vii, 322 p." says 322.</summary>
    public static string? PagesIn(string extent)
    {
        foreach (var unit in (ReadOnlySpan<string>)[" p", " S", " Seiten", " Bl", " leaves", " σ", " с"])
        {
            var at = extent.IndexOf(unit, StringComparison.Ordinal);
            var end = at < 0 ? at : at + unit.Length;
            if (at <= 0 || (end < extent.Length && unit.Length == 2 && extent[end] is not ('.' or ' ' or ',' or ')' or 'a' or 'e')))
                continue;
            var start = at;
            while (start > 0 && char.IsAsciiDigit(extent[start - 1]))
                start--;
            if (start < at)
                return extent[start..at];
        }

        return null;
    }

    /// <summary>The year or date of publication: "[1991]", "c2011.", "1889-".</summary>
    public static BibDate? ReadDate(string text)
    {
        if (BibDate.TryParse(Unbracket(Trim(text)) ?? "", out var date) && date.Start.IsKnown)
            return date with { Time = null };

        // "Fri, 17 Aug 2018 08:14:38 +0000", as feeds have it.
        if (text.Split(' ') is [[.., ','], var day, var month, var of, ..] && BibDate.TryParse($"{day} {month} {of}", out date) && date.Start.Day > 0)
            return date;
        for (var at = 0; at + 4 <= text.Length; at++)
        {
            var isYear = !text.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9') && (at == 0 || !char.IsAsciiDigit(text[at - 1])) && (at + 4 == text.Length || !char.IsAsciiDigit(text[at + 4]));
            if (isYear && BibDate.TryParse(text.AsSpan(at, 4), out date))
                return date;
        }

        return null;
    }
}

using System.Buffers;

namespace BibHarvester.Formats.Remarks;

/// <summary>Remarks that sources put into titles: <c>RETRACTED:</c>, <c>(Retracted article)</c>, <c>[Article in Chinese]</c>.</summary>
/// <remarks>A title that begins with <c>Retraction:</c> is a notice's own, and stays.</remarks>
internal static class TitleRemarks
{
    private static readonly (string Words, StatusKind Status)[] Before =
    [
        ("RETRACTED ARTICLE:", StatusKind.Retracted), ("RETRACTED CHAPTER:", StatusKind.Retracted),
        ("RETRACTED PAPER:", StatusKind.Retracted), ("RETRACTED:", StatusKind.Retracted),
        ("[RETRACTED ARTICLE]", StatusKind.Retracted), ("[RETRACTED]", StatusKind.Retracted),
        ("(RETRACTED)", StatusKind.Retracted), ("RETRACTED –", StatusKind.Retracted), ("RETRACTED -", StatusKind.Retracted),
        ("WITHDRAWN ARTICLE:", StatusKind.Withdrawn), ("WITHDRAWN:", StatusKind.Withdrawn), ("[WITHDRAWN]", StatusKind.Withdrawn),
        ("REMOVED:", StatusKind.Removed), ("TEMPORARY REMOVAL:", StatusKind.Removed),
    ];

    // With which one of them may begin.
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("RrWwTt[(");

    /// <summary>Takes a remark off a title.</summary>
    /// <param name="title">The title; without the remark afterwards.</param>
    /// <param name="remark">The remark as it stood, for a note.</param>
    /// <param name="status">What it says of the work; absent where it says something else.</param>
    /// <returns>Whether there was one.</returns>
    public static bool TryTake(ref RichText title, out string remark, out StatusKind? status)
    {
        var plain = title.Plain;
        foreach (var (words, kind) in plain.Length > 0 && FirstLetters.Contains(plain[0]) ? Before : [])
        {
            if (!plain.StartsWith(words, StringComparison.OrdinalIgnoreCase) || plain.Length == words.Length)
                continue;
            remark = plain[..words.Length].TrimEnd(':', '-', '–', ' ');
            status = kind;
            title = title.Substring(words.Length).Trim();
            return true;
        }

        return TryTakeLast(ref title, out remark, out status);
    }

    private static bool TryTakeLast(ref RichText title, out string remark, out StatusKind? status)
    {
        remark = "";
        status = null;
        var plain = title.Plain.AsSpan().TrimEnd('.');
        if (plain is not [.., ')' or ']'])
            return false;
        var start = plain.LastIndexOf(plain[^1] == ')' ? '(' : '[');
        if (start <= 0)
            return false;
        var words = plain[(start + 1)..^1].Trim();
        if (StartsWith(words, "retracted"))
            status = StatusKind.Retracted;
        else if (StartsWith(words, "withdrawn"))
            status = StatusKind.Withdrawn;
        else if (!StartsWith(words, "article in "))
            return false;
        remark = plain[(start + 1)..^1].Trim().ToString();
        title = title.Substring(0, start).Trim();
        return true;
    }

    // The remark has its word alone or as a sentence's first; "(retracted wings)" is of the title.
    private static bool StartsWith(ReadOnlySpan<char> words, string first)
    {
        if (!words.StartsWith(first, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = words[first.Length..].TrimStart();
        return first[^1] == ' ' || rest.IsEmpty || rest[0] is '.' or ',' or ';' or ':' ||
            rest.StartsWith("article", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("paper", StringComparison.OrdinalIgnoreCase);
    }
}

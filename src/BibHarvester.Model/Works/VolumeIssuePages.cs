using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>Volume, issue and pages as citations run them together.</summary>
/// <param name="Volume">The volume.</param>
/// <param name="Issue">The issue, verbatim; absent where none is said.</param>
/// <param name="Pages">The pages; absent where none are said.</param>
public sealed record VolumeIssuePages(string Volume, string? Issue, Pages? Pages)
{
    private static readonly SearchValues<char> NumberEnds = SearchValues.Create(" \t\u00a0,;:(（卷期");

    private static readonly string[] VolumeLabels = ["volume", "vol", "band", "bd", "jahrgang", "jg", "tome", "tom", "v", "t", "т", "第"];

    private static readonly string[] IssueLabels = ["issue", "iss", "number", "num", "nos", "no", "nr", "heft", "h", "fasc", "№", "n°", "nº", "第"];

    /// <summary>Reads such as <c>27 (1) 409-424</c>, <c>13(2): 243-259</c> or <c>vol. 13, no. 2, pp. 1–9</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">What it says.</param>
    /// <returns>Whether it says a volume and at least one of the others. Never throws.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out VolumeIssuePages? result)
    {
        result = null;
        text = text.Trim(" \t\r\n\u00a0,;.:");
        text = SkipLabel(text, VolumeLabels);
        var volume = TakeNumber(ref text);
        if (volume.IsEmpty)
            return false;
        var issue = TakeIssue(ref text);
        text = text.TrimStart(" \t\u00a0,;:.");
        Pages? pages = null;
        if (!text.IsEmpty)
        {
            pages = BibHarvester.Pages.Parse(text);
            if (pages is { First: null } && !char.IsAsciiDigit(text[0]))
                return false;
        }

        if (issue.IsEmpty && pages is null)
            return false;
        result = new VolumeIssuePages(volume.ToString(), issue.IsEmpty ? null : issue.ToString(), pages);
        return true;
    }

    private static ReadOnlySpan<char> TakeIssue(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\u00a0,;");
        if (text is ['(' or '（', ..])
        {
            var end = text.IndexOfAny(')', '）');
            if (end < 0)
                return default;
            var issue = text[1..end].Trim();
            text = text[(end + 1)..];
            return SkipLabel(issue, IssueLabels);
        }

        var unlabelled = SkipLabel(text, IssueLabels);
        if (unlabelled.Length == text.Length)
            return default;
        text = unlabelled;
        return TakeNumber(ref text);
    }

    /// <summary>A word with a digit, or a Roman numeral.</summary>
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(NumberEnds);
        if (end < 0)
            end = text.Length;
        var number = text[..end].TrimEnd('.');
        if (number.Length is 0 or > 16 || (!number.ContainsAnyInRange('0', '9') && !RomanNumerals.IsValid(number)))
            return default;
        text = text[end..].TrimStart("卷期");
        return number;
    }

    private static ReadOnlySpan<char> SkipLabel(ReadOnlySpan<char> text, string[] labels)
    {
        foreach (var label in labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[label.Length..].TrimStart(". \u00a0");
            // "v12" and "第3" are labelled numbers, "Vita 3" is none; "V" alone is the numeral.
            var isLabel = rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || rest.Length < text.Length - label.Length);
            return isLabel ? rest : text;
        }

        return text;
    }
}

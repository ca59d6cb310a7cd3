using System.Diagnostics.CodeAnalysis;

namespace BibHarvester.Formats.Remarks;

/// <summary>What has become of a work, as a phrase for a note: <c>Retracted 2023-01-09 (notice: 10.1000/x)</c>.</summary>
internal static class StatusPhrase
{
    private const string PmidScheme = "pmid:";

    private static readonly (StatusKind Kind, string Phrase)[] Phrases =
    [
        (StatusKind.Retracted, "Retracted"),
        (StatusKind.Withdrawn, "Withdrawn"),
        (StatusKind.Removed, "Removed"),
        (StatusKind.Reinstated, "Reinstated"),
        (StatusKind.ExpressionOfConcern, "Expression of concern"),
        (StatusKind.Corrected, "Corrected"),
        (StatusKind.InPress, "In press"),
        (StatusKind.Forthcoming, "Forthcoming"),
        (StatusKind.Submitted, "Submitted"),
    ];

    /// <summary>The phrase of a status; absent for kinds that are not said.</summary>
    public static string? Of(WorkStatus status)
    {
        foreach (var (kind, phrase) in Phrases)
        {
            if (kind != status.Kind)
                continue;
            var dated = status.Date is { } date && IsPlain(date) ? $"{phrase} {date}" : phrase;
            return NoticeOf(status) is { } notice ? $"{dated} (notice: {notice})" : dated;
        }

        return null;
    }

    /// <summary>Reads the phrase at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="status">The status; absent where there is none.</param>
    /// <param name="length">How long the phrase is.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out WorkStatus? status, out int length)
    {
        (status, length) = (null, 0);
        foreach (var (kind, phrase) in Phrases)
        {
            if (!text.StartsWith(phrase, StringComparison.Ordinal))
                continue;
            status = new WorkStatus { Kind = kind };
            length = phrase.Length;
            if (TryReadDate(text[length..], out var date, out var dateLength))
                (status, length) = (status with { Date = date }, length + dateLength);
            if (text[length..].StartsWith(" (notice: ", StringComparison.Ordinal) && TryReadNotice(text[(length + 10)..], out var notice, out var noticeLength))
                (status, length) = (status with { Notice = notice }, length + 10 + noticeLength);
            return true;
        }

        return false;
    }

    /// <summary>Whether a status belongs into a list of references, where a note is printed: a correction does not.</summary>
    public static bool IsPrinted(StatusKind kind) => kind != StatusKind.Corrected;

    private static string? NoticeOf(WorkStatus status) => status.Notice switch
    {
        { } notice when notice.TryGetDoi(out var doi) && !doi.Value.Contains(' ', StringComparison.Ordinal) => doi.Value,
        { Kind: IdentifierKind.Pmid } notice => PmidScheme + notice.Value,
        _ => null,
    };

    private static bool IsPlain(in BibDate date) =>
        date is { Start.IsKnown: true, IsRange: false, Season: Season.None, IsApproximate: false, IsUncertain: false, Literal: null, Start.Year: > 999 };

    // A blank and a date as it is written.
    private static bool TryReadDate(ReadOnlySpan<char> text, out BibDate date, out int length)
    {
        date = default;
        length = 0;
        if (text.Length < 5 || text[0] != ' ')
            return false;
        length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '-'))
            length++;
        return length > 4 && BibDate.TryParse(text[1..length], out date) && IsPlain(date) && text[1..length].SequenceEqual(date.ToString());
    }

    // A DOI has no space, but may have brackets and stops: it ends at the last bracket of its word.
    private static bool TryReadNotice(ReadOnlySpan<char> text, out Identifier notice, out int length)
    {
        notice = default;
        var space = text.IndexOf(' ');
        var word = space < 0 ? text : text[..space];
        length = word.LastIndexOf(')') + 1;
        if (length == 0)
            return false;
        var value = word[..(length - 1)];
        if (value.StartsWith(PmidScheme, StringComparison.Ordinal) && Pmid.TryParse(value[PmidScheme.Length..], out var pmid) && value[PmidScheme.Length..].SequenceEqual(pmid.Value))
            notice = new Identifier(IdentifierKind.Pmid, pmid.Value);
        else if (Doi.TryParse(value, out var doi) && doi.Value.Length == value.Length)
            notice = doi;
        else
            return false;
        return true;
    }
}

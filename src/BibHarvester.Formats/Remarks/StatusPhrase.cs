using System.Diagnostics.CodeAnalysis;

namespace BibHarvester.Formats.Remarks;

/// <summary>What has become of a work, as a phrase for a note: <c>Retracted (notice: 10.1000/x)</c>.</summary>
internal static class StatusPhrase
{
    // Corrections stay out: they do not belong into a list of references.
    private static readonly (StatusKind Kind, string Phrase)[] Phrases =
    [
        (StatusKind.Retracted, "Retracted"),
        (StatusKind.Withdrawn, "Withdrawn"),
        (StatusKind.Removed, "Removed"),
        (StatusKind.Reinstated, "Reinstated"),
        (StatusKind.ExpressionOfConcern, "Expression of concern"),
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
            return status.Notice is { } notice && notice.TryGetDoi(out var doi) && !doi.Value.Contains(' ', StringComparison.Ordinal)
                ? $"{phrase} (notice: {doi.Value})"
                : phrase;
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
            if (text[length..].StartsWith(" (notice: ", StringComparison.Ordinal) && TryReadNotice(text[(length + 10)..], out var notice, out var noticeLength))
                (status, length) = (status with { Notice = notice }, length + 10 + noticeLength);
            return true;
        }

        return false;
    }

    // A DOI has no space, but may have brackets and stops: it ends at the last bracket of its word.
    private static bool TryReadNotice(ReadOnlySpan<char> text, out Identifier notice, out int length)
    {
        notice = default;
        var space = text.IndexOf(' ');
        var word = space < 0 ? text : text[..space];
        length = word.LastIndexOf(')') + 1;
        if (length == 0 || !Doi.TryParse(word[..(length - 1)], out var doi) || doi.Value.Length != length - 1)
            return false;
        notice = doi;
        return true;
    }
}

namespace BibHarvester.Formats.BibTeX;

/// <summary>What stands in the printed note: what has become of the work, then the notes.</summary>
internal static class NoteText
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

    /// <summary>The kinds of status that a note says.</summary>
    public static IEnumerable<StatusKind> Kinds => Phrases.Select(p => p.Kind);

    public static string? Of(BibRecord record, bool ascii)
    {
        if (record.Status.IsEmpty && record.Notes.IsEmpty)
            return null;
        var notes = record.Notes.Select(n => TexText.Normalize(n, ascii)).OfType<string>().ToArray();
        var text = TexText.Normalize(Compose(record.Status, string.Join("; ", notes)), ascii);
        if (text is null || !TryPhrase(text, out _, out _))
            return text;
        // A note may itself begin as a status does.
        var (status, rest) = Read(text);
        return Compose(status, rest.IsEmpty ? "" : rest[0]);
    }

    public static (ValueList<WorkStatus> Status, ValueList<string> Notes) Read(string note)
    {
        var status = new List<WorkStatus>();
        var rest = note.AsSpan();
        while (TryPhrase(rest, out var said, out var length))
        {
            if (!status.Contains(said))
                status.Add(said);
            rest = rest[length..];
        }

        return (status.ToValueList(), rest.IsEmpty ? [] : [rest.ToString()]);
    }

    private static string Compose(ValueList<WorkStatus> status, string notes)
    {
        var said = new List<string>();
        foreach (var one in status)
        {
            if (Phrase(one) is { } phrase && !said.Contains(phrase))
                said.Add(phrase);
        }

        if (notes.Length > 0)
            said.Add(notes);
        return string.Join(". ", said);
    }

    private static string? Phrase(WorkStatus status)
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

    private static bool TryPhrase(ReadOnlySpan<char> text, out WorkStatus status, out int length)
    {
        (status, length) = (new WorkStatus { Kind = StatusKind.Other }, 0);
        foreach (var (kind, phrase) in Phrases)
        {
            if (!text.StartsWith(phrase, StringComparison.Ordinal))
                continue;
            status = new WorkStatus { Kind = kind };
            length = phrase.Length;
            if (text[length..].StartsWith(" (notice: ", StringComparison.Ordinal) && TryNotice(text[(length + 10)..], out var notice, out var noticeLength))
                (status, length) = (status with { Notice = notice }, length + 10 + noticeLength);
            if (length == text.Length)
                return true;
            var goesOn = text[length..].StartsWith(". ", StringComparison.Ordinal);
            length += 2;
            return goesOn;
        }

        return false;
    }

    // A DOI has no space, but may have brackets and stops: it ends at the last bracket of its word.
    private static bool TryNotice(ReadOnlySpan<char> text, out Identifier notice, out int length)
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

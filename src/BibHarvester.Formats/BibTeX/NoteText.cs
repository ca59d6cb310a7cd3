using System.Diagnostics.CodeAnalysis;
using BibHarvester.Formats.Remarks;

namespace BibHarvester.Formats.BibTeX;

/// <summary>What stands in the printed note: what has become of the work, then the notes.</summary>
internal static class NoteText
{
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
            if (StatusPhrase.IsPrinted(one.Kind) && StatusPhrase.Of(one) is { } phrase && !said.Contains(phrase))
                said.Add(phrase);
        }

        if (notes.Length > 0)
            said.Add(notes);
        return string.Join(". ", said);
    }

    private static bool TryPhrase(ReadOnlySpan<char> text, [NotNullWhen(true)] out WorkStatus? status, out int length)
    {
        if (!StatusPhrase.TryRead(text, out status, out length) || !StatusPhrase.IsPrinted(status.Kind))
            return false;
        if (length == text.Length)
            return true;
        var goesOn = text[length..].StartsWith(". ", StringComparison.Ordinal);
        length += 2;
        return goesOn;
    }
}

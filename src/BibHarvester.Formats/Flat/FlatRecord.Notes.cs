using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Flat;

internal sealed partial class FlatRecord
{
    /// <summary>What a text says of the work's state, where it says nothing else: <c>Retracted</c>, <c>in press</c>.</summary>
    public static WorkStatus? StatusOf(string text)
    {
        if (StatusPhrase.TryRead(text, out var status, out var length) && length == text.Length)
            return status;
        return PublicationStatusText.TryParse(text, out var kind) ? new WorkStatus { Kind = kind } : null;
    }

    /// <summary>Takes a note, or what it says of the work's state.</summary>
    public void TakeNote(string text)
    {
        if (StatusOf(text) is { } status)
            Status.Add(status);
        else
            Notes.Add(text);
    }

    /// <summary>Takes a date of publication, or what stands in its place: <c>in press</c>.</summary>
    /// <returns>Whether there was none before.</returns>
    public bool TakeIssued(string? text) => PlainDate.Read(text) is { } date && TakeIssued(date);

    /// <summary>Takes a date of publication, or what stands in its place.</summary>
    /// <returns>Whether there was none before.</returns>
    public bool TakeIssued(BibDate date)
    {
        if (date.Literal is { } words && !date.Start.IsKnown && StatusOf(words) is { } status)
        {
            Status.Add(status);
            return true;
        }

        if (Issued is not null)
            return false;
        Issued = date;
        return true;
    }

    /// <summary>The date of publication as it is read back; words that tell the work's state become that.</summary>
    public string? IssuedText()
    {
        if (PlainDate.Of(Issued) is not { } text)
            return null;
        if (StatusOf(text) is not { } status)
            return text;
        Status.Add(status);
        Issued = null;
        return null;
    }

    /// <summary>Notes as they are read back: first what became of the work, then the others.</summary>
    public IEnumerable<string> NoteTexts()
    {
        var notes = Notes.Select(XmlOutput.Clean).OfType<string>().ToList();
        return Status.Concat(notes.Select(StatusOf).OfType<WorkStatus>()).Select(StatusPhrase.Of).Select(XmlOutput.Clean).OfType<string>().Distinct(StringComparer.Ordinal)
            .Concat(notes.Where(n => StatusOf(n) is null));
    }
}

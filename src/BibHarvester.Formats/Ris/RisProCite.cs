using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.Ris;

/// <summary>RIS as ProCite wrote it: fields of its work forms for which RIS has no tag stand in notes behind their names, and some tags hold other fields than elsewhere.</summary>
/// <remarks>Every such record has a note with the number that it had in ProCite's file.</remarks>
internal static class RisProCite
{
    private const char Mark = ':';

    // Names of fields in notes. What is not here stays a note.
    private static readonly Dictionary<string, EndNoteField> Labels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Record ID"] = EndNoteField.Label, ["Record Number"] = EndNoteField.Label, ["Notes"] = EndNoteField.Note, ["Call Number"] = EndNoteField.Other,
        ["Volume ID"] = EndNoteField.Volume, ["Issue ID"] = EndNoteField.Issue, ["Issue Identification"] = EndNoteField.Issue, ["Page(s)"] = EndNoteField.Pages,
        ["Edition"] = EndNoteField.Edition, ["Report Identification"] = EndNoteField.Number, ["Series Title"] = EndNoteField.TertiaryTitle,
        ["Series Volume ID"] = EndNoteField.SeriesVolume, ["Title Monographic"] = EndNoteField.SecondaryTitle, ["Title, Monographic"] = EndNoteField.SecondaryTitle,
        ["Recording Title"] = EndNoteField.SecondaryTitle, ["Proceedings Title"] = EndNoteField.Proceedings, ["Place of Meeting"] = EndNoteField.EventPlace,
        ["Title, Short Form"] = EndNoteField.ShortTitle, ["Translated Title"] = EndNoteField.TranslatedTitle, ["Place of Publication"] = EndNoteField.Place,
        ["Publisher Name"] = EndNoteField.Publisher, ["Editor"] = EndNoteField.Editor, ["Editor/Compiler"] = EndNoteField.Editor, ["Language"] = EndNoteField.Language,
        ["ISBN"] = EndNoteField.StandardNumber,
    };

    /// <summary>Gives the values of a record from ProCite the fields that they are of; leaves other records alone.</summary>
    /// <param name="type">The record's <c>TY</c>.</param>
    /// <param name="values">Its values, which stay in their places.</param>
    public static void Settle(string type, List<EndNoteValue> values)
    {
        if (!values.Exists(IsRecordNumber))
            return;
        for (var i = 0; i < values.Count; i++)
            values[i] = values[i].Field == EndNoteField.Note ? OfNote(values[i], type) : OfTag(values[i], type.ToUpperInvariant());
    }

    private static EndNoteValue OfTag(EndNoteValue value, string type) => NameOf(type, value.Tag) is { } name
        ? new EndNoteValue(EndNoteField.Note, value.Tag, $"{name}{Mark} {value.Text.Plain}")
        : value with { Field = FieldOf(type, value) };

    // Fields for which the record has no place, under tags that say something else; they become notes like the others.
    private static string? NameOf(string type, string tag) => (tag, type) switch
    {
        ("VL", "HEAR") => "Bill Number",
        ("VL", "PAT") => "Application No./Date",
        ("T3", "CASE" or "STAT" or "UNBILL") => "History",
        ("M1", "ART" or "ELEC") => "Medium",
        ("M1", "MAP") => "Area",
        ("M1", "PAT") => "Class Code, International",
        ("Y2", "CONF") => "Date of Meeting",
        ("Y2", "GEN" or "MAP") => "Date of Copyright",
        ("Y2", "CASE") => "Date Decided",
        ("Y2", "BILL" or "HEAR" or "STAT" or "UNBILL") => "Date",
        _ => null,
    };

    private static bool IsRecordNumber(EndNoteValue value) =>
        value.Field == EndNoteField.Note && Find(value.Text.Plain, out var text) == EndNoteField.Label && text.Length > 0 && text.All(char.IsAsciiDigit);

    private static EndNoteValue OfNote(EndNoteValue note, string type) => Find(note.Text.Plain, out var text) switch
    {
        // Who wrote or edited the journal's issue as a whole.
        null when IsMonographic(note.Text.Plain, out var name) && type.Equals("JOUR", StringComparison.OrdinalIgnoreCase) => new EndNoteValue(EndNoteField.Editor, note.Tag, name),
        null => note,
        _ when text.Length == 0 => note,
        EndNoteField.Issue when type.Equals("HEAR", StringComparison.OrdinalIgnoreCase) => note,
        EndNoteField.Other => new EndNoteValue(EndNoteField.Other, "CN", text),
        EndNoteField.Label => new EndNoteValue(EndNoteField.Label, "ID", text),
        { } field => new EndNoteValue(field, RisTags.TagOf(new EndNoteValue(field, "", text)) ?? note.Tag, text),
    };

    private static EndNoteField? Find(string note, out string text)
    {
        var mark = note.IndexOf(Mark, StringComparison.Ordinal);
        text = mark < 0 ? "" : note[(mark + 1)..].Trim();
        return mark >= 0 && Labels.TryGetValue(note[..mark].Trim(), out var field) ? field : null;
    }

    private static bool IsMonographic(string note, out string name)
    {
        const string Label = "Author, Monographic:";
        name = note.StartsWith(Label, StringComparison.OrdinalIgnoreCase) ? note[Label.Length..].Trim() : "";
        return name.Length > 0;
    }

    // The volume of most works that stand for themselves is another field, since theirs is the edition.
    private static EndNoteField FieldOf(string type, EndNoteValue value) => (value.Tag, type) switch
    {
        ("VL", "ADVS" or "ART" or "BOOK" or "CHAP" or "CTLG" or "MAP" or "MUSIC" or "SER") => EndNoteField.Edition,
        ("VL", "BILL" or "RPRT" or "UNBILL") => EndNoteField.Number,
        ("IS", "ADVS" or "BOOK" or "MUSIC") => EndNoteField.Volume,
        ("IS", "COMP" or "DATA" or "ELEC") => EndNoteField.Edition,
        ("CY", "BILL" or "CASE" or "STAT" or "UNBILL") => EndNoteField.SecondaryTitle,
        ("SP", "BILL" or "STAT") => EndNoteField.Section,
        ("T2", "CASE") => EndNoteField.ShortTitle,
        ("M2", "NEWS") => EndNoteField.Section,
        _ => value.Field,
    };
}

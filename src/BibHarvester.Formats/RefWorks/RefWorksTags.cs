using BibHarvester.Formats.EndNote;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.RefWorks;

/// <summary>RefWorks' tags, and which of EndNote's fields they stand for.</summary>
internal static class RefWorksTags
{
    private static readonly (string Tag, EndNoteField Field)[] Table =
    [
        ("A1", EndNoteField.Author), ("A2", EndNoteField.Editor), ("A3", EndNoteField.TertiaryAuthor), ("A4", EndNoteField.Translator), ("A5", EndNoteField.Translator),
        ("T1", EndNoteField.Title), ("T2", EndNoteField.SecondaryTitle), ("T3", EndNoteField.TertiaryTitle), ("JF", EndNoteField.Journal), ("JO", EndNoteField.AlternateTitle),
        ("ST", EndNoteField.ShortTitle), ("OT", EndNoteField.OriginalTitle), ("YR", EndNoteField.Year), ("FD", EndNoteField.Date), ("RD", EndNoteField.AccessDate),
        ("VO", EndNoteField.Volume), ("IS", EndNoteField.Issue), ("SP", EndNoteField.Pages), ("OP", EndNoteField.EndPage), ("ED", EndNoteField.Edition),
        ("PB", EndNoteField.Publisher), ("PP", EndNoteField.Place), ("SN", EndNoteField.StandardNumber), ("DO", EndNoteField.Doi), ("AN", EndNoteField.AccessionNumber),
        ("PMCID", EndNoteField.Pmcid), ("UL", EndNoteField.Url), ("LA", EndNoteField.Language), ("K1", EndNoteField.Keyword), ("AB", EndNoteField.Abstract), ("NO", EndNoteField.Note),
        ("CL", EndNoteField.WorkType), ("ID", EndNoteField.Label), ("DS", EndNoteField.Database), ("DB", EndNoteField.Database),
        ("LK", EndNoteField.Url), ("URL", EndNoteField.Url), ("PMID", EndNoteField.AccessionNumber), ("WT", EndNoteField.SecondaryTitle),
    ];

    private static readonly string[] Others =
    [
        "RT", "SR", "A6", "AD", "AV", "C1", "CA", "CN", "CP", "CR", "CT", "FR", "IL", "IP", "LL", "OL", "PM", "SF", "SL", "SE", "WP", "WV", "U1", "U2", "U3", "U4", "U5", "U6", "U7",
        "U8", "U9", "U10", "U11", "U12", "U13", "U14", "U15",
    ];

    /// <summary>Whether a word is a tag.</summary>
    public static bool IsTag(string word) => Array.Exists(Table, t => t.Tag == word) || Array.IndexOf(Others, word) >= 0;

    /// <summary>Whether a tag has a meaning of its own in some type of work.</summary>
    public static bool IsKnown(string tag) => tag is "C1" || Array.Exists(Table, t => t.Tag == tag && t.Field != EndNoteField.Database);

    /// <summary>The field of a tag.</summary>
    /// <param name="type">The type of the work.</param>
    /// <param name="tag">The tag.</param>
    public static EndNoteField FieldOf(WorkType type, string tag)
    {
        var field = Array.Find(Table, t => t.Tag == tag).Field;
        return (field, tag) switch
        {
            // Who applied for a patent has the place of EndNote's publisher, and the office that of its second author.
            (EndNoteField.Editor, _) when type == WorkType.Patent => EndNoteField.Publisher,
            (EndNoteField.Publisher, _) when type == WorkType.Patent => EndNoteField.SecondaryAuthor,

            // The editor of a series is the second author of what stands for itself.
            (EndNoteField.TertiaryAuthor, _) when FlatKinds.IsWhole(type) && type is not (WorkType.Thesis or WorkType.Proceedings) => EndNoteField.SecondaryAuthor,
            (EndNoteField.Label, _) or (_, "C1") when FlatKinds.HasOwnNumber(type) => EndNoteField.Number,
            (EndNoteField.WorkType, _) when type is not (WorkType.Thesis or WorkType.Patent) => EndNoteField.Other,
            (EndNoteField.Edition, _) when type is WorkType.Thesis => EndNoteField.WorkType,

            // The number in which CNKI lists a thesis.
            (EndNoteField.Issue, _) when type is WorkType.Thesis => EndNoteField.Other,
            _ => field,
        };
    }

    /// <summary>The tag under which a value is written; absent where there is none.</summary>
    /// <param name="type">The type of the work.</param>
    /// <param name="value">The value.</param>
    public static string? TagOf(WorkType type, EndNoteValue value)
    {
        if (value.Field == EndNoteField.Other)
            return IsTag(value.Tag) && value.Tag != "RT" ? value.Tag : null;
        if (type == WorkType.Patent && value.Field is EndNoteField.Publisher or EndNoteField.SecondaryAuthor)
            return value.Field == EndNoteField.Publisher ? "A2" : "PB";
        var role = EndNoteRoles.RoleOf(type, value.Field);
        if (role is not null)
            return role == ContributorRole.Editor && type == WorkType.Patent ? null : TagOf(role.Value, value.Field);
        if (value.Field == EndNoteField.SecondaryTitle)
            return FlatKinds.IsInPeriodical(type) ? "JF" : "T2";
        if (FlatKinds.HasOwnNumber(type) && (value.Field == EndNoteField.Number || (value.Field == EndNoteField.StandardNumber && !new FlatRecord().TakeStandardNumbers(value.Text.Plain))))
            return "ID";
        if (value.Field == EndNoteField.WorkType && type is not (WorkType.Thesis or WorkType.Patent))
            return null;
        foreach (var (tag, field) in Table)
        {
            if (field == value.Field)
                return FieldOf(type, tag) == field ? tag : null;
        }

        return null;
    }

    private static string? TagOf(ContributorRole role, EndNoteField field) => role switch
    {
        ContributorRole.Author => "A1",
        ContributorRole.Editor => "A2",
        ContributorRole.CollectionEditor or ContributorRole.Supervisor => "A3",
        ContributorRole.Translator => "A4",
        _ => field == EndNoteField.Author ? "A1" : null,
    };
}

namespace BibHarvester.Formats.OrcidJson;

/// <summary>Where ORCID's fields go.</summary>
internal static class OrcidJsonFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("type, work-type", "Type, Genre", ""),
        new("title, work-title", "Titles", "title with subtitle; the translated title with its language"),
        new("contributors, work-contributors", "Contributors", "with ORCID and role; the owner of the record is not said to be one"),
        new("publication-date", "Dates", ""),
        new("journal-title", "Containers", "journal, book or conference, by the type"),
        new("external-ids, work-external-identifiers", "Identifiers, Containers, Relations", "self: the work's; part-of: its container's, or a relation; version-of: a relation"),
        new("url", "Links", ""),
        new("short-description", "Abstracts", ""),
        new("language-code", "Language", ""),
        new("citation, work-citation", "", "kept as it stands"),
    ];
}

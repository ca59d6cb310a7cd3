namespace BibHarvester.Formats.Cff;

/// <summary>CFF's field table.</summary>
internal static class CffFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("type", "Type", "Software and data as the file's own work; all others as its preferred-citation."),
        new("title", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; without styles."),
        new("authors, editors, translators, editors-series", "Contributors[Author, Editor, Translator, CollectionEditor]", "Two particles become one; the first affiliation; ORCID."),
        new("date-released, date-published, year, month", "Issued", "Of whole days, months and years; its start."),
        new("date-accessed", "Dates[Accessed]", "Of whole days."),
        new("version", "Version", ""),
        new("journal, collection-title", "Containers[0].Titles[Main]", "Without styles."),
        new("conference", "Event.Name, .Place", ""),
        new("volume, issue, number, section, edition", "Volume, Issue, Number, Section, Edition", ""),
        new("start, end, pages", "Pages, PageCount", "What is no range stands in start."),
        new("publisher, institution", "Publishers", "The first of both; name and city."),
        new("doi, isbn, issn, pmcid, identifiers", "Identifiers", "The first DOI, ISBN, ISSN and PMCID."),
        new("url", "Links.Url", "The first."),
        new("license, license-url", "Licenses", "Identifiers and the first address."),
        new("abstract, keywords, languages, notes", "Abstracts, Keywords, Language, Notes, Status", "The first abstract, on one line; notes on one line, a status read back where it is alone."),
        new("preferred-citation", "Relations[IsDescribedBy].Record", "The first that is said in these words."),
        new("references", "References.Record", "Those with a record."),
        new("(own key)", "ExtraFields[cff]", "As they stood in the file."),
    ];
}

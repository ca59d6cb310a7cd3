namespace BibHarvester.Formats.SchemaOrg;

/// <summary>The field table of schema.org's works, and of CodeMeta, which is built on them.</summary>
internal static class SchemaOrgFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("@type", "Type", "The first that is a work's; the nearest of schema.org."),
        new("name, headline", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; without styles."),
        new("author, creator, editor, translator, illustrator, director, contributor", "Contributors", "Persons and organisations; ORCID, the affiliation."),
        new("datePublished", "Issued", "Its start."),
        new("isPartOf", "Containers[0].Titles[Main], Volume, Issue", "Issue, volume and periodical, each in the other; ISSNs."),
        new("pageStart, pageEnd, pagination, numberOfPages", "Pages, PageCount", ""),
        new("version, softwareVersion, bookEdition", "Version, Edition", ""),
        new("publisher", "Publishers.Name", "The first."),
        new("inLanguage", "Language", ""),
        new("creativeWorkStatus", "Status", "A phrase each; words for the stages of a work are kept."),
        new("abstract, description", "Abstracts", "The first, without styles."),
        new("keywords", "Keywords", "Commas between them."),
        new("@id, identifier, sameAs, isbn, issn", "Identifiers", "The DOI; the first ISBN."),
        new("url", "Links.Url", "The first; none that is the address of the DOI."),
        new("license", "Licenses", "Addresses and codes."),
        new("citation", "References", "Those with a DOI."),
        new("(other member)", "ExtraFields", "As it stands, under the name of the format."),
    ];
}

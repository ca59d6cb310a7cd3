using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Rdf;

/// <summary>RDF/XML of Zotero and of others among the formats.</summary>
internal static class ZoteroRdfFormat
{
    internal const string Name = "zotero-rdf";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "RDF of Zotero, Bibliontology, schema.org and Dublin Core (RDF/XML)",
        Extensions = [".rdf"],
        MediaType = "application/rdf+xml",
        Reader = new RdfReader(),
        Fields =
        [
            new("z:itemType, the node's class", "Type", ""),
            new("title, name, shortTitle", "Titles", "With its markup."),
            new("authors, authorList, creator, author, editors …", "Contributors", "In the order of the sequence."),
            new("isPartOf", "Containers, Volume, Issue", "Issue, volume, journal, book and series, wherever they stand in the file."),
            new("date, issued, datePublished, dateSubmitted", "Issued, Dates[Accessed]", ""),
            new("pages, pageStart, pageEnd, numPages", "Pages, PageCount", ""),
            new("publisher", "Publishers", ""),
            new("identifier, isbn, issn, doi, uri", "Identifiers, Links.Url", ""),
            new("abstract, description, subject, keywords, about, language, rights, edition, version", "Abstracts, Notes, Keywords, Language, Licenses, Edition, Version", ""),
            new("(others)", "ExtraFields[zotero-rdf]", "Under the path of elements at which they stood."),
        ],
        Recognize = s => s.Root is { LocalName: "RDF" } ? Confidence.Certain : Confidence.None,
    };
}

using BibHarvester.Formats.Json;
using BibHarvester.Formats.Services;

namespace BibHarvester.Formats.Doaj;

/// <summary>The JSON of the Directory of Open Access Journals among the formats: articles, alone, in lists and in its dump.</summary>
internal static class DoajFormat
{
    public const string Name = "doaj-json";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "DOAJ JSON (articles)",
        Extensions = [".json"],
        MediaType = "application/json",
        Reader = new ServiceReader(new ServiceFormat(Name, "DOJ", DoajArticle.Read)
        {
            Envelope = new Utf8Names<JsonOpening>([("results", JsonOpening.Array)]),
        }),
        Fields =
        [
            new("bibjson.title, bibjson.abstract", "Titles, Abstracts", ""),
            new("bibjson.author", "Contributors", "Names in one piece, with affiliation and ORCID iD."),
            new("bibjson.year, bibjson.month", "Dates[Issued]", ""),
            new("bibjson.journal", "Containers[0], Volume, Issue, Publishers, Language, Licenses", ""),
            new("bibjson.start_page, bibjson.end_page", "Pages, ArticleNumber", ""),
            new("bibjson.identifier", "Identifiers, Containers[0].Identifiers", "DOI; print and electronic ISSN."),
            new("bibjson.keywords, bibjson.subject", "Keywords", "Subjects with their scheme."),
            new("bibjson.link", "Links", "Open, all of them."),
        ],
        Recognize = static sample => sample.IsJson && sample.Has("\"bibjson\"") ? Confidence.Certain : Confidence.None,
    };
}

using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Arxiv;

/// <summary>What arXiv's programs give, among the formats: feeds of Atom.</summary>
/// <remarks>See https://info.arxiv.org/help/api/user-manual.html#_details_of_atom_results_returned.</remarks>
internal static class ArxivAtomFormat
{
    public const string Name = "arxiv-atom";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "arXiv Atom",
        Extensions = [".xml", ".atom"],
        MediaType = "application/atom+xml",
        Reader = new ArxivAtomReader(),
        Fields =
        [
            new("id", "Identifiers[Arxiv], Version", "The version stays in the identifier."),
            new("title, summary", "Titles[Main], Abstracts", "On one line."),
            new("author", "Contributors", "Names are not divided; affiliations, and a collaboration as an organisation."),
            new("published, updated", "Dates[Posted], Dates[ContentUpdated]", "Of the first version, and of this one."),
            new("doi", "Relations[IsPreprintOf]", "The published article's."),
            new("journal_ref, comment", "Notes", "As they stand: a reference to the published article is no place of the preprint's."),
            new("category", "Keywords[arxiv]", ""),
            new("link", "Links", "Of the abstract and the text."),
            new("(path)", "ExtraFields[arxiv-atom]", "Every other value under its path."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample)
    {
        if (sample.Root is not { LocalName: "feed" or "entry" })
            return Confidence.None;
        return sample.Has("arxiv.org/") ? Confidence.Certain : Confidence.None;
    }
}

using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.PubMed;

/// <summary>PubMed's XML among the formats: what its programs (E-utilities) and its yearly files give.</summary>
/// <remarks>See https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html.</remarks>
internal static class PubMedXmlFormat
{
    public const string Name = "pubmed-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "PubMed XML, records and summaries",
        Extensions = [".xml"],
        MediaType = "application/xml",
        Reader = new PubMedXmlReader(),
        Fields = PubMedXmlFields.Rules,
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample) => sample.Root?.LocalName switch
    {
        "eSummaryResult" or "eFetchResult" or "eSearchResult" or "eLinkResult" or "PubmedArticleSet" or "PubmedArticle" or "PubmedBookArticle" or "PubmedBookArticleSet" or "MedlineCitationSet" or "MedlineCitation" or "BookDocumentSet" => Confidence.Certain,
        _ => Confidence.None,
    };
}

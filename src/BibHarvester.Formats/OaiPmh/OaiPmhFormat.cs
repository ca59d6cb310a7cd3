using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.OaiPmh;

/// <summary>Answers of repositories among the formats: the protocol's envelope, with records in any format of XML.</summary>
/// <remarks>See https://www.openarchives.org/OAI/openarchivesprotocol.html.</remarks>
internal static class OaiPmhFormat
{
    public const string Name = "oai-pmh";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "OAI-PMH answer",
        Extensions = [".xml"],
        MediaType = "text/xml",
        Reader = new OaiPmhReader(),
        Fields =
        [
            new("header/identifier", "Identifiers", "Under the scheme oai; what is no such name only as it stands."),
            new("header/datestamp, header/setSpec", "ExtraFields[oai-pmh]", "When the record changed, and the sets it is in."),
            new("metadata", "(record)", "By the reader of its elements: Dublin Core, MODS (also within METS), MARCXML, DataCite, Crossref, JATS, TEI, PubMed, arXiv."),
            new("about, setSpec", "", "What is said of the description, and not of the work, is left out."),
        ],
        Recognize = Recognize,
    };

    private static Confidence Recognize(FormatSample sample) => sample.Root?.LocalName switch
    {
        "OAI-PMH" => Confidence.Certain,
        "record" or "GetRecord" or "ListRecords" or "records" when sample.Has("header>") && sample.Has("metadata") && sample.Has("identifier>") => Confidence.Certain,
        _ => Confidence.None,
    };
}

using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.Primo;

/// <summary>Primo's normalised records among the formats.</summary>
internal static class PrimoXmlFormat
{
    internal const string Name = "primo-xml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "Primo normalised XML (PNX)",
        Extensions = [".xml", ".pnx"],
        Reader = new PrimoXmlReader(),
        Fields =
        [
            new("display/type, addata/ristype, addata/genre", "Type", ""),
            new("display/title, addata/atitle, addata/btitle", "Titles[Main]", ""),
            new("display/creator, display/contributor, addata/au", "Contributors", "Who contributed is of no said role."),
            new("addata/jtitle, btitle, seriestitle", "Containers", ""),
            new("addata/date, risdate, display/creationdate", "Issued", "The one that says most."),
            new("addata/volume, issue, spage, epage, pages", "Volume, Issue, Pages", ""),
            new("addata/pub, cop, display/publisher", "Publishers", ""),
            new("addata/issn, eissn, isbn, eisbn, doi, pmid", "Identifiers", ""),
            new("display/edition, format, language, subject, description, addata/abstract", "Edition, PageCount, Language, Keywords, Abstracts", ""),
            new("(others)", "ExtraFields[primo-xml]", "Under the path of elements at which they stood."),
        ],
        Recognize = s => s.Root is null ? Confidence.None : s.Has("exlibrisgroup.com/xsd/primo") ? Confidence.Certain : s.Has("<addata>") && s.Has("<display>") ? Confidence.Likely : Confidence.None,
    };
}

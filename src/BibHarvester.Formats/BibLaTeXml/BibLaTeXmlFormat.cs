using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.BibLaTeXml;

/// <summary>BibLaTeXML, biber's XML, among the formats.</summary>
/// <remarks>See the manual of biber, "BibLaTeXML".</remarks>
internal static class BibLaTeXmlFormat
{
    public const string Name = "biblatexml";

    private const string Uri = "biblatex-biber.sourceforge.net/biblatexml";

    public static RecordFormat Format { get; } = new()
    {
        Name = Name,
        Title = "BibLaTeXML (biber)",
        Extensions = [".bltxml", ".xml"],
        MediaType = "application/xml",
        Reader = new BibLaTeXmlReader(),
        Fields =
        [
            new("entry/@entrytype, entry/@id, ids", "Type, CitationKey", ""),
            new("names", "Contributors, IncompleteRoles", "By @type; morenames where the list goes on. Initials, genders and templates are left out."),
            new("date", "Issued, Dates[Original, Accessed], Event.Date", "By @type; ranges from start and end."),
            new("(other element)", "as BibLaTeX's field of that name", "Lists and ranges are joined as BibLaTeX has them."),
            new("annotation", "ExtraFields[bibtex]", "As the fields of annotations that BibLaTeX has: author+an."),
        ],
        Recognize = static sample => sample.Root is null ? Confidence.None
            : sample.Has(Uri) ? Confidence.Certain
            : sample.Root.LocalName == "entries" && sample.Has("entrytype=") ? Confidence.Likely : Confidence.None,
    };
}

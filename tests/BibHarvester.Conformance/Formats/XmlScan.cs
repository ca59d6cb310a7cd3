using System.Text.RegularExpressions;
using System.Xml;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the texts of the elements of an XML file.</summary>
internal static partial class XmlScan
{
    // The elements that are records, by format.
    private static readonly Dictionary<string, string[]> RecordElements = new(StringComparer.Ordinal)
    {
        ["mods"] = ["mods"],
        ["marcxml"] = ["record"],
        ["pubmed-xml"] = ["PubmedArticle", "PubmedBookArticle"],
        ["endnote-xml"] = ["record", "RECORD"],
        ["word-xml"] = ["Source"],
        ["notefirst"] = ["Bibliography", "PeriodicalPaper"],
        ["datacite-xml"] = ["resource"],
        ["jats"] = ["article"],
        ["tei"] = ["biblStruct"],
        ["biblatexml"] = ["entry"],
        ["primo-xml"] = ["record"],
        ["openurl-xml"] = ["context-object"],
    };

    // What is the work itself, or counts the records: not said about it.
    private static readonly Dictionary<string, string[]> Prose = new(StringComparer.Ordinal)
    {
        ["jats"] = ["body", "app", "ack", "fn-group", "table-wrap", "fig", "supplementary-material", "sec", "sub-article", "response"],
        ["notefirst"] = ["BibliographiesCount"],
        ["tei"] = ["titleStmt", "publicationStmt", "encodingDesc", "profileDesc", "p", "head", "figure", "formula", "bibl"],
        ["marcxml"] = ["version", "numberOfRecords", "recordSchema", "recordPacking", "recordPosition", "echoedSearchRetrieveRequest"],
    };

    // VIP puts the numbers of the places where people work behind their names.
    [GeneratedRegex(@"\[[0-9,]+\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();

    // What is indented before an element that is raised or lowered is no blank.
    private static string Indented(string text, string raised) =>
        text.EndsWith(' ') && text.AsSpan().TrimEnd(' ').EndsWith('\n') ? text.TrimEnd() + raised : text + raised;

    // Attributes that hold what is said; others say of what kind an element is, how it is laid out, or what it is called within the file.
    private static readonly string[] Telling =
        ["href", "resource", "target", "when", "notBefore", "notAfter", "from", "to", "iso-8601-date", "dateInformation", "awardURI", "rightsURI", "rightsIdentifier", "affiliationIdentifier"];

    /// <summary>The values of a text, as far as it is well-formed.</summary>
    public static IReadOnlyList<SourceValue> Of(string format, string text)
    {
        var values = new List<SourceValue>();
        var records = RecordElements.GetValueOrDefault(format, []);
        var prose = Prose.GetValueOrDefault(format, []);
        var (record, path, isRaised) = (-1, new Stack<string>(), false);
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        try
        {
            using var reader = XmlReader.Create(new StringReader(text.TrimStart()), settings);
            var more = reader.Read();
            while (more)
            {
                if (reader.NodeType == XmlNodeType.Element && prose.Contains(reader.LocalName))
                {
                    reader.Skip();
                    more = !reader.EOF;
                    continue;
                }

                // What is raised or lowered is part of the word around it: H2O.
                if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                    isRaised = reader.LocalName is "sub" or "sup" && values.Count > 0 && values[^1].Record == record && !values[^1].Name.Contains('@', StringComparison.Ordinal);
                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (records.Contains(reader.LocalName))
                        record++;
                    var (element, isEmpty, line) = (reader.LocalName, reader.IsEmptyElement, ((IXmlLineInfo)reader).LineNumber);
                    while (reader.MoveToNextAttribute())
                    {
                        if (reader.LocalName is "about" or "nodeID" or "ID")
                            nodes.Add(reader.Value);
                        if (Telling.Contains(reader.LocalName) && reader.Prefix != "xmlns" && !string.IsNullOrWhiteSpace(reader.Value))
                            values.Add(new SourceValue(record, $"{element}/@{reader.LocalName}", reader.Value, line));
                    }

                    if (!isEmpty)
                        path.Push(element);
                }
                else if (reader.NodeType == XmlNodeType.EndElement)
                    path.Pop();
                else if (reader.NodeType is XmlNodeType.Text && isRaised)
                    values[^1] = values[^1] with { Text = Indented(values[^1].Text, reader.Value) };
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(reader.Value))
                    values.Add(new SourceValue(record, string.Join('/', path.Where(p => format != "biblatexml" || p is not ("list" or "item")).Take(2).Reverse()), format == "notefirst" ? Place().Replace(reader.Value, "") : reader.Value, ((IXmlLineInfo)reader).LineNumber));
                more = reader.Read();
            }
        }
        catch (XmlException)
        {
            // What follows is for the reader to mend.
        }

        // A property that leads to another node of the file says nothing of its own, and one that leads to a class the type.
        values.RemoveAll(v => v.Name == "type/@resource" || (v.Name.EndsWith("/@resource", StringComparison.Ordinal) && nodes.Contains(v.Text)));
        return values;
    }
}

using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Identifiers and addresses: <c>pub-id</c>, <c>isbn</c>, <c>issn</c>, <c>ext-link</c>, <c>uri</c>.</summary>
internal static class JatsIdentifiers
{
    private const string LinkUri = "http://www.w3.org/1999/xlink";

    public static bool IsLink(ElementNode element) => element.Name is "ext-link" or "uri";

    public static void Take(ElementNode citation, FlatRecord flat)
    {
        foreach (var element in citation.Elements)
        {
            if (element.IsTaken || element.Text is not { } text)
                continue;
            if (IsLink(element))
                TakeLink(element, flat);
            else if (element.Name is "isbn" or "issn" or "issn-l" && flat.TakeStandardNumbers(text))
                element.Take();
            else if (element.Name is "pub-id" or "object-id" or "article-id" && TakeIdentifier(element["pub-id-type"], text, flat))
                element.Take();
            if (element.Name == "pub-id" && flat.Url is null && element["href"] is { } address && !IsDoi(address, flat))
                flat.Url = address;
        }
    }

    /// <summary>Takes an address, or the identifier that it is.</summary>
    public static void TakeLink(ElementNode element, FlatRecord flat)
    {
        if (!IsLink(element) || (element["href"] ?? element.Text) is not { } address)
            return;
        if (element["ext-link-type"] is "doi" && flat.Doi is null && Doi.TryParse(address, out var doi))
            flat.Doi = doi;
        else if (!IsDoi(address, flat))
        {
            if (flat.Url is not null && flat.Url != address)
                return;
            flat.Url = address;
        }

        // A text that is another address than the one it leads to stays.
        if (element.Text is not { } text || address.Contains(text, StringComparison.OrdinalIgnoreCase) || text.Contains(address, StringComparison.OrdinalIgnoreCase) || !text.StartsWith("10.", StringComparison.Ordinal))
            element.Take();
    }

    /// <summary>Takes an identifier of a scheme.</summary>
    public static bool TakeIdentifier(string? scheme, string text, FlatRecord flat)
    {
        switch (scheme?.ToUpperInvariant())
        {
            case "DOI" when flat.Doi is null && Doi.TryParse(text, out var doi):
                flat.Doi = doi;
                return true;
            case "DOI":
                return flat.Doi is { } known && Doi.TryParse(text, out var again) && again == known;
            case "PMID" when flat.Pmid is null && Pmid.TryParse(text, out var pmid):
                flat.Pmid = pmid.Value;
                return true;
            case "PMCID" or "PMC" when flat.Pmcid is null && Pmcid.TryParse(text.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? text : "PMC" + text, out var pmcid):
                flat.Pmcid = pmcid.Value;
                return true;
            case "ARXIV" when flat.Arxiv is null && ArxivId.TryParse(text, out var arxiv):
                flat.Arxiv = arxiv.Value;
                return true;
            case "ISBN" or "ISSN":
                return flat.TakeStandardNumbers(text);
            case "NUMBER" or "REPORT-NUMBER" or "STD-DESIGNATION" when flat.Number is null:
                flat.Number = text;
                return true;
            default:
                return false;
        }
    }

    public static void Write(XmlWriter writer, FlatRecord flat)
    {
        foreach (var number in flat.StandardNumbers)
            writer.WriteElementString(number.Kind == IdentifierKind.Issn ? "issn" : "isbn", number.Value);
        Write(writer, "doi", flat.Doi?.Value);
        Write(writer, "pmid", flat.Pmid);
        Write(writer, "pmcid", flat.Pmcid);
        Write(writer, "arxiv", flat.Arxiv);
        if (flat.Type != WorkType.Patent)
            Write(writer, "number", flat.Number);
        if (XmlOutput.Clean(flat.Url) is not { } url)
            return;
        writer.WriteStartElement("ext-link");
        writer.WriteAttributeString("ext-link-type", "uri");
        writer.WriteAttributeString("xlink", "href", LinkUri, url);
        writer.WriteString(url);
        writer.WriteEndElement();
    }

    private static bool IsDoi(string address, FlatRecord flat)
    {
        if (!address.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) || !Doi.TryParse(address, out var doi))
            return false;
        flat.Doi ??= doi;
        return flat.Doi == doi;
    }

    private static void Write(XmlWriter writer, string scheme, string? value)
    {
        if (XmlOutput.Clean(value) is not { } clean)
            return;
        writer.WriteStartElement("pub-id");
        writer.WriteAttributeString("pub-id-type", scheme);
        writer.WriteString(clean);
        writer.WriteEndElement();
    }
}

using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.DublinCore;

/// <summary>Reads descriptions in elements or terms of Dublin Core, also within answers of OAI-PMH.</summary>
internal sealed class DublinCoreReader() : XmlRecordReader(DublinCoreFormat.Name, "DCX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName is "dc" or "qualifieddc" or "dublin_core" or "metadata";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        // OAI-PMH puts the description into another element of the same kind.
        while (element.Elements.FirstOrDefault() is { Name: "dc" or "qualifieddc" or "dublin_core" } inner)
            element = inner;
        if (!element.Elements.Any(e => e.NamespaceUri.StartsWith("http://purl.org/dc/", StringComparison.Ordinal) || e.NamespaceUri.StartsWith("undeclared:dc", StringComparison.Ordinal)))
            return [];
        return [Read(element, notes.Options.ExtraFields)];
    }

    /// <summary>The record of a description.</summary>
    /// <param name="element">The element that has the others.</param>
    /// <param name="extras">Whether what the model has no place for is kept.</param>
    /// <param name="formatName">The format under whose name that is kept.</param>
    internal static BibRecord Read(ElementNode element, bool extras, string formatName = DublinCoreFormat.Name)
    {
        var flat = new FlatRecord { Type = WorkType.Document };
        var isTyped = false;
        foreach (var type in element.Children("type"))
        {
            if (!isTyped && type.Text is { } word && DublinCoreTypes.Read(word) is { } known)
                (flat.Type, isTyped) = (known, type.Take().IsTaken);
            else if (flat.Genre is null)
                flat.Genre = type.Take().Text;
        }

        flat.Title = element.TakeText("title") ?? "";
        flat.ShortTitle = element.TakeText("alternative") ?? "";
        foreach (var name in element.TakeTexts("creator"))
            flat.Contributors.Add(DublinCoreNames.Read(name, ContributorRole.Author));
        foreach (var name in element.TakeTexts("contributor"))
            flat.Contributors.Add(DublinCoreNames.Read(name, ContributorRole.Other));
        TakeDate(element, flat);

        flat.HostTitle = element.TakeText("isPartOf") ?? "";
        flat.Publisher = element.TakeText("publisher");
        flat.Language = Languages.Normalize(element.TakeText("language"));
        flat.PageCount = element.TakeText("extent");
        flat.Abstract = element.TakeText("abstract") ?? element.TakeText("description") ?? "";
        foreach (var note in element.TakeTexts("description"))
            flat.TakeNote(note);
        flat.Keywords.AddRange(element.TakeTexts("subject"));
        foreach (var identifier in element.Children("identifier"))
        {
            if (identifier.Text is { } text && TakeIdentifier(text, flat))
                identifier.Take();
        }

        var licenses = element.TakeTexts("rights").Concat(element.TakeTexts("license"))
            .Select(r => r.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !r.Contains(' ', StringComparison.Ordinal) ? new License { Url = r } : new License { Name = r }).ToValueList();
        UnreadElements.Keep(element, formatName, flat.ExtraFields);
        return flat.ToRecord(extras) with { Licenses = licenses };
    }

    // Repositories say with the time of day when they got the work and when they showed it; the date of publication has none.
    private static void TakeDate(ElementNode element, FlatRecord flat)
    {
        foreach (var name in (ReadOnlySpan<string>)["issued", "date", "created", "available"])
        {
            var dates = element.Children(name).Where(e => e is { IsTaken: false, Text: not null }).ToList();
            if (flat.Issued is null && flat.Status.Count == 0 && (dates.Find(e => !IsTimestamp(e.Text!)) ?? dates.FirstOrDefault()) is { } date && flat.TakeIssued(date.Text))
                date.Take();
        }
    }

    private static bool IsTimestamp(string text) => text.Contains('T', StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal);

    private static bool TakeIdentifier(string text, FlatRecord flat)
    {
        if (flat.Doi is null && (text.StartsWith("10.", StringComparison.Ordinal) || text.Contains("doi", StringComparison.OrdinalIgnoreCase)) && Doi.TryParse(text, out var doi))
            return (flat.Doi = doi) is not null;
        if (flat.Pmid is null && text.StartsWith("pmid:", StringComparison.OrdinalIgnoreCase) && Pmid.TryParse(text, out var pmid))
            return (flat.Pmid = pmid.Value) is not null;
        if (flat.Pmcid is null && text.StartsWith("PMC", StringComparison.Ordinal) && Pmcid.TryParse(text, out var pmcid))
            return (flat.Pmcid = pmcid.Value) is not null;
        if (flat.Arxiv is null && text.StartsWith("arXiv:", StringComparison.OrdinalIgnoreCase) && ArxivId.TryParse(text, out var arxiv))
            return (flat.Arxiv = arxiv.Value) is not null;
        foreach (var prefix in (ReadOnlySpan<string>)["urn:isbn:", "urn:issn:", "isbn:", "issn:", "isbn ", "issn "])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return flat.TakeStandardNumbers(text[prefix.Length..].Trim());
        }

        if (flat.Url is null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            return (flat.Url = text) is not null;
        return flat.TakeStandardNumbers(text);
    }
}

using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.OpenUrlXml;

/// <summary>Reads the referent of each context object.</summary>
internal sealed class OpenUrlXmlReader() : XmlRecordReader(OpenUrlXmlFormat.Name, "OUX")
{
    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "context-object";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var flat = new FlatRecord();
        var referent = element.Child("referent") ?? element;
        var data = referent.Descendants("metadata").SelectMany(m => m.Elements).FirstOrDefault();
        if (data is not null)
            Read(data, referent.Descendants("format").FirstOrDefault()?.Text ?? data.Name, flat);
        foreach (var id in referent.Children("identifier").Concat(data?.Children("identifier") ?? []))
        {
            if (id.Text is { } text && TakeIdentifier(text, flat))
                id.Take();
        }

        UnreadElements.Keep(element, OpenUrlXmlFormat.Name, flat.ExtraFields);
        yield return flat.ToRecord(notes.Options.ExtraFields);
    }

    private static void Read(ElementNode data, string format, FlatRecord flat)
    {
        flat.Type = TypeOf(format, data.TakeText("genre"));
        var whole = FlatKinds.IsInPeriodical(flat.Type) ? data.TakeText("jtitle") ?? data.TakeText("title") ?? data.TakeText("stitle") : data.TakeText("btitle") ?? data.TakeText("title");
        var piece = data.TakeText("atitle");
        if (piece is null && !FlatKinds.IsInPeriodical(flat.Type))
            flat.Title = whole ?? "";
        else
            (flat.Title, flat.HostTitle) = (piece ?? "", whole ?? "");
        flat.HostAbbreviation = flat.HostTitle.IsEmpty ? null : data.TakeText("stitle");
        flat.SeriesTitle = data.TakeText("series") ?? "";
        TakeNames(data, flat);
        if (data.TakeText("date") is { } date)
            flat.TakeIssued(date);
        flat.Volume = data.TakeText("volume");
        flat.Issue = data.TakeText("issue");
        flat.Part = data.TakeText("part");
        flat.ArticleNumber = data.TakeText("artnum");
        flat.Edition = data.TakeText("edition");
        flat.PageCount = data.TakeText("tpages");
        flat.Publisher = data.TakeText("pub") ?? data.TakeText("inst");
        flat.Place = data.TakeText("place") ?? data.TakeText("co");
        flat.Genre = data.TakeText("degree");
        var (first, last, pages) = (data.TakeText("spage"), data.TakeText("epage"), data.TakeText("pages"));
        flat.Pages = new PageRange(first, last, first is null ? pages : null).ToPages();
        foreach (var number in data.Elements.Where(e => e.Name is "issn" or "eissn" or "isbn" && e.Text is not null))
        {
            if (flat.TakeStandardNumbers(number.Text!))
                number.Take();
        }
    }

    private static WorkType TypeOf(string format, string? genre) => (genre ?? format[(format.LastIndexOf(':') + 1)..]) switch
    {
        "article" or "preprint" when genre == "preprint" => WorkType.Preprint,
        "article" or "issue" or "journal" => WorkType.JournalArticle,
        "bookitem" => WorkType.Chapter,
        "book" => WorkType.Book,
        "proceeding" => WorkType.ConferencePaper,
        "conference" => WorkType.Proceedings,
        "report" => WorkType.Report,
        "dissertation" => WorkType.Thesis,
        "patent" => WorkType.Patent,
        _ => format.EndsWith("journal", StringComparison.Ordinal) ? WorkType.JournalArticle : format.EndsWith("book", StringComparison.Ordinal) ? WorkType.Book : WorkType.Document,
    };

    private static void TakeNames(ElementNode data, FlatRecord flat)
    {
        var authors = data.Elements.Where(e => e.Name is "au" or "inv" && e.Text is not null).Select(e => e.Take().Text!).ToArray();
        var last = data.TakeText("aulast");
        var first = data.TakeText("aufirst") ?? data.TakeText("auinit");
        if (last is not null && authors.Length == 0)
            flat.Contributors.Add(new Contributor { Person = PersonName.OfParts(last, first, null, data.TakeText("ausuffix")) });
        foreach (var author in authors)
            flat.Contributors.Add(NameReading.Of(author, new NameOptions { Recase = false }).ToContributor());
        foreach (var body in data.TakeTexts("aucorp"))
            flat.Contributors.Add(Contributor.OfOrganization(body));
    }

    private static bool TakeIdentifier(string text, FlatRecord flat)
    {
        if (text.StartsWith("info:doi/", StringComparison.OrdinalIgnoreCase) && flat.Doi is null && Doi.TryParse(text.AsSpan(9), out var doi))
            return (flat.Doi = doi) is not null;
        if (text.StartsWith("info:pmid/", StringComparison.OrdinalIgnoreCase) && flat.Pmid is null && Pmid.TryParse(text.AsSpan(10), out var pmid))
            return (flat.Pmid = pmid.Value) is not null;
        return flat.Url is null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && (flat.Url = text) is not null;
    }
}

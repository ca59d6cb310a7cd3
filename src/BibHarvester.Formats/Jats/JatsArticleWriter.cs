using System.Xml;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>Writes a work with its references: an article without its text.</summary>
/// <param name="writer">Where to.</param>
/// <param name="record">The work.</param>
/// <param name="flat">What is said of it.</param>
/// <param name="options">How it is written.</param>
internal sealed partial class JatsArticleWriter(XmlWriter writer, BibRecord record, FlatRecord flat, WriteOptions options)
{
    private const string LinkUri = "http://www.w3.org/1999/xlink";

    public void Write()
    {
        writer.WriteStartElement("article");
        writer.WriteAttributeString("xmlns", "xlink", null, LinkUri);
        writer.WriteAttributeString("article-type", flat.Type switch
        {
            WorkType.Review => "review-article",
            WorkType.BookReview => "book-review",
            WorkType.Preprint => "preprint",
            _ => XmlOutput.Clean(flat.Genre) ?? "research-article",
        });
        if (XmlOutput.Clean(flat.Language) is { } language)
            writer.WriteAttributeString("xml", "lang", null, language);
        writer.WriteStartElement("front");
        WriteJournal();
        WriteMeta();
        UnreadElements.Write(writer, flat.ExtraFields.Where(f => f.Name != JatsArticle.ListTitleField), JatsFormat.Name);
        writer.WriteEndElement();
        writer.WriteStartElement("back");
        WriteReferences();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteJournal()
    {
        var issns = record.Containers.SelectMany(c => c.Identifiers).Concat(record.Identifiers)
            .Where(i => i.Kind == IdentifierKind.Issn && Issn.TryParse(i.Value, out _)).DistinctBy(i => i.Value, StringComparer.Ordinal).ToArray();
        var isbns = flat.StandardNumbers.Where(n => n.Kind == IdentifierKind.Isbn).ToArray();
        string?[] texts = [flat.HostTitle.Plain, flat.HostAbbreviation, flat.Publisher, flat.Place];
        if (issns.Length + isbns.Length == 0 && Array.TrueForAll(texts, t => XmlOutput.Clean(t) is null))
            return;
        writer.WriteStartElement("journal-meta");
        writer.WriteStartElement("journal-title-group");
        writer.WriteText("journal-title", flat.HostTitle.Plain);
        writer.WriteText("abbrev-journal-title", XmlOutput.Clean(flat.HostTitle.Plain) is null ? null : flat.HostAbbreviation);
        writer.WriteEndElement();
        foreach (var issn in issns)
        {
            writer.WriteStartElement(issn.Medium == IdentifierMedium.Linking ? "issn-l" : "issn");
            if (issn.Medium is IdentifierMedium.Print or IdentifierMedium.Electronic)
                writer.WriteAttributeString("publication-format", issn.Medium == IdentifierMedium.Print ? "print" : "electronic");
            writer.WriteString(issn.Value);
            writer.WriteEndElement();
        }

        foreach (var isbn in isbns)
            writer.WriteText("isbn", isbn.Value);
        writer.WriteStartElement("publisher");
        writer.WriteText("publisher-name", flat.Publisher);
        writer.WriteText("publisher-loc", flat.Place);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteMeta()
    {
        writer.WriteStartElement("article-meta");
        WriteId("doi", flat.Doi?.Value);
        WriteId("pmid", flat.Pmid);
        WriteId("pmcid", flat.Pmcid);
        WriteId("arxiv", flat.Arxiv);
        WriteTitles();
        WriteContributors();
        foreach (var date in record.Dates.Where(d => JatsDateKinds.IsPublication(d.Kind)))
            JatsDateKinds.Write(writer, "pub-date", date);
        writer.WriteText("volume", flat.Volume);
        writer.WriteText("issue", flat.Issue);
        var (first, last, literal) = PageRange.Of(flat.Pages);
        writer.WriteText("fpage", first);
        writer.WriteText("lpage", last);
        writer.WriteText("page-range", literal);
        writer.WriteText("elocation-id", flat.ArticleNumber);
        WriteHistory();
        WriteLicenses();
        if (XmlOutput.Clean(flat.Url) is { } url && url.Contains("://", StringComparison.Ordinal))
        {
            writer.WriteStartElement("self-uri");
            writer.WriteAttributeString("xlink", "href", LinkUri, url);
            writer.WriteEndElement();
        }

        WriteAbstracts();
        WriteKeywords();
        WriteFunding();
        if (flat.EventName is not null)
        {
            writer.WriteStartElement("conference");
            writer.WriteText("conf-name", flat.EventName);
            writer.WriteText("conf-date", PlainDate.Of(flat.EventDate));
            writer.WriteText("conf-loc", flat.EventPlace);
            writer.WriteEndElement();
        }

        if (XmlOutput.Clean(flat.PageCount) is { } pages)
        {
            writer.WriteStartElement("counts");
            writer.WriteStartElement("page-count");
            writer.WriteAttributeString("count", pages);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private void WriteId(string type, string? value)
    {
        if (XmlOutput.Clean(value) is not { } id)
            return;
        writer.WriteStartElement("article-id");
        writer.WriteAttributeString("pub-id-type", type);
        writer.WriteString(id);
        writer.WriteEndElement();
    }

    private void WriteTitles()
    {
        writer.WriteStartElement("title-group");
        writer.WriteRich("article-title", JatsStyles.Line(flat.Title), JatsStyles.Begin);
        foreach (var title in record.Titles.Where(t => t.Kind == TitleKind.Translated && !t.MachineTranslated))
        {
            writer.WriteStartElement("trans-title-group");
            if (XmlOutput.Clean(title.Language) is { } language)
                writer.WriteAttributeString("xml", "lang", null, language);
            writer.WriteRich("trans-title", JatsStyles.Line(FlatRecord.WholeTitle(title)), JatsStyles.Begin);
            writer.WriteEndElement();
        }

        writer.WriteRich("alt-title", JatsStyles.Line(flat.ShortTitle), JatsStyles.Begin, w => w.WriteAttributeString("alt-title-type", "short"));
        writer.WriteEndElement();
    }

    private void WriteHistory()
    {
        var dates = record.Dates.Where(d => !JatsDateKinds.IsPublication(d.Kind)).ToArray();
        if (dates.Length == 0)
            return;
        writer.WriteStartElement("history");
        foreach (var date in dates)
            JatsDateKinds.Write(writer, "date", date);
        writer.WriteEndElement();
    }

    private void WriteReferences()
    {
        writer.WriteStartElement("ref-list");
        writer.WriteText("title", flat.ExtraFields.Where(f => f.Name == JatsArticle.ListTitleField).Select(f => ExtraValues.ToText(f.Value)).FirstOrDefault());
        foreach (var reference in record.References)
            JatsWriter.WriteReference(writer, reference.Record ?? new BibRecord { Type = WorkType.Document }, options, reference.Key, reference.Text);

        writer.WriteEndElement();
    }
}

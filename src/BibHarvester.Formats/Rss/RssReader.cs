using BibHarvester.Formats.DublinCore;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rss;

/// <summary>Reads the items of a feed that say in Dublin Core or PRISM what works they announce.</summary>
/// <remarks>
/// See https://www.rssboard.org/rss-specification, https://web.resource.org/rss/1.0/modules/dc/ and https://www.w3.org/submissions/prism/.
/// An item without any element of the two is news, and no work. Diagnostics: those of <see cref="XmlRecordReader"/> behind RSS.
/// </remarks>
internal sealed class RssReader() : XmlRecordReader(RssFormat.Name, "RSS")
{
    private const string PrismMark = "prismstandard.org";

    /// <inheritdoc/>
    protected override bool IsRecord(string localName, string namespaceUri, int depth) => localName == "item";

    /// <inheritdoc/>
    protected override IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes)
    {
        var isCore = element.Elements.Any(IsCore);
        if (!isCore && !element.Elements.Any(IsPrism))
            return [];
        var link = element.Elements.FirstOrDefault(e => e.Is("link") && !IsCore(e) && !IsPrism(e))?.Take().Text;
        // The feed's own title puts year and names around that of the work, its description says all of it in words.
        var hasTitle = element.Elements.Any(e => e.Is("title") && IsCore(e));
        var words = element.Elements.Where(e => (e.Is("description") || (hasTitle && e.Is("title"))) && !IsCore(e))
            .Select(e => (e.Name, Text: e.Take().Text)).Where(e => e.Text is not null).Select(e => new ExtraField(RssFormat.Name, e.Name, ExtraValues.FromText(e.Text!))).ToList();
        var prism = PrismItem.Take([.. element.Elements.Where(IsPrism)]);
        var record = DublinCoreReader.Read(element, notes.Options.ExtraFields, RssFormat.Name);
        return [Joined(record, prism, link, words, notes.Options.ExtraFields)];
    }

    private static BibRecord Joined(BibRecord record, BibRecord prism, string? link, List<ExtraField> words, bool extras) => record with
    {
        Type = record.Type == WorkType.Document ? prism.Type : record.Type,
        Titles = record.Titles.Count > 0 ? record.Titles : prism.Titles,
        Contributors = [.. record.Contributors.SelectMany(PeopleOf)],
        Dates = prism.Dates.Count > 0 ? prism.Dates : record.Dates,
        Containers = prism.Containers.Count > 0 ? prism.Containers : record.Containers,
        Volume = prism.Volume,
        Issue = prism.Issue,
        Pages = prism.Pages,
        Identifiers = [.. prism.Identifiers.AsSpan(), .. record.Identifiers.Where(i => !prism.Identifiers.Contains(i))],
        Links = link is null || record.Links.Any(l => l.Url == link) ? record.Links : [new Link { Url = link }, .. record.Links.AsSpan()],
        ExtraFields = extras
            ? [.. record.ExtraFields.AsSpan(), .. prism.ExtraFields.AsSpan(), .. words]
            : [],
    };

    // Three names and more may stand in one element, with commas between; one comma parts a family name from the given.
    private static IEnumerable<Contributor> PeopleOf(Contributor contributor) =>
        contributor.Person is { Family: { } family, Given: { } given } && given.Contains(',', StringComparison.Ordinal)
            ? NameList.Parse($"{family}, {given}", new NameOptions { Recase = false }).ToContributors(contributor.Role)
            : [contributor];

    private static bool IsCore(ElementNode element) => element.NamespaceUri.Contains("purl.org/dc/", StringComparison.Ordinal);

    private static bool IsPrism(ElementNode element) => element.NamespaceUri.Contains(PrismMark, StringComparison.Ordinal);
}

using System.Text;
using System.Text.Json;
using BibHarvester.Formats.Coins;
using BibHarvester.Formats.SchemaOrg;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Html;

/// <summary>The work that a page is about, by all that its marks say.</summary>
/// <param name="marks">The marks.</param>
/// <param name="options">How to read.</param>
/// <param name="diagnostics">Where it is put what was odd.</param>
internal sealed class PageWork(PageMarks marks, ReadOptions options, List<Diagnostic> diagnostics)
{
    /// <summary>The record; absent where the page describes no work.</summary>
    public BibRecord? ToRecord()
    {
        var nodes = marks.Scripts.SelectMany(Nodes).ToList();
        var highwire = new HighwireTags(marks, options).ToRecord();
        var prism = PrismTags.ToRecord(marks);
        var core = DublinCoreTags.ToRecord(marks);
        var eprints = EprintsTags.ToRecord(marks);
        var graph = OpenGraphTags.ToRecord(marks);
        var works = nodes.Select(Read).OfType<BibRecord>().Where(w => w.Titles.Count > 0).ToList();
        var title = highwire?.Title ?? core?.Title ?? graph?.Title;
        var scholarly = Choose(works.FindAll(w => !IsOnlyPage(w.Type)), title);
        var span = OfSpans(scholarly?.Title ?? title);
        var page = works.Find(w => w.Type == WorkType.WebPage);

        var union = new PageUnion();
        foreach (var (name, record) in (ReadOnlySpan<(string, BibRecord?)>)[("schema.org", scholarly), ("citation", highwire), ("prism", prism), ("dc", core), ("eprints", eprints), ("coins", span), ("schema.org", page), ("og", graph)])
        {
            if (record is not null)
                union.Add(name, record);
        }

        if (union.Record is not { Titles.Count: > 0 } found || (found.Type == WorkType.WebPage && page is null && graph is null))
            return null;
        return Finish(found, union.Contradictions);
    }

    // https://schema.org/Article is what sites of all kinds call what they have on a page.
    private BibRecord? Read(TreeNode node)
    {
        var isAny = node.AllOf("@type").Any(t => t.RawText is "Article");
        var record = SchemaOrgWork.Read(node, SchemaOrgFormat.Name, options.References);
        return isAny && record is { Type: WorkType.JournalArticle, Containers: not { Count: > 0 } } && !marks.HasAny("citation_journal") && !marks.HasAny("prism.")
            ? record with { Type = node["isPartOf"] is null ? WorkType.Post : WorkType.BlogPost }
            : record;
    }

    private static bool IsOnlyPage(WorkType type) => type is WorkType.WebPage or WorkType.Image or WorkType.Video or WorkType.Audio or WorkType.Review or WorkType.Collection;

    // A page may show other works too; its own has the title that its other marks have.
    private BibRecord? Choose(List<BibRecord> works, Title? title)
    {
        var wanted = title?.Text.Plain;
        return works.Find(w => wanted is not null && w.Title is { } own && own.Text.Plain.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            ?? works.Find(w => w.Title is { } own && marks.WindowTitle?.Contains(own.Text.Plain, StringComparison.OrdinalIgnoreCase) == true)
            ?? works.FirstOrDefault();
    }

    // A list of works has a span for each; that of the page's own work stands alone, or has its title.
    private BibRecord? OfSpans(Title? title)
    {
        var works = marks.ContextObjects.Select(KeyedValues.Read).Where(p => p.Members.Exists(m => m.Name.StartsWith("rft", StringComparison.Ordinal)))
            .Select(CoinsWork.Read).Where(w => w.Titles.Count > 0).ToList();
        return title is null
            ? works is [var only] ? only : null
            : works.Find(w => w.Title!.Text.Plain.Equals(title.Text.Plain, StringComparison.OrdinalIgnoreCase));
    }

    private BibRecord Finish(BibRecord record, List<ExtraField> contradictions)
    {
        var address = marks.Canonical is { } canonical && canonical.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? canonical : null;
        if (address is not null && !record.Links.Any(l => l.Kind == LinkKind.LandingPage))
            record = record with { Links = [new Link { Url = address }, .. record.Links.AsSpan()] };
        var rest = marks.Rest().Select(t => new ExtraField(HtmlMetaFormat.Name, t.Name, ExtraValues.FromText(t.Content)));
        return record with { ExtraFields = options.ExtraFields ? [.. record.ExtraFields.AsSpan(), .. contradictions, .. rest] : [] };
    }

    private IEnumerable<TreeNode> Nodes(string json)
    {
        try
        {
            return [.. TreeJson.Read(Encoding.UTF8.GetBytes(json), options.MaxDepth).All.SelectMany(n => Nodes(n, depth: 0))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            diagnostics.Add(new Diagnostic("HTM001", $"A script of JSON-LD is malformed: {e.Message}"));
            return [];
        }
    }

    private static IEnumerable<TreeNode> Nodes(TreeNode node, int depth)
    {
        if (depth > 2)
            yield break;
        foreach (var inner in node.AllOf("@graph").Concat(node.AllOf("mainEntity")).SelectMany(n => Nodes(n, depth + 1)))
            yield return inner;
        yield return node;
    }
}

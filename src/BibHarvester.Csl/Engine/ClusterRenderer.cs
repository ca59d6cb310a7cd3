using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Renders the cites of one citation, grouped and collapsed as the style asks.</summary>
/// <param name="context">The style and locale.</param>
/// <param name="output">Where the output goes.</param>
internal sealed class ClusterRenderer(RenderContext context, OutputBuffer output)
{
    private Layout _area = context.Style.Citation;

    public void Render(List<(CslCite Cite, ItemState State)> given)
    {
        // The first work decides in what language the citation as a whole is set.
        if (given.Count > 0)
            _area = _area.For(given[0].State.Language);
        var cites = new List<RenderedCite>(given.Count);
        foreach (var (cite, state) in given)
            cites.Add(new RenderedCite(context, cite, state, isFirst: cites.Count == 0));
        cites.ForEach(c => c.Render(CollapsedParts.None));
        if (ByNames)
        {
            if (_area.SortKeys.Length > 0)
                Group(cites);
        }

        // Names that a sentence says have no brackets around them.
        var formatting = given.TrueForAll(c => c.Cite.AuthorOnly) ? Formatting.None : _area.Formatting;
        if (!ReferenceEquals(formatting.Font, FontFormat.None))
            output.OpenFont(formatting.Font);
        output.Text(formatting.Prefix);
        var content = output.Count;
        RenderCites(cites);
        if (!output.HasTextFrom(content))
        {
            output.CutAt(0);
            return;
        }

        output.Text(formatting.Suffix);
        if (!ReferenceEquals(formatting.Font, FontFormat.None))
            output.Close(TokenKind.CloseFont);
    }

    private bool Collapses => _area.Collapse != CiteCollapse.None;

    private bool ByNames => Collapses || _area.CiteGroupDelimiter is not null;

    private bool BySuffix => _area.Collapse is CiteCollapse.YearSuffix or CiteCollapse.YearSuffixRanged;

    private void RenderCites(List<RenderedCite> cites)
    {
        string? lastNames = null;
        var inGroup = false;
        var wasCollapsed = false;
        var runs = new NumberRuns(context, output);
        RenderedCite? previous = null;
        foreach (var cite in cites)
        {
            var isCollapsed = false;
            if (ByNames && cite.Names is { Length: > 0 } names)
            {
                var isSame = names == lastNames;
                isCollapsed = Collapses && isSame;
                inGroup = isSame && _area.CiteGroupDelimiter is not null;
                lastNames = names;
            }

            var parts = PartsOf(cite, previous, isCollapsed || HaveNoNames(cite, previous));
            cite.Render(parts);
            if (cite.IsEmpty)
                continue;
            var delimiter = previous is null ? "" : Delimiter(previous, cite, wasCollapsed, isCollapsed, inGroup);
            runs.Add(cite, parts, delimiter);
            // The first group counts as collapsed, whether it is one cite or more.
            wasCollapsed = isCollapsed || previous is null;
            previous = cite;
        }

        runs.End();
    }

    private CollapsedParts PartsOf(RenderedCite cite, RenderedCite? previous, bool isCollapsed)
    {
        if (!isCollapsed || _area.Collapse is CiteCollapse.None or CiteCollapse.CitationNumber || previous is null)
            return CollapsedParts.None;
        return BySuffix && cite.Year is not null && cite.Year == previous.Year ? CollapsedParts.NamesAndYear : CollapsedParts.Names;
    }

    // A style without names collapses by year alone.
    private static bool HaveNoNames(RenderedCite cite, RenderedCite? previous) =>
        !cite.AsksForNames && previous is { AsksForNames: false };

    private string Delimiter(RenderedCite previous, RenderedCite cite, bool wasCollapsed, bool isCollapsed, bool inGroup)
    {
        var endsGroup = (wasCollapsed && !isCollapsed) || !string.IsNullOrEmpty(previous.Cite.Locator);
        var delimiter = endsGroup && _area.AfterCollapseDelimiter is { } after ? after
            : inGroup ? _area.CiteGroupDelimiter!
            : isCollapsed && !context.Style.IsNoteStyle && !context.Style.UsesCitationNumber ? ", "
            : _area.Delimiter;
        // An author's own punctuation stands instead of the style's.
        var isPunctuated = previous.Cite.Suffix is { Length: > 0 } suffix && suffix[^1] is ',' or '.' or ';';
        var punctuates = cite.Cite.Prefix is { Length: > 0 } prefix && prefix[0] is ',' or '.' or ';';
        if (!isPunctuated && !punctuates)
            return delimiter;
        var blank = delimiter.IndexOf(' ', StringComparison.Ordinal);
        return punctuates || blank < 0 ? "" : delimiter[blank..];
    }

    // Cites of the same names move behind the first of them.
    private static void Group(List<RenderedCite> cites)
    {
        for (var i = 1; i < cites.Count; i++)
        {
            var cite = cites[i];
            var last = cite.Names is not { Length: > 0 } ? -1 : cites.FindLastIndex(i - 1, c => c.Names == cite.Names);
            if (last < 0 || last == i - 1)
                continue;
            cites.RemoveAt(i);
            cites.Insert(last + 1, cite);
        }
    }
}

using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Renders the cites of one citation, grouped where the style collapses them by year.</summary>
/// <param name="context">The style and locale.</param>
/// <param name="output">Where the output goes.</param>
internal sealed class ClusterRenderer(RenderContext context, OutputBuffer output)
{
    private readonly Layout _area = context.Style.Citation;

    public void Render(List<(CslCite Cite, ItemState State)> cites)
    {
        var cluster = cites.ConvertAll(c => (c.Cite, c.State, Names: NamesOf(c.Cite, c.State)));
        if (_area.Collapse == CiteCollapse.Year || _area.CiteGroupDelimiter is not null)
            Group(cluster);
        var formatting = _area.Formatting;
        output.Text(formatting.Prefix);
        if (!ReferenceEquals(formatting.Font, FontFormat.None))
            output.OpenFont(formatting.Font);
        var content = output.Count;
        for (var i = 0; i < cluster.Count; i++)
            RenderCite(cluster, i);
        if (!output.HasTextFrom(content))
        {
            output.CutAt(0);
            return;
        }

        if (!ReferenceEquals(formatting.Font, FontFormat.None))
            output.Close(TokenKind.CloseFont);
        output.Text(formatting.Suffix);
    }

    private void RenderCite(List<(CslCite Cite, ItemState State, string Names)> cluster, int place)
    {
        var (cite, state, names) = cluster[place];
        var continues = _area.Collapse == CiteCollapse.Year && place > 0 && names.Length > 0 && cite.Prefix is null &&
            cluster[place - 1].Names == names && cluster[place - 1].Cite.Suffix is null;
        var start = output.Count;
        if (output.HasTextFrom(0) && place > 0)
            output.Text(continues ? _area.CiteGroupDelimiter ?? ", " : _area.Delimiter);
        if (cite.Prefix is { Length: > 0 } prefix)
            output.Text(char.IsWhiteSpace(prefix[^1]) ? prefix : prefix + " ", TokenFlags.Value);
        var rendered = output.Count;
        new Renderer(context, state, cite, output) { SuppressFirstNames = cite.SuppressAuthor || continues }.Render(_area.Children);
        if (!output.HasTextFrom(rendered))
        {
            output.CutAt(start);
            return;
        }

        if (cite.Suffix is { Length: > 0 } suffix)
            output.Text(char.IsLetterOrDigit(suffix[0]) ? " " + suffix : suffix, TokenFlags.Value);
    }

    private string NamesOf(CslCite cite, ItemState state)
    {
        var scratch = new OutputBuffer();
        var renderer = new Renderer(context, state, cite, scratch);
        renderer.Render(_area.Children);
        return renderer.FirstNamesText ?? "";
    }

    // Cites of the same names move behind the first of them.
    private static void Group(List<(CslCite Cite, ItemState State, string Names)> cluster)
    {
        for (var i = 1; i < cluster.Count; i++)
        {
            var cite = cluster[i];
            var last = cite.Names.Length == 0 ? -1 : cluster.FindLastIndex(i - 1, c => c.Names == cite.Names);
            if (last < 0 || last == i - 1)
                continue;
            cluster.RemoveAt(i);
            cluster.Insert(last + 1, cite);
        }
    }
}

using BibHarvester.Csl.Engine;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl;

/// <summary>The works of a document, sorted, numbered and told apart. Immutable and thread-safe.</summary>
public sealed partial class CitedWorks
{
    private readonly RenderContext _context;
    private readonly List<ItemState> _states;
    private readonly Dictionary<string, ItemState> _byId;

    internal CitedWorks(RenderContext context, IEnumerable<CslItem> items)
    {
        _context = context;
        var latest = new Dictionary<string, CslItem>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var item in items)
        {
            if (latest.TryAdd(item.Id, item))
                order.Add(item.Id);
            else
                latest[item.Id] = item;
        }

        _states = order.ConvertAll(id => new ItemState(NoteFields.Apply(latest[id])));
        Number();
        if (context.Style.Bibliography is { } bibliography)
            new SortKeys(context, bibliography, isBibliography: true).Sort(_states, s => s);
        Number();
        _byId = _states.ToDictionary(s => s.Item.Id, StringComparer.Ordinal);
        new Disambiguator(context, _states).Run();
    }

    /// <summary>The ids of the works, in the order of the bibliography.</summary>
    public IEnumerable<string> Ids => _states.Select(s => s.Item.Id);

    /// <summary>The bibliography.</summary>
    /// <param name="output">The form of the entries.</param>
    /// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
    /// <returns>The entries in the order of the style; a work without printed form has none.</returns>
    public IReadOnlyList<CslEntry> Bibliography(CslOutput output = CslOutput.Text, bool hyperlinks = false)
    {
        var entries = new List<CslEntry>(_states.Count);
        if (_context.Style.Bibliography is not { } area)
            return entries;
        var renderer = new EntryRenderer(_context, area);
        foreach (var state in _states)
        {
            var text = Written(Finish(renderer.Render(state), _context.For(area.For(state.Language))), output, hyperlinks);
            if (text.Length > 0)
                entries.Add(new CslEntry(state.Item.Id, text));
        }

        return entries;
    }

    /// <summary>A citation.</summary>
    /// <param name="cluster">The works it cites; those that are not registered are left out.</param>
    /// <param name="output">The form of the text.</param>
    /// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
    /// <returns>The text; empty where nothing is printed.</returns>
    public string Cite(IReadOnlyList<CslCite> cluster, CslOutput output = CslOutput.Text, bool hyperlinks = false)
    {
        ArgumentNullException.ThrowIfNull(cluster);
        return Render(Sorted(cluster), output, hyperlinks);
    }

    /// <summary>The cites of known works, in the order of the style.</summary>
    internal List<(CslCite Cite, ItemState State)> Sorted(IReadOnlyList<CslCite> cluster)
    {
        var cites = new List<(CslCite Cite, ItemState State)>(cluster.Count);
        foreach (var cite in cluster)
        {
            if (_byId.TryGetValue(cite.Id, out var state))
                cites.Add((cite, state));
        }

        new SortKeys(_context, _context.Style.Citation, isBibliography: false).Sort(cites, c => c.State);
        return cites;
    }

    /// <summary>Renders cites in the order in which they stand.</summary>
    internal string Render(List<(CslCite Cite, ItemState State)> cites, CslOutput output, bool hyperlinks) =>
        Written(Rendered(cites), output, hyperlinks);

    private OutputBuffer Rendered(List<(CslCite Cite, ItemState State)> cites)
    {
        var buffer = new OutputBuffer();
        new ClusterRenderer(_context, buffer).Render(cites);
        var language = cites.Count > 0 ? cites[0].State.Language : "";
        return Finish(buffer, _context.For(_context.Style.Citation.For(language)));
    }

    private static string Written(OutputBuffer buffer, CslOutput output, bool hyperlinks)
    {
        var text = OutputWriter.Of(output, hyperlinks).Write(buffer.Tokens);
        return output == CslOutput.Html ? text : text.Trim();
    }

    private static OutputBuffer Finish(OutputBuffer buffer, RenderContext context)
    {
        MoveBlankOut(buffer);
        Finisher.Run(buffer.Tokens, context.Quotes, context.Locale.PunctuationInQuote == true);
        return buffer;
    }

    // A blank at the end of the last part of an entry stands behind the part.
    private static void MoveBlankOut(OutputBuffer buffer)
    {
        var tokens = buffer.Tokens;
        if (tokens is not [.., { Kind: TokenKind.Text } last, { Kind: TokenKind.CloseDisplay }] || !last.Text.EndsWith(' '))
            return;
        tokens[^2].Text = last.Text.TrimEnd(' ');
        buffer.Text(" ");
    }

    private void Number()
    {
        for (var i = 0; i < _states.Count; i++)
            _states[i].Number = i + 1;
    }
}

using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>One cite of a citation, rendered apart from the others.</summary>
/// <param name="context">The style and locale.</param>
/// <param name="cite">The cite.</param>
/// <param name="state">The item among the others.</param>
/// <param name="isFirst">Whether no other stands before it.</param>
internal sealed class RenderedCite(RenderContext context, CslCite cite, ItemState state, bool isFirst)
{
    private readonly OutputBuffer _buffer = new();
    private CollapsedParts? _rendered;

    public CslCite Cite => cite;

    public ItemState State => state;

    public bool IsEmpty => !_buffer.HasTextFrom(0);

    /// <summary>The first names as they read; absent where there are none.</summary>
    public string? Names { get; private set; }

    /// <summary>Whether the style asks for names at all.</summary>
    public bool AsksForNames { get; private set; }

    /// <summary>The first year as it reads, without what tells works apart; absent where there is none.</summary>
    public string? Year { get; private set; }

    /// <summary>Whether it prints its number and nothing else.</summary>
    public bool IsNumberOnly { get; private set; }

    /// <summary>Whether it prints its year suffix and nothing else.</summary>
    public bool IsSuffixOnly { get; private set; }

    /// <summary>Whether a year suffix ends it.</summary>
    public bool EndsWithSuffix { get; private set; }

    public void Render(CollapsedParts left)
    {
        if (_rendered == left)
            return;
        _rendered = left;
        _buffer.CutAt(0);
        if (cite.Prefix is { Length: > 0 } prefix)
            CiteAffixes.Prefix(_buffer, prefix, context.Quotes);
        var start = _buffer.Count;
        var layout = context.Style.Citation.For(state.Language);
        var renderer = new Renderer(context.For(layout), state, cite, _buffer)
        {
            // Names that are all that is cited cannot be left out.
            SuppressFirstNames = !cite.AuthorOnly && (cite.SuppressAuthor || left != CollapsedParts.None),
            SuppressYear = left == CollapsedParts.NamesAndYear,
            HasPredecessor = start > 0 ? !CiteAffixes.EndsSentence(cite.Prefix!) : !isFirst,
        };
        renderer.RenderCite(layout);
        if (cite.AuthorOnly)
            KeepNames(start, renderer.FirstRendered);
        if (left == CollapsedParts.None)
        {
            Names = renderer.FirstNamesText;
            AsksForNames = renderer.AsksForNames;
            Year = renderer.FirstYear;
        }

        if (!_buffer.HasTextFrom(start))
        {
            _buffer.CutAt(0);
            if (left == CollapsedParts.None)
                _buffer.Text(context.EmptyCite);
            return;
        }

        IsNumberOnly = renderer.PrintsNumberOnly;
        IsSuffixOnly = start == 0 && renderer.PrintsSuffixOnly;
        EndsWithSuffix = string.IsNullOrEmpty(cite.Suffix) && renderer.EndsWithSuffix;
        if (cite.Suffix is { Length: > 0 } suffix)
            CiteAffixes.Suffix(_buffer, suffix, context.Quotes);
    }

    public void WriteTo(OutputBuffer output, string delimiter)
    {
        output.Text(delimiter);
        output.Append(_buffer);
    }

    // As the subject of a sentence: the names alone, or what stands for them.
    private void KeepNames(int start, NamesPlace? place)
    {
        Token[] kept = place is null || place.Whole.End > _buffer.Tokens.Length
            ? [] : _buffer.Tokens[place.Whole.Start..place.Whole.End].ToArray();
        _buffer.CutAt(start);
        // What a group has taken back is not there any more, and other things may stand in its place.
        if (!IsWhole(kept))
            return;
        foreach (var token in kept)
            _buffer.Add(token);
    }

    private static bool IsWhole(Token[] tokens)
    {
        var depth = 0;
        foreach (var token in tokens)
        {
            depth += token.Kind switch
            {
                TokenKind.OpenFont or TokenKind.OpenQuote or TokenKind.OpenLink or TokenKind.OpenDisplay => 1,
                TokenKind.CloseFont or TokenKind.CloseQuote or TokenKind.CloseLink or TokenKind.CloseDisplay => -1,
                _ => 0,
            };
            if (depth < 0)
                return false;
        }

        return depth == 0;
    }
}

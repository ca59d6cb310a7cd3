using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Draws cites that print a number or a year suffix only together: three or more in a row become a range.</summary>
/// <param name="context">The style and locale.</param>
/// <param name="output">Where the output goes.</param>
internal sealed class NumberRuns(RenderContext context, OutputBuffer output)
{
    private readonly Layout _area = context.Style.Citation;
    private readonly List<(RenderedCite Cite, string Delimiter)> _successors = [];
    private int _last = NoNumber;

    private static int NoNumber => int.MinValue;

    /// <summary>Writes a cite, or keeps it while it may end a range.</summary>
    public void Add(RenderedCite cite, CollapsedParts left, string delimiter)
    {
        var number = NoNumber;
        if (_area.Collapse == CiteCollapse.CitationNumber && cite.IsNumberOnly)
        {
            number = cite.State.Number;
        }
        else if (left == CollapsedParts.NamesAndYear && cite.IsSuffixOnly)
        {
            number = cite.State.YearSuffix;
            delimiter = _area.YearSuffixDelimiter ?? _area.CiteGroupDelimiter ?? _area.Delimiter;
        }

        var hasSuffix = !string.IsNullOrEmpty(cite.Cite.Suffix);
        if (number != NoNumber && number == _last + 1 && string.IsNullOrEmpty(cite.Cite.Prefix) && !hasSuffix)
        {
            _successors.Add((cite, delimiter));
            _last = number;
            return;
        }

        End();
        cite.WriteTo(output, delimiter);
        // A year suffix continues the full cite before it: 2000a–c.
        var beginsSuffixes = _area.Collapse is CiteCollapse.YearSuffix or CiteCollapse.YearSuffixRanged && cite.EndsWithSuffix;
        _last = hasSuffix ? NoNumber : beginsSuffixes ? cite.State.YearSuffix : number;
    }

    /// <summary>Writes what was kept.</summary>
    public void End()
    {
        if (_successors.Count >= 2 && _area.Collapse != CiteCollapse.YearSuffix)
        {
            var dash = context.Locale.Term(Terms.CitationRangeDelimiter, TermForm.Long, isPlural: false) ?? "\u2013";
            _successors[^1].Cite.WriteTo(output, dash);
        }
        else
        {
            foreach (var (cite, delimiter) in _successors)
                cite.WriteTo(output, delimiter);
        }

        _successors.Clear();
        _last = NoNumber;
    }
}

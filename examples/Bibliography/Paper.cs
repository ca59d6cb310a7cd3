using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BibHarvester.Csl;

/// <summary>A Markdown text with citations as pandoc writes them: <c>[see @doi:10.1000/182, pp. 3-5; -@doi:10.1000/183]</c>.</summary>
/// <param name="text">The text. A DOI that has a semicolon, a comma or a bracket stands in braces: <c>@{doi:10.1000/a;b}</c>.</param>
internal sealed partial class Paper(string text)
{
    private readonly MatchCollection _citations = CitationPattern().Matches(text);

    /// <summary>The DOIs of all works, each once.</summary>
    public IEnumerable<string> Identifiers => Citations(inNotes: false).SelectMany(c => c.Cites).Select(c => c.Id).Distinct();

    /// <summary>The citations in the order of the text.</summary>
    public List<CslCitation> Citations(bool inNotes) =>
    [
        .. _citations.Select((citation, i) => new CslCitation(
            (i + 1).ToString(CultureInfo.InvariantCulture),
            [.. CitePattern().Matches(citation.Value).Select(CiteOf)])
        {
            NoteNumber = inNotes ? i + 1 : 0,
        }),
    ];

    /// <summary>The text with its citations rendered.</summary>
    public string With(IReadOnlyList<CslCitationText> texts, bool inNotes)
    {
        var result = new StringBuilder();
        var end = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            var before = text.AsSpan(end, _citations[i].Index - end);
            // The sign of a footnote stands close to the word.
            result.Append(inNotes ? before.TrimEnd() : before).Append(inNotes ? $"[^{texts[i].Id}]" : texts[i].Text);
            end = _citations[i].Index + _citations[i].Length;
        }

        result.Append(text, end, text.Length - end);
        foreach (CslCitationText note in inNotes ? texts : [])
            result.Append("\n[^").Append(note.Id).Append("]: ").Append(note.Text).Append('\n');
        return result.ToString();
    }

    private static CslCite CiteOf(Match cite)
    {
        var place = LocatorPattern().Match(cite.Groups["rest"].Value);
        var suffix = place.Success ? place.Groups["suffix"].Value : cite.Groups["rest"].Value;
        return new CslCite(cite.Groups["doi"].Value)
        {
            Prefix = cite.Groups["prefix"].Value.Trim() is { Length: > 0 } prefix ? prefix : null,
            SuppressAuthor = cite.Groups["minus"].Length > 0,
            Label = place.Success ? LabelOf(place.Groups["label"].Value) : null,
            Locator = place.Success ? place.Groups["locator"].Value : null,
            Suffix = suffix.Trim() is { Length: > 0 } ? suffix : null,
        };
    }

    private static string LabelOf(string word) => word switch
    {
        "chap" or "chaps" => "chapter",
        "fig" or "figs" => "figure",
        "n" or "nn" => "note",
        "sec" or "secs" => "section",
        "vol" or "vols" => "volume",
        _ => "page",
    };

    [GeneratedRegex(@"\[[^\[\]@]*@\{?doi:[^\[\]]*\]")]
    private static partial Regex CitationPattern();

    [GeneratedRegex(@"(?<prefix>[^\[;@]*?)(?<minus>-?)@(?:\{doi:(?<doi>[^}]+)\}|doi:(?<doi>[^\s;,\]]+))(?:,(?<rest>[^;\]]*))?")]
    private static partial Regex CitePattern();

    [GeneratedRegex(@"^\s*(?:(?<label>pp?|chaps?|figs?|nn?|secs?|vols?)\.\s*)?(?<locator>\d[\d\-–, ]*\d|\d+)(?<suffix>.*)$")]
    private static partial Regex LocatorPattern();
}

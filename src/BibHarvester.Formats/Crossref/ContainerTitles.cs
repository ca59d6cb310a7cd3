using System.Buffers;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>
/// Which of several container titles is which. Crossref gives them as one array: a journal's long and short titles,
/// or a book and its series, in an order that differs by publisher.
/// </summary>
internal static class ContainerTitles
{
    private static readonly SearchValues<string> SeriesWords = SearchValues.Create(
        ["series", "lecture notes", "briefs", "colloquia", "communications in", "studies in", "contributions to", "monographs",
         "library", "unitext", "texts in", "topics in", "collection", "proceedings in", "spie proceedings", "advances in"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> BookWords = SearchValues.Create(
        ["proceedings of", "conference", "symposium", "workshop", "congress", "meeting", "handbook", "annual", ": ", "volume"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The title to cite: the longest, which is the one that is not abbreviated.</summary>
    public static int MainOf(ReadOnlySpan<JsonString> titles, ReadOnlySpan<JsonString> shortTitles)
    {
        var main = 0;
        for (var i = 1; i < titles.Length; i++)
        {
            var isShort = Contains(shortTitles, titles[i].Text);
            var isMainShort = Contains(shortTitles, titles[main].Text);
            if (isShort == isMainShort ? titles[i].Text.Length > titles[main].Text.Length : isMainShort)
                main = i;
        }

        return main;
    }

    /// <summary>What a title of a journal is beside its main one.</summary>
    public static TitleKind KindBeside(string main, string other)
    {
        if (other.Length <= 6 && !other.Contains(' ', StringComparison.Ordinal))
            return TitleKind.Short;
        return IsAbbreviation(main, other) ? TitleKind.Abbreviated : TitleKind.Alternative;
    }

    /// <summary>Which of several titles is the series; the last where nothing tells.</summary>
    public static int SeriesOf(ReadOnlySpan<JsonString> titles)
    {
        var series = titles.Length - 1;
        var best = int.MinValue;
        for (var i = 0; i < titles.Length; i++)
        {
            var score = Score(titles[i].Text);
            if (score < best || (score == best && i != titles.Length - 1))
                continue;
            best = score;
            series = i;
        }

        return series;
    }

    private static int Score(ReadOnlySpan<char> title)
    {
        var score = title.ContainsAny(SeriesWords) ? 2 : 0;
        if (title.ContainsAny(BookWords))
            score -= 2;
        var last = title[(title.LastIndexOf(' ') + 1)..];
        // A year, or a volume in Roman numbers.
        if (title.IndexOfAnyInRange('0', '9') >= 0 || (last.Length < title.Length && !last.ContainsAnyExcept("IVXL")))
            score -= 2;
        return score;
    }

    // Each word begins a word of the long title, in order.
    private static bool IsAbbreviation(ReadOnlySpan<char> main, ReadOnlySpan<char> other)
    {
        foreach (var range in other.SplitAny(" .-"))
        {
            var word = other[range];
            if (word.IsEmpty)
                continue;
            var at = main.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            main = main[(at + word.Length)..];
        }

        return true;
    }

    private static bool Contains(ReadOnlySpan<JsonString> titles, string text)
    {
        foreach (var title in titles)
        {
            if (title.Text == text)
                return true;
        }

        return false;
    }
}

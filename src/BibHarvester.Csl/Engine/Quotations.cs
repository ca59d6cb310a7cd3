using System.Buffers;
using System.Text;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Csl.Engine;

/// <summary>Turns the quotation marks of a text into quoted stretches, which take the marks of the locale and of their depth.</summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Signs =
        SearchValues.Create("\"'\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u300A\u300B\u300C\u300D\u300E\u300F");

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">The locale's marks.</param>
    /// <returns>The text without the marks that have partners, and with those stretches; an apostrophe is curled.</returns>
    public static CslMarkup Parse(CslMarkup text, QuoteMarks marks)
    {
        if (!text.Plain.AsSpan().ContainsAny(Signs))
            return text;
        var found = new QuoteFinder(text.Plain, text.Spans, marks).Find();
        var dropped = new bool[text.Plain.Length];
        var spans = new List<MarkupSpan>(text.Spans);
        foreach (var (open, close, style) in found)
        {
            Drop(dropped, open, IsBlank(text.Plain, open + 1) && marks.HasBlank ? open + 1 : open);
            Drop(dropped, IsBlank(text.Plain, close - 1) && marks.HasBlank ? close - 1 : close, close);
            spans.Add(new MarkupSpan(open, close + 1, style));
        }

        spans.Sort(static (x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : y.End.CompareTo(x.End));
        var plain = new StringBuilder(text.Plain.Length);
        var places = new int[text.Plain.Length + 1];
        for (var i = 0; i < text.Plain.Length; i++)
        {
            places[i] = plain.Length;
            if (!dropped[i])
                plain.Append(text.Plain[i] == '\'' ? '\u2019' : text.Plain[i]);
        }

        places[^1] = plain.Length;
        return new CslMarkup(plain.ToString(), [.. spans.ConvertAll(s => s with { Start = places[s.Start], End = places[s.End] })]);
    }

    private static void Drop(bool[] dropped, int first, int last)
    {
        for (var i = first; i <= last; i++)
            dropped[i] = true;
    }

    private static bool IsBlank(string text, int place) =>
        place > 0 && place < text.Length && text[place] is ' ' or '\u00A0' or '\u202F';
}

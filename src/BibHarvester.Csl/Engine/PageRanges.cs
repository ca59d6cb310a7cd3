using System.Buffers;
using System.Text;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Page ranges as the style wants them (CSL 1.0.2, appendix V).</summary>
internal static class PageRanges
{
    private static readonly SearchValues<char> Separators = SearchValues.Create("-\u2013\u2012\u2010,;&");

    /// <summary>The first page of a text that names pages.</summary>
    public static string First(string pages)
    {
        var end = pages.AsSpan().IndexOfAny(Separators);
        return end > 0 ? pages[..end].TrimEnd() : pages;
    }

    public static string Format(string pages, PageRangeFormat format, string delimiter)
    {
        if (pages.AsSpan().IndexOfAny('-', '\u2013') < 0)
            return pages;
        var result = new StringBuilder(pages.Length + 4);
        var position = 0;
        while (position < pages.Length)
        {
            var end = pages.AsSpan(position).IndexOfAny(',', ';', '&');
            end = end < 0 ? pages.Length : position + end;
            AppendRange(result, pages.AsSpan(position, end - position), format, delimiter);
            if (end < pages.Length)
                result.Append(pages[end]);
            position = end + 1;
        }

        return result.ToString();
    }

    private static void AppendRange(StringBuilder result, ReadOnlySpan<char> range, PageRangeFormat format, string delimiter)
    {
        var text = range.Trim();
        var lead = range.Length - range.TrimStart().Length;
        var dash = text.IndexOfAny('-', '\u2013');
        var dashes = dash < 0 ? 0 : text.LastIndexOfAny('-', '\u2013') - dash + 1;
        result.Append(range[..lead]);
        // One hyphen, or a run of them; a text with several is no range.
        if (dash <= 0 || dash + dashes >= text.Length || text.Slice(dash, dashes).IndexOfAnyExcept('-', '\u2013') >= 0)
        {
            result.Append(text);
            return;
        }

        var first = text[..dash].TrimEnd();
        var last = text[(dash + dashes)..].TrimStart();
        if (!IsPage(first) || !IsPage(last))
        {
            result.Append(text);
            return;
        }

        result.Append(first).Append(delimiter).Append(Last(first, last, format));
    }

    private static string Last(ReadOnlySpan<char> first, ReadOnlySpan<char> last, PageRangeFormat format)
    {
        var lastText = last.ToString();
        if (format == PageRangeFormat.Unset)
            return lastText;
        var prefix = first[..PrefixLength(first)];
        var start = first[prefix.Length..];
        var end = last.StartsWith(prefix) ? last[prefix.Length..] : last;
        if (start.IsEmpty || end.IsEmpty || start.ContainsAnyExceptInRange('0', '9') || end.ContainsAnyExceptInRange('0', '9'))
            return lastText;
        var full = end.Length < start.Length ? string.Concat(start[..(start.Length - end.Length)], end) : end.ToString();
        if (full.Length != start.Length)
            return format == PageRangeFormat.Expanded ? prefix.ToString() + full : lastText;
        return format switch
        {
            PageRangeFormat.Expanded => prefix.ToString() + full,
            PageRangeFormat.Minimal => Shortened(start, full, least: 1),
            PageRangeFormat.MinimalTwo => Shortened(start, full, least: 2),
            _ => Chicago(start, full, format),
        };
    }

    private static bool IsPage(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static int PrefixLength(ReadOnlySpan<char> page)
    {
        var digit = page.Length;
        while (digit > 0 && char.IsAsciiDigit(page[digit - 1]))
            digit--;
        return digit;
    }

    private static string Shortened(ReadOnlySpan<char> start, string full, int least)
    {
        var same = start.CommonPrefixLength(full);
        return full[Math.Min(same, Math.Max(0, full.Length - least))..];
    }

    private static string Chicago(ReadOnlySpan<char> start, string full, PageRangeFormat format)
    {
        if (start.Length < 3 || start.EndsWith("00"))
            return full;
        if (start[^2] == '0')
            return Shortened(start, full, least: 1);
        var shortened = Shortened(start, full, least: 2);
        return format == PageRangeFormat.Chicago15 && start.Length == 4 && shortened.Length == 3 ? full : shortened;
    }
}

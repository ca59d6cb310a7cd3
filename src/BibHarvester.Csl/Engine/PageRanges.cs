using System.Buffers;
using BibHarvester.Csl.Items;
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

    /// <summary>The end of a range.</summary>
    public static string Last(ReadOnlySpan<char> first, ReadOnlySpan<char> last, PageRangeFormat format)
    {
        var lastText = last.ToString();
        if (format == PageRangeFormat.Unset)
            return lastText;
        first = first[(first.LastIndexOfAny('-', '\u2013') + 1)..];
        var prefix = first[..NumberRange.PrefixLength(first)];
        var start = first[prefix.Length..];
        var end = last.StartsWith(prefix) ? last[prefix.Length..] : last;
        if (start.IsEmpty || end.IsEmpty || start.ContainsAnyExceptInRange('0', '9') || end.ContainsAnyExceptInRange('0', '9'))
            return lastText;
        var full = end.Length < start.Length ? string.Concat(start[..(start.Length - end.Length)], end) : end.ToString();
        if (start.SequenceEqual(full))
            return lastText;
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

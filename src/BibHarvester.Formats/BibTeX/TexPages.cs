using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Pages as BibTeX has them, with an en dash for the <c>--</c> of the file: <c>409–424</c>.</summary>
internal static class TexPages
{
    private static readonly SearchValues<char> NotInPages = SearchValues.Create(" ,;+&");

    /// <summary>The text of pages.</summary>
    public static string? Of(Pages? pages, bool ascii)
    {
        if (pages is null)
            return null;
        var first = TexText.Normalize(pages.First, ascii);
        var last = TexText.Normalize(pages.Last, ascii);
        if (pages.Literal is null && first is not null && last is not null && IsOnePage(first) && IsOnePage(last))
        {
            var range = $"{first}–{last}";
            return last.Length < first.Length ? Read(range)?.ToString() : range;
        }

        var text = TexText.Normalize(pages.ToString(), ascii);
        return text is null ? null : Read(text)?.ToString();
    }

    /// <summary>The pages of a text: one range around a dash, or whatever <see cref="Pages.Parse"/> makes of it.</summary>
    public static Pages? Read(string text)
    {
        text = text.Replace('—', '–').Replace("--", "–", StringComparison.Ordinal);
        var dash = text.IndexOf('–', StringComparison.Ordinal);
        if (dash < 0)
            return Pages.Parse(text);
        var (first, last) = (text[..dash].TrimEnd(' '), text[(dash + 1)..].TrimStart(' '));
        if (!IsOnePage(first) || !IsOnePage(last))
            return new Pages { Literal = text };
        // What an end leaves out is what the beginning said: 1093--4.
        var isShort = last.Length < first.Length && first.All(char.IsAsciiDigit) && last.All(char.IsAsciiDigit);
        return isShort ? Pages.Parse(text) : new Pages { First = first, Last = last };
    }

    private static bool IsOnePage(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAny(NotInPages) && !text.ContainsAny('–', '—') && !text.Contains("--", StringComparison.Ordinal);
}

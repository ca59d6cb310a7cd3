using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Pages as BibTeX has them, with an en dash for the <c>--</c> of the file: <c>409–424</c>.</summary>
internal static class TexPages
{
    private static readonly SearchValues<char> NotInPages = SearchValues.Create(" ,;+&–—");

    /// <summary>The text of pages.</summary>
    public static string? Of(Pages? pages, bool ascii)
    {
        if (pages is null)
            return null;
        var first = TexText.Normalize(pages.First, ascii);
        var last = TexText.Normalize(pages.Last, ascii);
        if (pages.Literal is null && first is not null && last is not null && IsOnePage(first) && IsOnePage(last))
            return $"{first}–{last}";
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
        return IsOnePage(text.AsSpan(0, dash)) && IsOnePage(text.AsSpan(dash + 1))
            ? new Pages { First = text[..dash], Last = text[(dash + 1)..] }
            : new Pages { Literal = text };
    }

    private static bool IsOnePage(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAny(NotInPages) && !text.Contains("--", StringComparison.Ordinal);
}

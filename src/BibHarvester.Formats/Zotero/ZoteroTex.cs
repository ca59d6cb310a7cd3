using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Zotero;

/// <summary>Titles in TeX: of items with the tag <c>#LaTeX</c>, and what stands between <c>&lt;pre&gt;</c> and <c>&lt;/pre&gt;</c>.</summary>
/// <remarks>The convention of Better BibTeX, of exporting: https://retorque.re/zotero-better-bibtex/exporting/.</remarks>
internal static class ZoteroTex
{
    private const string Tag = "#LaTeX";
    private const string Start = "<pre>";
    private const string End = "</pre>";

    /// <summary>Whether an item says that its titles are TeX.</summary>
    public static bool IsSaid(ZoteroItem item) => item.Tags.Exists(IsTag);

    /// <summary>Whether the item of a record says that its titles are TeX: then they are written so.</summary>
    public static bool IsSaid(BibRecord record) => record.Keywords.Any(k => IsTag(k.Text));

    /// <summary>The text of a title.</summary>
    /// <param name="text">The title as it stands.</param>
    /// <param name="isTex">Whether all of it is TeX.</param>
    public static RichText Read(string text, bool isTex)
    {
        if (isTex)
            return BibTeXText.Decode(text);
        var at = text.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
        var end = at < 0 ? -1 : text.IndexOf(End, at, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
            return RichText.ParseMarkup(text);
        var (before, tex, behind) = (text[..at], text[(at + Start.Length)..end], text[(end + End.Length)..]);
        var read = RichText.ParseMarkup(before) + (before.EndsWith(' ') ? " " : "") + BibTeXText.Decode(tex);
        return behind.Length == 0 ? read : read + (behind.StartsWith(' ') ? " " : "") + Read(behind, isTex: false);
    }

    private static bool IsTag(string text) => text.Equals(Tag, StringComparison.OrdinalIgnoreCase);
}

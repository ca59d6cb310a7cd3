using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Zotero;

/// <summary>Lines of <c>extra</c> that say a field of BibTeX: <c>tex.sortkey: Fens</c> in plain words, <c>tex.sortkey= {F}ens</c> in TeX.</summary>
/// <remarks>
/// The convention of Better BibTeX, of exporting: https://retorque.re/zotero-better-bibtex/exporting/extra-fields/. With <c>bibtex.</c> or
/// <c>biblatex.</c> a line speaks of one of the two languages; <c>referencetype</c> is the type of the entry.
/// </remarks>
internal static class ZoteroTexLines
{
    private const string Prefix = "tex.";
    private const int LongestName = 40;

    // The languages of which a line speaks alone.
    private static readonly string[] Languages = ["bibtex.", "biblatex."];

    // What stands in such fields is no TeX.
    private static readonly string[] Verbatim = ["doi", "url", "file", "eprint", "ids", "crossref", "xref", "keywords", SaidForTex.EntryType];

    /// <summary>The field that a line says; none where it is another line.</summary>
    public static ExtraField? Read(string line)
    {
        var language = Array.Find(Languages, l => line.StartsWith(l, StringComparison.OrdinalIgnoreCase));
        if (language is null && !line.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var at = line.IndexOfAny([':', '=']);
        if (at < 0)
            return null;
        var name = line[(language ?? Prefix).Length..at].Trim().ToLowerInvariant();
        if (!IsName(name) || LineText.Normalize(line[(at + 1)..]) is not { } value)
            return null;
        var raw = line[at] == '=' || Array.IndexOf(Verbatim, name) >= 0 ? value : BibTeXText.Encode(new RichText(value), ascii: false);
        var format = language is not null || SaidForTex.IsMeant(name) ? SaidForTex.FormatName : BibTeXFields.FormatName;
        return new ExtraField(format, language + name, ExtraValues.FromText(raw));
    }

    /// <summary>The line that says a field; none where the field is of another format, or no line can say it.</summary>
    public static string? Of(ExtraField field)
    {
        if (field.Format is not (BibTeXFields.FormatName or SaidForTex.FormatName) || LineText.Normalize(ExtraValues.ToText(field.Value)) is not { } raw)
            return null;
        var language = field.Format == SaidForTex.FormatName ? Array.Find(Languages, l => field.Name.StartsWith(l, StringComparison.Ordinal)) : null;
        return IsName(field.Name[(language?.Length ?? 0)..]) ? $"{(language is null ? Prefix : "")}{field.Name}= {raw}" : null;
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Zotero;

/// <summary>Lines of <c>extra</c> that say a field of BibTeX: <c>tex.sortkey: Fens</c> in plain words, <c>tex.sortkey= {F}ens</c> in TeX.</summary>
/// <remarks>The convention of Better BibTeX, of exporting: https://retorque.re/zotero-better-bibtex/exporting/extra-fields/.</remarks>
internal static class ZoteroTexLines
{
    private const string Prefix = "tex.";
    private const int LongestName = 40;

    // What stands in such fields is no TeX.
    private static readonly string[] Verbatim = ["doi", "url", "file", "eprint", "ids", "crossref", "xref", "keywords"];

    /// <summary>The field that a line says; none where it is another line, or says another type of entry.</summary>
    public static ExtraField? Read(string line)
    {
        if (!line.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        var at = line.IndexOfAny([':', '=']);
        if (at < 0)
            return null;
        var name = line[Prefix.Length..at].Trim().ToLowerInvariant();
        if (!IsName(name) || LineText.Normalize(line[(at + 1)..]) is not { } value)
            return null;
        var raw = line[at] == '=' || Array.IndexOf(Verbatim, name) >= 0 ? value : BibTeXText.Encode(new RichText(value), ascii: false);
        return new ExtraField(BibTeXFields.FormatName, name, ExtraValues.FromText(raw));
    }

    /// <summary>The line that says a field; none where the field is of another format, or no line can say it.</summary>
    public static string? Of(ExtraField field) =>
        field.Format == BibTeXFields.FormatName && IsName(field.Name) && LineText.Normalize(ExtraValues.ToText(field.Value)) is { } raw ? $"{Prefix}{field.Name}= {raw}" : null;

    // The type of an entry is no field.
    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && name != "referencetype" && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}

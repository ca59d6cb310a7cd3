using System.Buffers;
using System.Collections.Frozen;
using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.BibTeX;

/// <summary>By what files of the two languages are known.</summary>
/// <remarks>
/// Each has types and fields that the other has not, or has under another name. Files mix them, because BibLaTeX also reads BibTeX's and
/// because programs of both worlds write what their users know; the language of which there is more is the file's. A file without either,
/// or with as much of both, is in both languages.
/// </remarks>
internal static class BibTeXMarks
{
    private const int MostEntries = 50;
    private const string DeclaredBibLaTeX = "databaseType:biblatex";
    private const string DeclaredBibTeX = "databaseType:bibtex";

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // True for what BibLaTeX has (biblatex manual, 2.1 and 2.2), false for what BibTeX has (btxdoc) and BibLaTeX calls otherwise.
    private static readonly FrozenDictionary<string, bool> Types = Of(
        bibLaTeX:
        [
            "online", "report", "thesis", "mvbook", "mvcollection", "mvproceedings", "mvreference", "bookinbook", "suppbook", "suppcollection",
            "suppperiodical", "inreference", "reference", "periodical", "xdata", "set", "dataset", "software", "patent", "legislation", "jurisdiction",
        ],
        bibTeX: ["phdthesis", "mastersthesis", "techreport"]);

    private static readonly FrozenDictionary<string, bool> Fields = Of(
        bibLaTeX:
        [
            "journaltitle", "journalsubtitle", "shortjournal", "issuetitle", "date", "location", "eprinttype", "eprintclass", "langid", "langidopts",
            "hyphenation", "subtitle", "titleaddon", "booksubtitle", "booktitleaddon", "maintitle", "mainsubtitle", "maintitleaddon", "bookauthor",
            "editortype", "editora", "editoratype", "eventtitle", "eventdate", "entrysubtype", "pubstate", "urldate", "origdate", "origlanguage",
            "origlocation", "origpublisher", "shorthand", "indextitle", "sortname", "sorttitle", "sortyear", "xref", "entryset", "related",
            "relatedtype", "relatedstring", "family", "given", "prefix", "useprefix",
        ],
        bibTeX: ["journal", "address", "school", "annote", "archiveprefix", "primaryclass"]);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> FieldsByText = Fields.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Confidence Recognize(FormatSample sample, bool isBibLaTeX)
    {
        var text = sample.Text.AsSpan();
        if (!TryCountTypes(text, out var excess))
            return Confidence.None;
        excess += CountFields(text);
        if (sample.Has(DeclaredBibLaTeX) || sample.Has(DeclaredBibTeX))
            excess = sample.Has(DeclaredBibLaTeX) ? 1 : -1;
        if (excess == 0)
            return Confidence.Likely;
        return excess > 0 == isBibLaTeX ? Confidence.Certain : Confidence.Possible;
    }

    /// <summary>How many types are BibLaTeX's, less those that are BibTeX's.</summary>
    /// <returns>Whether there is an entry at all.</returns>
    private static bool TryCountTypes(ReadOnlySpan<char> text, out int excess)
    {
        var entries = 0;
        excess = 0;
        for (var at = text.IndexOf('@'); at >= 0 && entries < MostEntries; at = text.IndexOf('@'))
        {
            text = text[(at + 1)..];
            if (TypeOf(text) is not { } type)
                continue;
            entries++;
            excess += Weight(Types.TryGetValue(type, out var isBibLaTeX), isBibLaTeX);
        }

        return entries > 0;
    }

    // A field's name stands before an equals sign, behind the sign that begins the entry, a comma, or the start of a line.
    private static int CountFields(ReadOnlySpan<char> text)
    {
        var excess = 0;
        for (var at = text.IndexOf('='); at >= 0;)
        {
            var before = text[..at].TrimEnd(" \t");
            var start = before.LastIndexOfAnyExcept(Letters) + 1;
            var isField = start < before.Length && before[..start].TrimEnd(" \t") is [] or [.., ',' or '{' or '\n' or '\r'];
            if (isField)
                excess += Weight(FieldsByText.TryGetValue(before[start..], out var isBibLaTeX), isBibLaTeX);
            text = text[(at + 1)..];
            at = text.IndexOf('=');
        }

        return excess;
    }

    private static int Weight(bool isKnown, bool isBibLaTeX) => isKnown ? (isBibLaTeX ? 1 : -1) : 0;

    private static string? TypeOf(ReadOnlySpan<char> text)
    {
        var word = text.IndexOfAnyExcept(Letters);
        if (word < 3 || word > 20 || text[word..].TrimStart() is not ['{' or '(', .. var rest])
            return null;
        // A key and a comma, or what has none: so much is in no text that is not meant.
        var type = text[..word].ToString().ToLowerInvariant();
        var end = rest.IndexOfAny(",=\n");
        return type is "comment" or "string" or "preamble" || (end >= 0 && rest[end] != '=') ? type : null;
    }

    private static FrozenDictionary<string, bool> Of(string[] bibLaTeX, string[] bibTeX) =>
        bibLaTeX.Select(name => (name, true)).Concat(bibTeX.Select(name => (name, false)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);
}

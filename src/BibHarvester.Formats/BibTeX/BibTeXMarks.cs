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

    private static readonly string[] NameParts = ["family", "given", "prefix", "useprefix"];

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
            "journaltitle", "journalsubtitle", "shortjournal", "issuetitle", "date", "eprintclass", "langidopts",
            "hyphenation", "subtitle", "titleaddon", "booksubtitle", "booktitleaddon", "maintitle", "mainsubtitle", "maintitleaddon", "bookauthor",
            "editortype", "editora", "editoratype", "eventtitle", "eventdate", "entrysubtype", "pubstate", "origdate", "origlanguage",
            "origlocation", "origpublisher", "shorthand", "indextitle", "sortname", "sorttitle", "sortyear", "xref", "entryset", "related",
            "relatedtype", "relatedstring", .. NameParts,
        ],
        bibTeX: ["journal", "address", "school", "annote", "archiveprefix", "primaryclass"]);

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> FieldsByText = Fields.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Confidence Recognize(FormatSample sample, bool isBibLaTeX)
    {
        var text = sample.Text.AsSpan();
        var isWithin = sample.IsJson || sample.Root is not null;
        if (!TryCountTypes(text, isWithin, out var excess))
            return Confidence.None;
        if (isWithin)
            return Confidence.Possible;
        excess += CountFields(text);
        if (sample.Has(DeclaredBibLaTeX) || sample.Has(DeclaredBibTeX))
            excess = sample.Has(DeclaredBibLaTeX) ? 1 : -1;
        if (excess == 0)
            return Confidence.Likely;
        return excess > 0 == isBibLaTeX ? Confidence.Certain : Confidence.Possible;
    }

    /// <summary>How many types are BibLaTeX's, less those that are BibTeX's.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isWithin">Whether the text is a page, XML or JSON, in which only what can't be theirs is an entry.</param>
    /// <param name="excess">How many more are BibLaTeX's.</param>
    /// <returns>Whether there is an entry at all.</returns>
    private static bool TryCountTypes(ReadOnlySpan<char> text, bool isWithin, out int excess)
    {
        var entries = 0;
        excess = 0;
        var start = 0;
        for (var next = text.IndexOf('@'); next >= 0 && entries < MostEntries; next = text[start..].IndexOf('@'))
        {
            var at = start + next;
            start = at + 1;
            var isFirst = text[..at].TrimEnd(" \t") is [] or [.., '\n' or '\r' or '>'];
            if ((isWithin && !isFirst) || TypeOf(text[start..], isFirst) is not { } type || (isWithin && !EntryTypes.IsKnown(type)))
                continue;
            entries++;
            excess += Weight(Types.TryGetValue(type, out var isBibLaTeX), isBibLaTeX);
        }

        return entries > 0;
    }

    // A field's name stands before an equals sign, behind a comma or the start of a line; a part of a name may also be the first within braces.
    private static int CountFields(ReadOnlySpan<char> text)
    {
        var excess = 0;
        for (var at = text.IndexOf('='); at >= 0;)
        {
            var before = text[..at].TrimEnd(" \t");
            var start = before.LastIndexOfAnyExcept(Letters) + 1;
            var name = before[start..];
            var isField = !name.IsEmpty && before[..start].TrimEnd(" \t") switch
            {
                [] or [.., ',' or '\n' or '\r'] => true,
                [.., '{'] => NameParts.Contains(name.ToString(), StringComparer.OrdinalIgnoreCase),
                _ => false,
            };
            if (isField)
                excess += Weight(FieldsByText.TryGetValue(name, out var isBibLaTeX), isBibLaTeX);
            text = text[(at + 1)..];
            at = text.IndexOf('=');
        }

        return excess;
    }

    private static int Weight(bool isKnown, bool isBibLaTeX) => isKnown ? (isBibLaTeX ? 1 : -1) : 0;

    // Within a line, a key and a comma, or what has none: so much is in no text that is not meant. What is first on its line may be of any
    // type, and have no key, or nothing but one.
    private static string? TypeOf(ReadOnlySpan<char> text, bool isFirst)
    {
        var word = text.IndexOfAnyExcept(Letters);
        if (word < (isFirst ? 1 : 3) || word > 20 || text[word..].TrimStart() is not ['{' or '(', .. var rest])
            return null;
        var type = text[..word].ToString().ToLowerInvariant();
        if (type is "comment" or "string" or "preamble")
            return type;
        var end = rest.IndexOfAny(isFirst ? ",=\n}" : ",=\n");
        return end >= 0 && (rest[end] != '=' || (isFirst && !rest[..end].Trim().ContainsAnyExcept(Letters))) ? type : null;
    }

    private static FrozenDictionary<string, bool> Of(string[] bibLaTeX, string[] bibTeX) =>
        bibLaTeX.Select(name => (name, true)).Concat(bibTeX.Select(name => (name, false)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);
}

using System.Collections.Frozen;

namespace BibHarvester.Formats.BibTeX;

/// <summary>What a child has from its parent, and under which name (biblatex manual, appendix B, the default rules).</summary>
/// <remarks>
/// Files for classic BibTeX mix the types of books, so that every part of a book has the title of every whole as <c>booktitle</c>. What
/// identifies the parent alone (DOI, abstract, file) is not inherited.
/// </remarks>
internal static class Inheritance
{
    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ids", "crossref", "xref", "xdata", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related", "relatedoptions", "relatedstring",
        "relatedtype", "shorthand", "shorthandintro", "sortkey", "keywords", "abstract", "annotation", "annote", "file", "doi", "eprint", "eprinttype",
        "eprintclass", "archiveprefix", "primaryclass", "pmid", "pmcid", "type", "timestamp", "owner");

    private static readonly FrozenSet<string> Wholes = FrozenSet.Create(
        StringComparer.Ordinal,
        "book", "collection", "reference", "proceedings", "manual", "booklet", "mvbook", "mvcollection", "mvreference", "mvproceedings");

    private static readonly FrozenSet<string> Parts = FrozenSet.Create(
        StringComparer.Ordinal,
        "inbook", "bookinbook", "suppbook", "incollection", "inreference", "suppcollection", "inproceedings", "conference");

    /// <summary>What a child has from a parent.</summary>
    /// <param name="parent">The parent.</param>
    /// <param name="child">The type of the child.</param>
    /// <param name="isCrossref">Whether it is a parent; a data container gives everything as it stands.</param>
    public static IEnumerable<(string Name, string Value)> Of(ParentEntry parent, string child, bool isCrossref)
    {
        var prefix = isCrossref ? PrefixOf(parent.Type, child) : null;
        var hasOwn = prefix is not null && parent.ValueOf(prefix + "title") is not null;
        var isOwnBook = isCrossref && parent.Type is "book" or "mvbook" && child is "inbook" or "bookinbook" or "suppbook";
        foreach (var (name, value) in parent.Fields)
        {
            if (Own.Contains(name) && (isCrossref || name.Equals("ids", StringComparison.OrdinalIgnoreCase)))
                continue;
            if (isOwnBook && name.Equals("author", StringComparison.OrdinalIgnoreCase))
                yield return ("bookauthor", value);
            if (prefix is null)
                yield return (name, value);
            else if (name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.Equals("subtitle", StringComparison.OrdinalIgnoreCase) || name.Equals("titleaddon", StringComparison.OrdinalIgnoreCase))
            {
                if (!hasOwn)
                    yield return (prefix + name, value);
            }
            else if (!name.EndsWith("shorttitle", StringComparison.OrdinalIgnoreCase) && name is not ("sorttitle" or "indextitle" or "indexsorttitle"))
                yield return (name, value);
        }
    }

    /// <summary>Whether a field is one of those that together are the date.</summary>
    public static bool IsDate(string name) => name.ToLowerInvariant() is "date" or "year" or "month" or "day";

    // The title of a whole of several volumes is that of no volume.
    private static string? PrefixOf(string parent, string child)
    {
        if (parent == "periodical")
            return child is "article" or "suppperiodical" ? "journal" : null;
        if (!Wholes.Contains(parent))
            return null;
        if (parent.StartsWith("mv", StringComparison.Ordinal))
            return Parts.Contains(child) || Wholes.Contains(child) ? "main" : null;
        return Parts.Contains(child) ? "book" : null;
    }
}

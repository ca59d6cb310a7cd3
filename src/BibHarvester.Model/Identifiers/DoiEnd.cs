namespace BibHarvester;

/// <summary>Where a DOI ends: punctuation of the sentence and pieces of a publisher's address are not part of it.</summary>
internal static class DoiEnd
{
    private const string Stops = ".,;:!?'\"*…·“”‘’„«»‹›–—，。；：！？、";

    private static readonly string[] PageTails =
        ["abstract", "full", "pdf", "epdf", "pdfdirect", "summary", "meta", "suppinfo", "html", "xml", "epub", "references", "citations", "citedby",
         "related", "figures", "tables", "metrics", "fulltext", "full-text", "full-xml", "download", "fulltext.html", "full.html", "full.pdf", "standard", "issuetoc"];

    private static readonly string[] PageEndings =
        [".full.pdf+html", ".full.pdf", ".full.html", ".full-text", ".abstract", ".full", ".pdf", ".html", ".short"];

    /// <summary>The DOI without the punctuation and the unbalanced brackets at its end.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> doi)
    {
        while (doi.Length > 0)
        {
            var last = doi[^1];
            var isOutside = Stops.Contains(last, StringComparison.Ordinal) || last is '(' or '[' or '{' or '<' ||
                (OpeningOf(last) is var open && open != default && doi.Count(last) > doi.Count(open));
            if (!isOutside)
                break;
            doi = doi[..^1];
        }

        return doi;
    }

    /// <summary>The opening bracket to a closing one; the null character to any other.</summary>
    internal static char OpeningOf(char close) => close switch
    {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        '>' => '<',
        _ => default,
    };

    /// <summary>The DOI without what publishers' addresses add to it: <c>/abstract</c>, <c>/full</c>, <c>.pdf</c>.</summary>
    internal static ReadOnlySpan<char> WithoutPageTail(ReadOnlySpan<char> doi)
    {
        var first = doi.IndexOf('/');
        for (var isCut = true; isCut;)
        {
            isCut = false;
            var slash = doi.LastIndexOf('/');
            foreach (var tail in PageTails)
            {
                if (slash > first && doi[(slash + 1)..].Equals(tail, StringComparison.OrdinalIgnoreCase))
                {
                    doi = doi[..slash];
                    isCut = true;
                    break;
                }
            }

            foreach (var ending in PageEndings)
            {
                if (doi.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && doi.Length - ending.Length > first + 1)
                {
                    doi = doi[..^ending.Length];
                    isCut = true;
                    break;
                }
            }
        }

        return doi;
    }
}

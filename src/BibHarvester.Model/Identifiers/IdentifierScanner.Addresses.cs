namespace BibHarvester;

internal ref partial struct IdentifierScanner
{
    // Every address within one that is none may be tried, but not in a text made of nothing else.
    private const int MaxFailures = 32;

    private const string OutsideAddresses = "\"<>“”„«»‹›‘’|\\^`{}…";

    private static readonly string[] KnownHosts = ["doi.org/", "arxiv.org/", "orcid.org/", "pubmed.ncbi.nlm.nih.gov/", "pmc.ncbi.nlm.nih.gov/"];

    private bool IsAddress(int at)
    {
        if (WebAddress.SchemeLength(_text[at..]) > 0 || Begins(at, "www."))
            return true;
        foreach (var host in KnownHosts)
        {
            if (Begins(at, host))
                return true;
        }

        return false;
    }

    private int TryAddress(int at)
    {
        var end = at;
        while (end < _text.Length && end - at < WrittenForm.MaxLength && !IsOutside(_text[end]))
            end++;
        end = at + DoiEnd.Trim(_text[at..end]).Length;
        var doiEnd = DoiEndWithin(at);
        if (doiEnd > at && DoiReading.TryRead(_text[at..doiEnd], out var reading))
        {
            // What the address adds to the DOI belongs to the address.
            var isCut = doiEnd < end && _text[doiEnd] is '?' or '#' or '&';
            return Add(at, isCut ? end : doiEnd, IdentifierDetection.Of(reading));
        }

        if (IdentifierDetector.DetectWhole(_text[at..end]) is { IsFound: true } found)
            return Add(at, end, found);
        return ++_failures > MaxFailures ? end : at;
    }

    private int DoiEndWithin(int at)
    {
        var inQuery = false;
        for (var i = at; i < _text.Length && i - at < WrittenForm.MaxLength && !IsOutside(_text[i]); i++)
        {
            inQuery |= _text[i] == '?';
            var isFirst = _text[i] == '1' && (!char.IsAsciiLetterOrDigit(_text[i - 1]) || (i - at > 3 && _text[i - 3] == '%'));
            if (isFirst && ProseDoi.SuffixStart(_text[i..]) is > 0 and var suffix)
                return ProseDoi.End(_text, i + suffix, inQuery);
        }

        return at;
    }

    private static bool IsOutside(char c) =>
        char.IsWhiteSpace(c) || c >= '\u2E80' || OutsideAddresses.Contains(c, StringComparison.Ordinal);
}

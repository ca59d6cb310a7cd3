using System.Buffers;

namespace BibHarvester;

/// <summary>The order in which the kinds of identifiers are tried: what the text says of itself, then its address, then its shape.</summary>
internal static class IdentifierDetector
{
    private const string Unknown = "It has the form of no identifier that is known here.";

    private static readonly SearchValues<char> PrefixCharacters = SearchValues.Create("0123456789.");

    internal static IdentifierDetection Detect(ReadOnlySpan<char> text)
    {
        text = WrittenForm.Trim(text);
        if (text.IsEmpty)
            return new() { Problem = "There is no text." };
        if (text.Length <= WrittenForm.MaxLength && DetectWhole(text) is { } whole)
        {
            if (whole.IsFound)
                return whole;
            return DetectWithin(text) ?? whole;
        }

        return DetectWithin(text) ?? new() { Problem = Unknown };
    }

    internal static IdentifierDetection? DetectWhole(ReadOnlySpan<char> text)
    {
        if (DoiReading.TryRead(text, out var reading))
            return IdentifierDetection.Of(reading);
        if (ShortDoi.TryParse(text, out var shortDoi))
            return new() { Identifier = shortDoi };
        return ByLabel(text) ?? ByAddress(text) ?? ByShape(text, reading);
    }

    private static IdentifierDetection? ByLabel(ReadOnlySpan<char> text)
    {
        _ = WrittenForm.SkipLabel(ref text, "urn:");
        if (Begins(text, "arxiv:") || Begins(text, "arxiv ") || Begins(text, "oai:arxiv"))
            return IdentifierDetection.Of<ArxivId>(text, static id => id);
        if (Begins(text, "pmcid") || Begins(text, "pmc id"))
            return IdentifierDetection.Of<Pmcid>(text, static id => id);
        if (Begins(text, "pmid") || Begins(text, "pubmed:") || Begins(text, "pubmed ") || Begins(text, "info:pmid/"))
            return IdentifierDetection.Of<Pmid>(text, static id => id);
        if (Begins(text, "isbn") || Begins(text, "eisbn") || Begins(text, "e-isbn") || Begins(text, "p-isbn"))
            return IdentifierDetection.Of<Isbn>(text, static id => id);
        if (Begins(text, "issn") || Begins(text, "eissn") || Begins(text, "e-issn") || Begins(text, "p-issn") || Begins(text, "pissn"))
            return IdentifierDetection.Of<Issn>(text, static id => id);
        if (Begins(text, "orcid") && !Begins(text, "orcid.org"))
            return IdentifierDetection.Of<Orcid>(text, static id => id);
        if (Begins(text, "ror:") || Begins(text, "ror "))
            return IdentifierDetection.Of<Ror>(text, static id => id);
        if (Begins(text, "wikidata:") || Begins(text, "wikidata ") || Begins(text, "wd:"))
            return IdentifierDetection.Of<WikidataId>(text, static id => id);
        if (Begins(text, "hdl:") || Begins(text, "handle:") || Begins(text, "info:hdl/"))
            return IdentifierDetection.Of<Handle>(text, static id => id);
        if (Begins(text, "bibcode"))
            return IdentifierDetection.Of<Bibcode>(text, static id => id);
        if (Begins(text, "openalex:") || Begins(text, "openalex "))
            return IdentifierDetection.Of<OpenAlexId>(text, static id => id);
        if (Begins(text, "corpusid") || Begins(text, "s2cid"))
            return IdentifierDetection.Of<SemanticScholarId>(text, static id => id);
        return null;
    }

    private static IdentifierDetection? ByAddress(ReadOnlySpan<char> text)
    {
        // An old arXiv identifier such as math.GT/0309136 has the form of an address.
        if (ArxivId.TryParse(text, out var arxiv))
            return new() { Identifier = arxiv };
        if (!WebAddress.TryRead(text, out var address))
            return null;
        if (Pmid.TryParse(text, out var pmid))
            return new() { Identifier = pmid };
        if (address.Path.Contains("pmc", StringComparison.OrdinalIgnoreCase) && Pmcid.TryParse(text, out var pmcid))
            return new() { Identifier = pmcid };
        if (address.IsHost("orcid.org"))
            return IdentifierDetection.Of<Orcid>(text, static id => id);
        if (address.IsHost("ror.org") && Ror.TryParse(text, out var ror))
            return new() { Identifier = ror };
        if (WikidataId.TryParse(text, out var item))
            return new() { Identifier = item };
        if (OpenAlexId.TryParse(text, out var openAlex))
            return new() { Identifier = openAlex };
        if (SemanticScholarId.TryParse(text, out var paper))
            return new() { Identifier = paper };
        if (Bibcode.TryParse(text, out var bibcode))
            return new() { Identifier = bibcode };
        if (Handle.TryParse(text, out var handle))
            return new() { Identifier = handle };
        if (address.Path.Contains("issn", StringComparison.OrdinalIgnoreCase) && Issn.TryParse(text, out var issn))
            return new() { Identifier = issn };
        if (address.Path.Contains("isbn", StringComparison.OrdinalIgnoreCase) && Isbn.TryParse(text, out var isbn))
            return new() { Identifier = isbn };
        var isUrl = WebAddress.SchemeLength(text) > 2 && Uri.TryCreate(text.ToString(), UriKind.Absolute, out _) && !text.ContainsAny(" \t\r\n");
        return isUrl ? new() { Identifier = new Identifier(IdentifierKind.Url, text.ToString()) } : null;
    }

    private static IdentifierDetection? ByShape(ReadOnlySpan<char> text, DoiReading reading)
    {
        if (LooksLikeDoi(text))
            return new() { Problem = reading.Problem };
        Span<char> number = stackalloc char[16];
        if (WrittenForm.CopyGroups(text, number) is > 0 and var count)
            return ByNumber(text, number[..count]);
        if (Begins(text, "pmc") && Pmcid.TryParse(text, out var pmcid))
            return new() { Identifier = pmcid };
        if (text[0] is 'Q' or 'q' && WikidataId.TryParse(text, out var item))
            return new() { Identifier = item };
        if (text[0] is 'W' or 'w' && OpenAlexId.TryParse(text, out var openAlex))
            return new() { Identifier = openAlex };
        if (Bibcode.TryParse(text, out var bibcode))
            return new() { Identifier = bibcode };
        if (SemanticScholarId.TryParse(text, out var paper))
            return new() { Identifier = paper };
        return Ror.TryParse(text, out var ror) ? new() { Identifier = ror } : null;
    }

    private static IdentifierDetection ByNumber(ReadOnlySpan<char> text, ReadOnlySpan<char> number)
    {
        var isBare = text.Length == number.Length && !number.Contains('X');
        switch (number.Length)
        {
            case 16:
                return IdentifierDetection.Of<Orcid>(text, static id => id);
            case 10 or 13:
                return IdentifierDetection.Of<Isbn>(text, static id => id);
            case 8:
                var serial = IdentifierDetection.Of<Issn>(text, static id => id);
                if (!isBare)
                    return serial;
                if (serial.IsFound)
                {
                    return serial with
                    {
                        Alternatives = [Pmid.Parse(text)],
                        Diagnostics = [new(IdentifierWarning.BareNumber, "The number is a valid ISSN, but may also be a PMID.")],
                    };
                }

                break;
        }

        return isBare && Pmid.TryParse(text, out var pmid)
            ? new() { Identifier = pmid, Diagnostics = [new(IdentifierWarning.BareNumber, "The bare number was taken for a PMID.")] }
            : new() { Problem = "A number of this length is no identifier that is known here." };
    }

    private static IdentifierDetection? DetectWithin(ReadOnlySpan<char> text)
    {
        var found = Identifier.FindAll(text);
        if (found.IsEmpty || (found.Count == 1 && found[0].Length == text.Length))
            return null;
        var first = found[0];
        return new()
        {
            Identifier = first.Identifier,
            Related = first.Related,
            Alternatives = first.Alternatives.Concat(found.Skip(1).Select(m => m.Identifier)).Where(i => i != first.Identifier).Distinct().ToValueList(),
            Diagnostics = first.Diagnostics.Append(new(IdentifierWarning.Cut, "Text around the identifier was left out.")).ToValueList(),
        };
    }

    private static bool LooksLikeDoi(ReadOnlySpan<char> text)
    {
        if (Begins(text, "doi") || Begins(text, "10."))
            return true;
        var slash = text.IndexOf('/');
        return slash > 3 && text[..slash].Contains('.') && !text[..slash].ContainsAnyExcept(PrefixCharacters);
    }

    private static bool Begins(ReadOnlySpan<char> text, ReadOnlySpan<char> with) => text.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}

using System.Buffers;

namespace BibHarvester;

/// <summary>Walks running text once and stops only where an identifier may begin.</summary>
internal ref partial struct IdentifierScanner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(
        ["10.", "１０", "http", "www.", "doi", "arxiv", "pmid", "pmc", "pubmed", "issn", "isbn", "orcid", "0000-000", "0009-00", "hdl:", "978", "979",
         "corpusid:", "s2cid", "wikidata:", "bibcode"],
        StringComparison.OrdinalIgnoreCase);

    private readonly ReadOnlySpan<char> _text = text;
    private readonly List<IdentifierMatch> _matches = [];
    private int _failures;

    internal ValueList<IdentifierMatch> Run()
    {
        var at = 0;
        while (at < _text.Length)
        {
            var next = _text[at..].IndexOfAny(Beginnings);
            if (next < 0)
                break;
            at += next;
            var isWithinWord = at > 0 && char.IsAsciiLetterOrDigit(_text[at - 1]) && char.IsAsciiLetterOrDigit(_text[at]);
            at = isWithinWord ? at + 1 : Math.Max(Try(at), at + 1);
        }

        return _matches.ToValueList();
    }

    /// <summary>Tries what may begin at a place.</summary>
    /// <returns>Where it ends; not after the place where there is nothing.</returns>
    private int Try(int at) => _text[at] switch
    {
        '0' => TryParsed<Orcid>(at, 19, static i => i),
        '1' or '１' => TryDoi(at),
        '9' => TryIsbn(at, isLabelled: false),
        _ when IsAddress(at) => TryAddress(at),
        'd' or 'D' => TryAfterDoi(SkipLabel(at, 3)),
        'a' or 'A' => TryToken<ArxivId>(SkipLabel(at, 5), static i => i),
        'p' or 'P' => TryMedline(at),
        'i' or 'I' => TrySerialsAndBooks(at),
        'o' or 'O' => TryParsed<Orcid>(SkipLabel(at, 5), 19, static i => i),
        'h' or 'H' => TryToken<Handle>(SkipLabel(at, 3), static i => i),
        'c' or 'C' or 's' or 'S' => TryPaper(at),
        'w' or 'W' => TryToken<WikidataId>(SkipLabel(at, 8), static i => i),
        'b' or 'B' => TryParsed<Bibcode>(SkipLabel(at, 7), 19, static i => i),
        _ => at,
    };

    private int TryDoi(int at)
    {
        var suffix = ProseDoi.SuffixStart(_text[at..]);
        if (suffix < 0)
            return at;
        var end = ProseDoi.End(_text, at + suffix, inQuery: false);
        return end > at + suffix && DoiReading.TryRead(_text[at..end], out var reading) ? Add(at, end, IdentifierDetection.Of(reading)) : at;
    }

    private int TryAfterDoi(int at) => Begins(at, "10/") ? TryToken<ShortDoi>(at, static i => i) : TryDoi(at);

    private int TryMedline(int at)
    {
        if (Begins(at, "pmc") && !Begins(at, "pmcid"))
            return TryToken<Pmcid>(at, static i => i);
        if (Begins(at, "pmcid"))
            return TryToken<Pmcid>(SkipLabel(at, 5), static i => i);
        var number = Begins(at, "pmid") ? SkipLabel(at, 4) : Begins(at, "pubmed id") ? SkipLabel(at, 9) : Begins(at, "pubmed:") ? SkipLabel(at, 7) : at;
        return number > at ? TryToken<Pmid>(number, static i => i) : at;
    }

    private int TryPaper(int at)
    {
        var end = SkipLabel(at, Begins(at, "s2cid") ? 5 : 8);
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        return TryParsed<SemanticScholarId>(at, end - at, static i => i);
    }

    private int TryToken<T>(int at, Func<T, Identifier> convert)
        where T : struct, IIdentifier<T>
    {
        var end = at;
        while (end < _text.Length && end - at < WrittenForm.MaxLength && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '.' or '/' or '-' or '_'))
            end++;
        return TryParsed(at, _text[at..end].TrimEnd("./-_").Length, convert);
    }

    private int TryParsed<T>(int at, int length, Func<T, Identifier> convert)
        where T : struct, IIdentifier<T>
    {
        var isWord = length > 0 && at + length <= _text.Length && (at + length == _text.Length || !char.IsAsciiLetterOrDigit(_text[at + length]));
        return isWord && T.TryParse(_text.Slice(at, length), out var identifier, out _)
            ? Add(at, at + length, new() { Identifier = convert(identifier) })
            : at;
    }

    private int Add(int start, int end, IdentifierDetection detection)
    {
        _matches.Add(new IdentifierMatch
        {
            Start = start,
            Length = end - start,
            Identifier = detection.Identifier.GetValueOrDefault(),
            Alternatives = detection.Alternatives,
            Related = detection.Related,
            Diagnostics = detection.Diagnostics,
        });
        return end;
    }

    private int SkipLabel(int at, int length)
    {
        at = Math.Min(at + length, _text.Length);
        while (at < _text.Length && (_text[at] is ':' or '：' or '=' or '#' || char.IsWhiteSpace(_text[at])))
            at++;
        return at;
    }

    private bool Begins(int at, ReadOnlySpan<char> with) => _text[at..].StartsWith(with, StringComparison.OrdinalIgnoreCase);
}

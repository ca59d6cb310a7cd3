using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Locales;

/// <summary>What one <c>cs:locale</c> says; filled while it is read, then left alone.</summary>
internal sealed class LocaleData
{
    private const int Forms = 5;

    private TermText?[] _terms = new TermText?[Terms.Count * Forms];

    /// <summary>The ordinal suffixes by term, first those with a gender.</summary>
    public List<OrdinalText> Ordinals { get; private set; } = [];

    public Dictionary<int, string> Genders { get; private set; } = [];

    public LocaleDate? NumericDate { get; set; }

    public LocaleDate? TextDate { get; set; }

    public bool? PunctuationInQuote { get; set; }

    public bool? LimitDayOrdinals { get; set; }

    public void SetTerm(int term, TermForm form, TermText text)
    {
        var place = (term * Forms) + (int)form;
        if (place >= _terms.Length)
            Array.Resize(ref _terms, ((term + 1) * Forms) + 32);
        _terms[place] = text;
    }

    /// <summary>The text of a term; where the form is missing, of the form it falls back to.</summary>
    public string? Term(int term, TermForm form, bool isPlural)
    {
        for (TermForm? next = form; next is { } asked; next = Fallback(asked))
        {
            var place = (term * Forms) + (int)asked;
            if (place < _terms.Length && _terms[place] is { } text)
                return isPlural ? text.Multiple : text.Single;
        }

        return null;
    }

    /// <summary>This locale with another laid over it.</summary>
    public LocaleData With(LocaleData over)
    {
        var merged = new LocaleData
        {
            _terms = new TermText?[Math.Max(_terms.Length, over._terms.Length)],
            Ordinals = over.Ordinals.Count > 0 ? over.Ordinals : Ordinals,
            Genders = over.Genders.Count == 0 ? Genders : new Dictionary<int, string>(Genders),
            NumericDate = over.NumericDate ?? NumericDate,
            TextDate = over.TextDate ?? TextDate,
            PunctuationInQuote = over.PunctuationInQuote ?? PunctuationInQuote,
            LimitDayOrdinals = over.LimitDayOrdinals ?? LimitDayOrdinals,
        };
        _terms.CopyTo(merged._terms.AsSpan());
        for (var i = 0; i < over._terms.Length; i++)
            merged._terms[i] = over._terms[i] ?? merged._terms[i];
        foreach (var (term, gender) in over.Genders)
            merged.Genders[term] = gender;
        return merged;
    }

    private static TermForm? Fallback(TermForm form) => form switch
    {
        TermForm.Symbol => TermForm.Short,
        TermForm.VerbShort => TermForm.Verb,
        TermForm.Long => null,
        _ => TermForm.Long,
    };
}

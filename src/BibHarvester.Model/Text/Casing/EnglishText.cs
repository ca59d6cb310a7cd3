namespace BibHarvester;

/// <summary>Whether a title is in English, by its language tag or by its small words.</summary>
internal static class EnglishText
{
    /// <summary>Whether a text is known or seen to be English.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its BCP 47 tag; absent where it is not known.</param>
    /// <returns>Whether it is; a text without evidence is not.</returns>
    public static bool Is(ReadOnlySpan<char> text, string? language)
    {
        if (!string.IsNullOrEmpty(language))
            return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || !char.IsAsciiLetter(language[2]) || language.StartsWith("eng", StringComparison.OrdinalIgnoreCase));
        var (english, other, ascii, letters) = (0, 0, 0, 0);
        Span<char> small = stackalloc char[24];
        foreach (var c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            ascii += char.IsAsciiLetter(c) ? 1 : 0;
        }

        if (ascii * 10 < letters * 8)
            return false;
        for (var rest = text; TitleWord.TryTake(ref rest, out var word);)
        {
            if (word.Length > small.Length)
                continue;
            var length = word.ToLowerInvariant(small);
            english += EnglishWeight(small[..length]);
            other += OtherWeight(small[..length]);
        }

        return english > other;
    }

    private static int EnglishWeight(ReadOnlySpan<char> word) => word switch
    {
        "the" or "of" or "and" or "for" or "with" or "from" or "by" or "to" or "on" or "are" or "their" or "its" or "using" or "how" or "what" or
        "why" or "between" or "under" or "through" or "into" or "towards" or "toward" or "about" or "against" or "among" or "versus" or "not" or "new" => 2,
        "in" or "a" or "an" or "as" or "at" or "is" or "or" => 1,
        _ => word.Length > 5 && (word.EndsWith("ing") || word.EndsWith("ness") || word.EndsWith("ship") || word.EndsWith("ity") || word.EndsWith("ology") ||
            word.EndsWith("tion") || word.EndsWith("ics") || word.EndsWith("ous") || word.EndsWith("ysis") || word.EndsWith("ance") || word.EndsWith("ence") ||
            word.EndsWith("ment") || word.EndsWith("ful") || word.EndsWith("ed") || word.EndsWith("ly") || word.EndsWith("ork") || word.EndsWith("ry")) ? 1 : 0,
    };

    private static int OtherWeight(ReadOnlySpan<char> word) => word switch
    {
        "de" or "la" or "le" or "les" or "des" or "du" or "et" or "en" or "el" or "los" or "las" or "del" or "y" or "der" or "die" or "das" or "und" or "für" or "von" or "im" or "zur" or "zum" or "mit" or "dem" or "den" or
        "ein" or "eine" or "einer" or "il" or "di" or "della" or "e" or "per" or "con" or "da" or "do" or "dos" or "em" or "um" or "uma" or "na" or "para" or "van" or "het" or "een" or "voor" or "met" or "och" or "för" or "på" or "av" or
        "og" or "i" or "af" or "til" or "un" or "une" or "dans" or "sur" or "pour" or "auf" or "über" or "bei" or "nel" or "dei" or "delle" or "gli" or "lo" or "que" or "ou" or "w" or "z" or "się" or "ve" or "bir" or "ja" or "oraz" or "au" or "aux" or "zu" => 2,
        _ => 0,
    };
}

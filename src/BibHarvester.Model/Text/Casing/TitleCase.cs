namespace BibHarvester;

/// <summary>The cases of titles: sentence case, headline case, and titles that stand in capitals only.</summary>
/// <remarks>
/// Only titles known or seen to be English are recased. Words with an inner capital or a digit, acronyms,
/// stretches marked <see cref="RichStyle.NoCase"/>, names of species in italics, and names of places, peoples, languages,
/// months, days and well-known persons keep their letters. Thread-safe.
/// </remarks>
public static class TitleCase
{
    /// <summary>Whether a title stands in capitals only.</summary>
    /// <param name="title">The title, in any script that has case.</param>
    /// <returns>Whether it does; an acronym alone, such as <c>DNA</c>, is no title in capitals.</returns>
    public static bool IsAllCapitals(ReadOnlySpan<char> title)
    {
        var (capitals, others, longest, hasFunctionWord) = (0, 0, 0, false);
        for (var rest = title; TitleWord.TryTake(ref rest, out var word);)
        {
            switch (ShapeOf(word))
            {
                case TitleWordShape.Capitals:
                    capitals++;
                    longest = Math.Max(longest, word.Length);
                    hasFunctionWord |= word is "AND" or "OF" or "THE" or "IN" or "FOR" or "DE" or "LA" or "DER" or "UND" or "ET";
                    break;
                case TitleWordShape.Small or TitleWordShape.Capital:
                    others++;
                    break;
            }
        }

        return capitals > others * 9 && (hasFunctionWord || longest > 6) && (capitals > 1 || longest > 6);
    }

    /// <summary>A title in sentence case as the APA's manual (7th edition, section 6.17) has it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its BCP 47 tag; where absent, only a title seen to be English is recased.</param>
    /// <returns>
    /// The title with a capital at its beginning and after a colon, a dash or the end of a sentence. One that is
    /// in sentence case already keeps its other capitals: they stand on names.
    /// </returns>
    public static RichText ToSentence(RichText title, string? language = null)
    {
        if (!EnglishText.Is(title.Plain, language))
            return title;
        var text = new CasedTitle(title);
        if (IsAllCapitals(title.Plain))
            text.Recase();
        else if (text.IsHeadline())
            text.LowerWords();
        text.RaiseBeginnings();
        return text.ToRichText();
    }

    /// <summary>A title in headline case as the MLA's handbook (9th edition, section 2.90) has it.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its BCP 47 tag; where absent, only a title seen to be English is recased.</param>
    /// <returns>The title with capitals on all words but articles, prepositions and conjunctions.</returns>
    public static RichText ToHeadline(RichText title, string? language = null)
    {
        if (!EnglishText.Is(title.Plain, language))
            return title;
        var text = new CasedTitle(title);
        if (IsAllCapitals(title.Plain))
            text.Recase();
        text.RaiseWords();
        text.RaiseBeginnings();
        return text.ToRichText();
    }

    /// <summary>A title that stands in capitals only, in sentence case; any other is returned as it is.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its BCP 47 tag; where absent, only a title seen to be English is recased.</param>
    /// <returns>
    /// The title: <c>DNA and RNA in E. coli</c> for <c>DNA AND RNA IN E. COLI</c>. Acronyms come from a table or show by their lack of vowels.
    /// </returns>
    public static RichText Recase(RichText title, string? language = null)
    {
        if (!IsAllCapitals(title.Plain) || !EnglishText.Is(title.Plain, language))
            return title;
        var text = new CasedTitle(title);
        text.Recase();
        text.RaiseBeginnings();
        return text.ToRichText();
    }

    internal static TitleWordShape ShapeOf(ReadOnlySpan<char> word)
    {
        var (upper, lower) = (0, 0);
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsDigit(word[i]))
                return TitleWordShape.Fixed;
            upper += char.IsUpper(word[i]) ? 1 : 0;
            lower += char.IsLower(word[i]) ? 1 : 0;
        }

        return (upper, lower) switch
        {
            (0, 0) => TitleWordShape.Fixed,
            (0, _) => TitleWordShape.Small,
            (1, 0) => TitleWordShape.Single,
            (1, _) => char.IsUpper(word[0]) ? TitleWordShape.Capital : TitleWordShape.Fixed,
            (_, 0) => TitleWordShape.Capitals,
            _ => TitleWordShape.Fixed,
        };
    }
}

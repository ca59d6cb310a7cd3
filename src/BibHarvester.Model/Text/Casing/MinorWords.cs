namespace BibHarvester;

/// <summary>Articles, conjunctions and prepositions: the words that headlines leave small.</summary>
internal static class MinorWords
{
    /// <summary>Whether a headline leaves a word small.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsMinor(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[12];
        if (word.Length > small.Length)
            return false;
        var length = word.ToLowerInvariant(small);
        return small[..Math.Max(length, 0)] is "a" or "an" or "the" or "and" or "but" or "or" or "nor" or "for" or "so" or "yet" or "vs" || IsPreposition(word);
    }

    /// <summary>Whether a word is a preposition.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsPreposition(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[12];
        if (word.Length > small.Length)
            return false;
        var length = word.ToLowerInvariant(small);
        return small[..Math.Max(length, 0)] is "about" or "above" or "across" or "after" or "against" or "along" or "amid" or "among" or "amongst" or "around" or "as" or "at" or "before" or "behind" or "below" or "beneath" or
            "beside" or "between" or "beyond" or "by" or "despite" or "down" or "during" or "except" or "for" or "from" or "in" or "inside" or "into" or "like" or "near" or "of" or "off" or "on" or "onto" or "out" or
            "outside" or "over" or "past" or "per" or "since" or "through" or "throughout" or "till" or "to" or "toward" or "towards" or "under" or "until" or "unto" or "up" or "upon" or "versus" or "via" or "with" or "within" or "without";
    }
}

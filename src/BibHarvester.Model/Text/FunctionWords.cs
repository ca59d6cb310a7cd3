namespace BibHarvester;

/// <summary>English words that stand before or after a name and are never the beginning or end of a longer word here.</summary>
internal static class FunctionWords
{
    /// <summary>Whether a word is one of them, in small letters.</summary>
    /// <param name="word">The whole word.</param>
    /// <returns>Whether it is.</returns>
    public static bool Contains(ReadOnlySpan<char> word) => word is
        "of" or "in" or "with" or "from" or "by" or "against" or "and" or "or" or "between" or "for" or "to" or "on" or "as" or
        "via" or "at" or "into" or "is" or "are" or "under" or "during" or "among" or "within" or "using" or "that";
}

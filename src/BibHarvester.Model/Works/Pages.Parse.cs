namespace BibHarvester;

public sealed partial record Pages
{
    /// <summary>Reads pages as registries, files and people write them.</summary>
    /// <param name="text">The text: <c>409-424</c>, <c>409--424</c>, <c>1093–4</c>, <c>pp. 3-9</c>, <c>3-9 pages</c>, <c>iv-xii</c>, <c>123, 130-132</c>.</param>
    /// <returns>The pages; absent where the text says none, as <c>n/a-n/a</c> does.</returns>
    /// <remarks>
    /// One page or one range is parsed, a shortened last page filled up; anything else stays in <see cref="Literal"/>. Never throws.
    /// </remarks>
    public static Pages? Parse(ReadOnlySpan<char> text)
    {
        text = Unlabel(text);
        if (IsAbsent(text))
            return null;
        var bare = WithoutLastLabels(text);
        return bare.Length < text.Length && ParseBare(bare) is { Last: not null } range ? range : ParseBare(text);
    }

    private static Pages? ParseBare(ReadOnlySpan<char> text)
    {
        var dash = text.IndexOfAny(AnyDash);
        if (dash < 0)
            return IsPage(text) ? new Pages { First = text.ToString() } : new Pages { Literal = text.ToString() };
        var first = text[..dash].TrimEnd();
        var last = text[dash..].TrimStart(Dashes).TrimStart();
        if (IsAbsent(first) && IsAbsent(last))
            return null;
        if (IsPage(first) && last.IsEmpty)
            return new Pages { First = first.ToString() };
        return IsPage(first) && IsPage(last) && FillUp(first, last) is { } full
            ? new Pages { First = first.ToString(), Last = full }
            : new Pages { Literal = text.ToString() };
    }

    /// <summary>Whether a text from a field of pages is the number of an article rather than a page.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is: <c>e0123456</c>, <c>014602</c>, <c>zrab021</c>, <c>1234567</c>; not <c>635</c>, <c>S12</c> or <c>e12-e15</c>.</returns>
    public static bool LooksLikeArticleNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0 || text[start..].ContainsAnyExceptInRange('0', '9') || !IsLetters(text[..start]))
            return false;
        var digits = text.Length - start;
        return start switch
        {
            // A page has no zero before it, and no volume has 100,000 pages.
            0 => digits >= 6 || (text[0] == '0' && digits >= 3),
            1 => digits >= (text[0] is 'e' or 'E' ? 4 : 5),
            _ => digits >= 3,
        };
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }

        return true;
    }
}

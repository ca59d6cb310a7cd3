namespace BibHarvester.Merging.Fields;

/// <summary>Tells scripts and languages apart, as far as a merge needs it.</summary>
internal static class Scripts
{
    /// <summary>Whether two texts are in one script.</summary>
    public static bool IsSame(string left, string right) => Of(left) == Of(right);

    /// <summary>Whether two BCP 47 tags are of one language.</summary>
    public static bool IsSameLanguage(string left, string right) => Primary(left).Equals(Primary(right), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a language is said to be English, as many registries say of everything, where the title is in a script that English is not.</summary>
    /// <param name="language">The BCP 47 tag; absent where none is said.</param>
    /// <param name="title">The title.</param>
    public static bool IsEnglishInOtherScript(string? language, string title) =>
        language is not null && Primary(language).Equals("en", StringComparison.OrdinalIgnoreCase) && Of(title) is not ('L' or 'G' or ' ');

    /// <summary>The script of most letters of a text: Latin <c>L</c>, Han or Kana <c>H</c>, Hangul <c>K</c>, others by their block; blank for none.</summary>
    public static char Of(string text)
    {
        var (latin, han, hangul, other, otherScript) = (0, 0, 0, 0, ' ');
        foreach (var c in text)
        {
            if (c < 'A' || !char.IsLetter(c))
                continue;
            if (c < '\u0250' || c is >= '\u1E00' and <= '\u1EFF')
                latin++;
            else if (c is >= '\u3040' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF')
                han += 2;
            else if (c is >= '\uAC00' and <= '\uD7AF' or >= '\u1100' and <= '\u11FF')
                hangul += 2;
            else
                (other, otherScript) = (other + 1, BlockOf(c));
        }

        var most = Math.Max(Math.Max(latin, han), Math.Max(hangul, other));
        return most == 0 ? ' ' : most == latin ? 'L' : most == han ? 'H' : most == hangul ? 'K' : otherScript;
    }

    private static char BlockOf(char c) => c switch
    {
        < '\u0400' => 'G',
        < '\u0530' => 'C',
        < '\u0590' => 'A',
        < '\u0600' => 'B',
        < '\u0780' => 'R',
        _ => 'X',
    };

    private static ReadOnlySpan<char> Primary(string tag) => tag.IndexOf('-') is var at && at < 0 ? tag : tag.AsSpan(0, at);
}

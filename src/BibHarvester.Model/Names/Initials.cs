namespace BibHarvester;

/// <summary>Tells initials from names.</summary>
internal static class Initials
{
    /// <summary>Whether a text consists of initials only: <c>A.</c>, <c>J.-P.</c>, <c>E. F.</c>, <c>JA</c>, <c>Yu. V.</c></summary>
    internal static bool Are(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 5 && words.All(static word => IsDotted(word) || IsBare(word, 4));
    }

    /// <summary>Whether a word is initials with full stops: <c>A.</c>, <c>A.B.</c>, <c>J.-P.</c>, <c>Yu.</c></summary>
    internal static bool IsDotted(string word)
    {
        if (word.Length < 2 || word[^1] != '.')
            return false;
        foreach (var part in word.TrimEnd('.').Split('.', '-'))
        {
            var isName = part.Length > 0 && char.IsUpper(part[0]) && part.Skip(1).All(char.IsLower);
            if (part.Length > 3 || (part.Length > 0 && !isName && !part.All(char.IsUpper)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word is capitals without full stops, up to a number of letters: <c>JA</c>, <c>J-P</c>.</summary>
    internal static bool IsBare(string word, int most)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c) && !char.IsWhiteSpace(c))
                letters++;
            else if (c != '-')
                return false;
        }

        return letters > 0 && letters <= most && word[0] != '-' && word[^1] != '-';
    }

    /// <summary>Initials run together, set apart: <c>JA</c> is <c>J A</c>; others unchanged.</summary>
    internal static string Apart(string word)
    {
        var bare = word.TrimEnd('.');
        return bare.Length > 1 && bare.All(char.IsUpper) ? string.Join(' ', bare.AsEnumerable()) : word;
    }
}

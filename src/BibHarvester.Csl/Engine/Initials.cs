using System.Text;

namespace BibHarvester.Csl.Engine;

/// <summary>Given names as initials.</summary>
internal static class Initials
{
    /// <summary>Makes initials.</summary>
    /// <param name="given">The given names.</param>
    /// <param name="with">What follows each initial, such as <c>". "</c>.</param>
    /// <param name="keepHyphens">Whether hyphens between names stay.</param>
    public static string Make(string given, string with, bool keepHyphens)
    {
        if (given.Contains('<', StringComparison.Ordinal))
            return GivenMarkup.Change(given, text => Make(text, with, keepHyphens));
        if (given.Length == 0)
            return given;
        var result = new StringBuilder(given.Length + 4);
        var isHyphenated = false;
        foreach (var token in Tokens(given, keepHyphens))
        {
            if (token == "-")
            {
                isHyphenated = true;
                continue;
            }

            var first = Rune.GetRuneAt(token, 0);
            if (isHyphenated && keepHyphens && Rune.IsLower(first))
            {
                // The second half of Ji-hye is no name of its own.
                isHyphenated = false;
                continue;
            }

            if (!Rune.IsLetter(first) || Rune.IsLower(first))
            {
                // A particle, or words in brackets, among the given names stay whole.
                if ((result.Length == 0 || result[^1] != ' ') && (!Rune.IsPunctuation(first) || token.Length > 1))
                    result.Append(' ');
                isHyphenated = false;
                result.Append(token).Append(' ');
                continue;
            }

            if (isHyphenated && keepHyphens)
            {
                TrimEnd(result);
                result.Append('-');
            }

            result.Append(InitialOf(token)).Append(with);
            isHyphenated = false;
        }

        return result.ToString().TrimEnd(' ');
    }

    // An abbreviation such as Th. is as short as its author wants it; capitals at the start of a name go together, as in IJsbrand.
    private static string InitialOf(string token)
    {
        if (token.Length > 2 && token[^1] == '.')
            return token[..^1];
        var length = Rune.GetRuneAt(token, 0).Utf16SequenceLength;
        var end = length;
        while (end < token.Length && char.IsUpper(token[end]))
            end++;
        return end > length && end < token.Length && char.IsLower(token[end])
            ? token[..length] + token[length..end].ToLowerInvariant()
            : token[..length];
    }

    // Names with the full stop that ends them, and a hyphen between those that it joins.
    private static List<string> Tokens(string given, bool keepHyphens)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var i = 0; i <= given.Length; i++)
        {
            var c = i < given.Length ? given[i] : ' ';
            // A hyphen between figures, as in (1889-1960), joins no names.
            var joinsNames = !keepHyphens || (i + 1 < given.Length && !char.IsDigit(given[i + 1]));
            var isHyphen = c is '-' or '\u2010' or '\u2011' or '\u2013' && joinsNames;
            if (!isHyphen && c is not ('.' or ' ' or '\t'))
                continue;
            if (i > start)
                tokens.Add(c == '.' ? given[start..(i + 1)] : given[start..i]);
            if (isHyphen && tokens.Count > 0)
                tokens.Add("-");
            start = i + 1;
        }

        return tokens;
    }

    private static void TrimEnd(StringBuilder result)
    {
        while (result.Length > 0 && result[^1] == ' ')
            result.Length--;
    }
}

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
        if (given.Length == 0)
            return given;
        var result = new StringBuilder(given.Length + 4);
        var isHyphenated = false;
        foreach (var token in Tokens(given))
        {
            if (token == "-")
            {
                isHyphenated = keepHyphens;
                continue;
            }

            if (char.IsLower(token[0]) && !isHyphenated)
            {
                // A particle among the given names stays whole.
                AppendBlank(result);
                result.Append(token).Append(' ');
                continue;
            }

            if (isHyphenated)
            {
                TrimEnd(result);
                result.Append('-');
            }

            var isWord = Rune.GetRuneAt(token, 0) is var rune && Rune.IsLetter(rune);
            result.Append(isWord ? Rune.GetRuneAt(token, 0).ToString() : token);
            result.Append(with);
            isHyphenated = false;
        }

        return result.ToString().TrimEnd(' ');
    }

    // Names, with a hyphen between those that it joins. A full stop ends a name.
    private static List<string> Tokens(string given)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var i = 0; i <= given.Length; i++)
        {
            var c = i < given.Length ? given[i] : ' ';
            var isHyphen = c is '-' or '\u2010' or '\u2011' or '\u2013';
            if (!isHyphen && c != '.' && !char.IsWhiteSpace(c))
                continue;
            if (i > start)
                tokens.Add(given[start..i]);
            if (isHyphen && tokens.Count > 0)
                tokens.Add("-");
            start = i + 1;
        }

        return tokens;
    }

    private static void AppendBlank(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ')
            result.Append(' ');
    }

    private static void TrimEnd(StringBuilder result)
    {
        while (result.Length > 0 && result[^1] == ' ')
            result.Length--;
    }
}

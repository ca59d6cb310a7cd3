using System.Text;

namespace BibHarvester.Csl.Engine;

/// <summary>Given names kept in full, with the initials among them written as the style writes initials.</summary>
internal static class GivenInitials
{
    /// <summary>Writes <c>Martin J</c> as <c>Martin J.</c>, <c>J.R.R.</c> as <c>J. R. R.</c> and so on.</summary>
    /// <param name="given">The given names.</param>
    /// <param name="with">What follows each initial, such as <c>". "</c>.</param>
    /// <param name="keepHyphens">Whether hyphens between names stay.</param>
    public static string Normalize(string given, string with, bool keepHyphens)
    {
        if (given.Contains('<', StringComparison.Ordinal))
            return GivenMarkup.Change(given, text => Normalize(text, with, keepHyphens));
        // A hyphen between initials goes; one between names stays if it may.
        var parted = keepHyphens ? given.Replace(".-", ". ", StringComparison.Ordinal) : given.Replace('-', ' ');
        var words = parted.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = new StringBuilder(given.Length + 4);
        for (var i = 0; i < words.Length; i++)
        {
            var isLast = i == words.Length - 1;
            if (!IsInitial(words[i]))
            {
                result.Append(words[i]);
                if (!isLast)
                    result.Append(' ');
                continue;
            }

            result.Append(words[i].AsSpan().TrimEnd('.')).Append(with);
            if (!isLast && !IsInitial(words[i + 1]) && result[^1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd(' ');
    }

    private static bool IsInitial(string word) =>
        (word.Length > 1 && word[^1] == '.') || (word.Length == 1 && char.IsUpper(word[0]));
}

using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Formats;

/// <summary>Numbers of one thing in several carriers: a journal has an ISSN in print and one online, a book an ISBN a binding.</summary>
/// <remarks>
/// Items of Zotero and entries of BibTeX have one field for them, in which most readers put one. A record that says that one and others means no other
/// journal or book; that the others are no invention is looked up in the input.
/// </remarks>
internal static partial class OneOfSeveral
{
    private static readonly string[] Targets = ["zotero-translator-json", "bbt-json", "bibtex"];

    /// <summary>Whether ours says the number that is expected, and others that all stand in the input.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="format">The corpus' name of the format of what is expected.</param>
    /// <param name="input">The text of the input.</param>
    public static bool Explains(Difference difference, string format, string input)
    {
        if (difference.Class is not ("issn>" or "isbn>") || !Targets.Contains(format))
            return false;
        var standing = Number().Matches(input).Select(m => string.Concat(m.Value.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()).ToHashSet(StringComparer.Ordinal);
        return difference.Ours.Split(' ').All(number => IsAmong(standing, number.Replace("-", "", StringComparison.Ordinal)));
    }

    // An ISBN may stand there in its older form, without its prefix and with another check digit.
    private static bool IsAmong(HashSet<string> standing, string number) =>
        standing.Contains(number) || (number.StartsWith("978", StringComparison.Ordinal) && standing.Any(s => s.Length == 10 && s[..9] == number[3..12]));

    // A number of its own, with hyphens or blanks where its form has them: no digits of others.
    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}[-\u2010-\u2013]?[0-9]{3}[0-9Xx]|(?:97[89][- ]?)?[0-9](?:[- ]?[0-9]){8}[- ]?[0-9Xx])(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}

namespace BibHarvester.Conformance.Formats;

/// <summary>Numbers of one thing in several carriers: a journal has an ISSN in print and one online, a book an ISBN a binding.</summary>
/// <remarks>
/// Items of Zotero and entries of BibTeX have one field for them, in which most readers put one. A record that says that one and others means no other
/// journal or book; that the others are no invention is looked up in the input.
/// </remarks>
internal static class OneOfSeveral
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
        var digits = string.Concat(input.Where(c => c is not ('-' or ' ')));
        return difference.Ours.Split(' ').All(number => Standing(number, digits));
    }

    // An ISBN may stand there in its older form, without its prefix and with another check digit.
    private static bool Standing(string number, string digits)
    {
        var bare = number.Replace("-", "", StringComparison.Ordinal);
        return digits.Contains(bare, StringComparison.OrdinalIgnoreCase) ||
            (bare.Length == 13 && bare.StartsWith("978", StringComparison.Ordinal) && digits.Contains(bare[3..12], StringComparison.Ordinal));
    }
}

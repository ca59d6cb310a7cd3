namespace BibHarvester.Csl.Engine;

/// <summary>Year suffixes: a to z, then aa, ab and so on.</summary>
internal static class YearSuffixes
{
    public static string Text(int number)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / 26)
            text = (char)('a' + ((number - 1) % 26)) + text;
        return text;
    }
}

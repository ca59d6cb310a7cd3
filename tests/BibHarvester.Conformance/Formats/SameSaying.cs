namespace BibHarvester.Conformance.Formats;

/// <summary>Values that look otherwise and say the same, whatever tool has written them.</summary>
internal static class SameSaying
{
    /// <summary>Whether two values of a field differ in writing only.</summary>
    public static bool Explains(Difference difference) => difference.Field switch
    {
        // "In the year of the flood" is no date: what of such words a reader keeps, and whether it cuts them, is its own; all say that no year is known.
        "date" => difference is { Ours.Length: > 0, Theirs.Length: > 0 } && IsInWords(difference.Ours) && IsInWords(difference.Theirs),

        // Issue 07 is issue 7, and page 004 page 4.
        "issue" or "volume" or "pages" => difference.Ours.Length > 0 && WithoutZeros(difference.Ours) == WithoutZeros(difference.Theirs),
        _ => false,
    };

    private static bool IsInWords(string date) => !date.Any(char.IsDigit);

    private static string WithoutZeros(string numbers) => string.Join('-', numbers.Split('-').Select(n => n.All(char.IsAsciiDigit) ? n.TrimStart('0') : n));
}

namespace BibHarvester.Conformance.Formats;

/// <summary>Values that look otherwise and say the same, whatever tool has written them.</summary>
internal static class SameSaying
{
    /// <summary>Whether two values of a field differ in writing only.</summary>
    public static bool Explains(Difference difference) => difference.Field switch
    {
        // "Year of the flood" is no date: how much of such words a reader keeps is its own, as long as it keeps how they begin.
        "date" => IsInWords(difference.Ours) && IsInWords(difference.Theirs) && BeginningOf(difference.Ours) == BeginningOf(difference.Theirs),

        // Issue 07 is issue 7, and page 004 page 4.
        "issue" or "volume" or "pages" => WithoutZeros(difference.Ours) == WithoutZeros(difference.Theirs),
        _ => false,
    };

    private static bool IsInWords(string date) => date.Length > 0 && !date.Any(char.IsDigit);

    private static string? BeginningOf(string date) => Folded.Words(date).FirstOrDefault();

    // A zero alone is one: some journals count from it.
    private static string WithoutZeros(string numbers) =>
        string.Join('-', numbers.Split('-').Select(n => n.Length > 0 && n.All(char.IsAsciiDigit) ? n[..^1].TrimStart('0') + n[^1] : n));
}

namespace BibHarvester.Formats.Abbreviations;

/// <summary>A row of a table of words.</summary>
/// <param name="Abbreviation">The abbreviation; absent where the word is not abbreviated.</param>
/// <param name="Languages">The two letters of each language in which it counts; none where it counts in all.</param>
internal sealed record WordRow(string? Abbreviation, string[] Languages);

namespace BibHarvester.Csl.Locales;

/// <summary>A term in one form.</summary>
/// <param name="Single">The singular.</param>
/// <param name="Multiple">The plural.</param>
internal sealed record TermText(string Single, string Multiple);

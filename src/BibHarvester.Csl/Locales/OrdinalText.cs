namespace BibHarvester.Csl.Locales;

/// <summary>An ordinal suffix.</summary>
/// <param name="Term">The number of its term.</param>
/// <param name="Text">The suffix.</param>
/// <param name="Gender">The gender of the noun it goes with; any where absent.</param>
/// <param name="Match">What must equal its number: the last digit, the last two, or the whole; the default where absent.</param>
internal sealed record OrdinalText(int Term, string Text, string? Gender, string? Match);

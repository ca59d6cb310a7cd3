using BibHarvester.Csl.Locales;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:locale</c> within a style.</summary>
/// <param name="Language">The language or dialect it is for; all where absent.</param>
/// <param name="Data">What it says.</param>
internal sealed record StyleLocale(string? Language, LocaleData Data);

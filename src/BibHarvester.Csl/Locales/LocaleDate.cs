using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Locales;

/// <summary><c>cs:date</c> of a locale.</summary>
/// <param name="Parts">Its parts in order.</param>
/// <param name="Delimiter">What stands between them.</param>
internal sealed record LocaleDate(DatePart[] Parts, string Delimiter);

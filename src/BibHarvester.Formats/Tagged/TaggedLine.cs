using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Tagged;

/// <summary>A value under its tag.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="Value">The value, trimmed; further lines joined to it.</param>
/// <param name="Place">Where its line begins.</param>
internal readonly record struct TaggedLine(string Tag, string Value, TextPlace Place);

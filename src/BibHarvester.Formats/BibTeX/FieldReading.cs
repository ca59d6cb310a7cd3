namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads a field's raw value into a draft.</summary>
/// <param name="draft">Where the value goes.</param>
/// <param name="raw">The value as it stands in the file, without its delimiters.</param>
/// <param name="tex">Reads TeX.</param>
/// <returns>Whether all of the value was understood; one that was not is kept as it stands.</returns>
internal delegate bool FieldReading(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex);

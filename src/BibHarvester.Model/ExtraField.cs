namespace BibHarvester;

/// <summary>A field of a source that the model has no place for, under its own name, so that nothing is lost.</summary>
/// <param name="Format">The format whose field it is, such as <c>crossref</c> or <c>bibtex</c>.</param>
/// <param name="Name">The field's name as the format writes it; for members of inner objects a JSON pointer.</param>
/// <param name="Value">The value as JSON text: a quoted string for formats without structure.</param>
public readonly record struct ExtraField(string Format, string Name, Utf8Text Value);

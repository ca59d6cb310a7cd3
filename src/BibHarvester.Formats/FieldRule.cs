namespace BibHarvester.Formats;

/// <summary>A row of a format's field table: what of a record the format carries where, and by what rule.</summary>
/// <param name="Field">The format's field or tag; empty where the format does not carry the value.</param>
/// <param name="Path">What of the record, as a path of property names: <c>Titles[Main].Text</c>.</param>
/// <param name="Rule">How the value is written, and what of it is lost, in words.</param>
public sealed record FieldRule(string Field, string Path, string Rule);

namespace BibHarvester.Formats;

/// <summary>A value of a record that a format has no place for.</summary>
/// <param name="Field">
/// What of the record, as the path in its own JSON, with the kind or role of a list's member in brackets: <c>dates[accessed]</c>,
/// <c>contributors[author].orcid</c>.
/// </param>
/// <param name="Value">The value as text.</param>
public readonly record struct LostValue(string Field, string Value);

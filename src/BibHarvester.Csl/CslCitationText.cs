namespace BibHarvester.Csl;

/// <summary>A citation of a document as it reads now.</summary>
/// <param name="Id">The citation's id.</param>
/// <param name="Text">The text in the form that was asked for.</param>
/// <param name="IsChanged">
/// Whether it was rendered anew since the last time: it was added or edited, or its position, number or what tells its works
/// apart changed.
/// </param>
public sealed record CslCitationText(string Id, string Text, bool IsChanged);

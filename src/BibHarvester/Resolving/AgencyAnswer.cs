namespace BibHarvester.Resolving;

/// <summary>What doi.org says of the agency of a DOI.</summary>
/// <param name="Agency">The agency's name; absent where the DOI has none.</param>
/// <param name="Problem">Why there is none: <c>DOI does not exist</c>, <c>Invalid DOI</c>.</param>
internal readonly record struct AgencyAnswer(string? Agency, string? Problem);

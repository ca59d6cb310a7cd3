namespace BibHarvester.Resolving;

/// <summary>What the handle system knows of a DOI.</summary>
/// <param name="Exists">Whether it is registered.</param>
/// <param name="Alias">The DOI that it is another name of; absent where it is none.</param>
/// <param name="LandingUrl">Where it leads people.</param>
internal readonly record struct HandleAnswer(bool Exists, string? Alias, string? LandingUrl);

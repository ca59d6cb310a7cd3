namespace BibHarvester.Csl;

/// <summary>A style that is there to be used.</summary>
/// <param name="Name">The name by which it is found.</param>
/// <param name="Title">The style's title.</param>
/// <param name="Origin">Where it is from: <c>built-in</c>, <c>registered</c>, or its file.</param>
/// <param name="Parent">The id of the style on which a dependent style rests.</param>
public sealed record CslStyleEntry(string Name, string Title, string Origin, string? Parent);

namespace BibHarvester;

/// <summary>A name as it was read from one piece of text, and how.</summary>
/// <remarks>
/// Codes of <see cref="Diagnostics"/>: <c>NAM001</c> the name stands in capitals, <c>NAM002</c> it may be an organisation's.
/// </remarks>
public sealed record NameReading
{
    /// <summary>The text as given.</summary>
    public required string Text { get; init; }

    /// <summary>The person; absent for an organisation.</summary>
    public PersonName? Person { get; init; }

    /// <summary>The organisation, kept whole; absent for a person.</summary>
    public string? Organization { get; init; }

    /// <summary>The rules that applied, of <see cref="NameRule"/>.</summary>
    public ValueList<string> Rules { get; init; } = [];

    /// <summary>What was odd.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Reads one name, in either order.</summary>
    /// <param name="text">The name.</param>
    /// <param name="options">How to read it.</param>
    /// <returns>The reading; of a blank text one with neither person nor organisation.</returns>
    public static NameReading Of(string? text, NameOptions? options = null) => NameReader.Read(text, options ?? NameOptions.Default, NameForm.Any);

    /// <summary>The contributor with this name.</summary>
    /// <param name="role">What was done.</param>
    /// <returns>The contributor.</returns>
    public Contributor ToContributor(ContributorRole role = ContributorRole.Author) => new() { Role = role, Person = Person, Organization = Organization };
}

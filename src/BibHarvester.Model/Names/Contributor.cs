namespace BibHarvester;

/// <summary>A person or organisation with a part in a work.</summary>
public sealed record Contributor
{
    /// <summary>What was done; an author unless said.</summary>
    public ContributorRole Role { get; init; }

    /// <summary>The source's own word for the role, where it says more than <see cref="Role"/>.</summary>
    public string? RoleText { get; init; }

    /// <summary>The person's name; absent for an organisation.</summary>
    public PersonName? Person { get; init; }

    /// <summary>The organisation's name, kept whole; absent for a person.</summary>
    public string? Organization { get; init; }

    /// <summary>The same name in other scripts or spellings.</summary>
    public ValueList<PersonName> OtherNames { get; init; } = [];

    /// <summary>The person's ORCID iD.</summary>
    public Orcid? Orcid { get; init; }

    /// <summary>Other identifiers of the person or organisation, such as a ROR or an ISNI.</summary>
    public ValueList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Where the contributor worked.</summary>
    public ValueList<Affiliation> Affiliations { get; init; } = [];

    /// <summary>An author with a family and a given name.</summary>
    /// <param name="family">The family name.</param>
    /// <param name="given">The given names or initials.</param>
    /// <param name="role">What was done.</param>
    /// <returns>The contributor.</returns>
    public static Contributor OfPerson(string family, string? given, ContributorRole role = ContributorRole.Author) =>
        new() { Role = role, Person = new PersonName { Family = family, Given = given } };

    /// <summary>An organisation as author.</summary>
    /// <param name="name">The name, kept whole.</param>
    /// <param name="role">What was done.</param>
    /// <returns>The contributor.</returns>
    public static Contributor OfOrganization(string name, ContributorRole role = ContributorRole.Author) =>
        new() { Role = role, Organization = name };
}

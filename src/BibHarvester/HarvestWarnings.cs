namespace BibHarvester;

/// <summary>The stable codes of what can be odd about a search, as they stand in <see cref="HarvestResult.Warnings"/>.</summary>
public static class HarvestWarnings
{
    /// <summary>The identifier was read from a text that needed mending, or in another way than it stands.</summary>
    public const string IdentifierMended = "HARVEST001";

    /// <summary>The identifier is an alias; the record is that of the prime one.</summary>
    public const string Alias = "HARVEST002";

    /// <summary>No source that is registered serves identifiers of this kind.</summary>
    public const string NoSource = "HARVEST003";

    /// <summary>A source failed; the answer is another's.</summary>
    public const string SourceFailed = "HARVEST004";

    /// <summary>The record is a stored one, of the date given.</summary>
    public const string Stored = "HARVEST005";

    /// <summary>The agency could not be looked up; the sources were asked one after the other.</summary>
    public const string AgencyUnknown = "HARVEST006";

    /// <summary>A source was passed over, because the user does not have what it wants.</summary>
    public const string NotAsked = "HARVEST007";

    /// <summary>A source's record is of another work than the one asked for, and was left out.</summary>
    public const string OtherWork = "HARVEST008";

    /// <summary>There is a published version of the preprint, or the form of the work that is preferred could not be found.</summary>
    public const string PublishedVersion = "HARVEST009";

    /// <summary>The record is that of the form of the work that is preferred, not of the one asked for.</summary>
    public const string OtherVersion = "HARVEST010";

    /// <summary>The identifier stands for many works, as that of a person does; <see cref="IHarvester.ResolveManyAsync(IEnumerable{string}, IProgress{HarvestProgress}?, CancellationToken)"/> gives them.</summary>
    public const string ManyWorks = "HARVEST011";

    /// <summary>The record is what a list of works says of it: the work has no identifier that anybody knows.</summary>
    public const string OnlyListed = "HARVEST012";

    /// <summary>All codes and what they mean.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Codes { get; } =
    [
        new(IdentifierMended, "The identifier was read in another way than it stands."),
        new(Alias, "The identifier is an alias; the record is that of the prime one."),
        new(NoSource, "No source serves identifiers of this kind."),
        new(SourceFailed, "A source failed."),
        new(Stored, "The record is a stored one, of the date given."),
        new(AgencyUnknown, "The agency could not be looked up; the sources were asked one after the other."),
        new(NotAsked, "A source was passed over: it wants a key or a contact address."),
        new(OtherWork, "A source's record is of another work than the one asked for."),
        new(PublishedVersion, "There is a published version of the preprint, or the form that is preferred could not be found."),
        new(OtherVersion, "The record is that of the form of the work that is preferred."),
        new(ManyWorks, "The identifier stands for many works; ask for them in bulk."),
        new(OnlyListed, "The record is what a list of works says of it: nobody knows the work by an identifier."),
    ];
}

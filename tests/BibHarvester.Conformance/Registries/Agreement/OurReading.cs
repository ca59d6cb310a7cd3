namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>What our record says of the values that are compared.</summary>
internal static class OurReading
{
    private static readonly ContributorRole[] NotMakers =
        [ContributorRole.Editor, ContributorRole.Translator, ContributorRole.CollectionEditor, ContributorRole.ContainerAuthor, ContributorRole.ReviewedAuthor, ContributorRole.Other];

    /// <summary>Each title with its subtitle and without.</summary>
    public static IReadOnlyList<string> TitlesOf(BibRecord record) =>
        [.. record.Titles.Where(t => t.Kind != TitleKind.Short).SelectMany(t => ReadingValues.Titles(t.Text.Plain, t.Subtitle?.Plain))];

    /// <summary>The authors; where there is none, whoever else made the work; else the editors.</summary>
    public static IReadOnlyList<string> NamesOf(BibRecord record)
    {
        var authors = Of(record, r => r == ContributorRole.Author);
        var makers = authors.Length > 0 ? authors : Of(record, r => !NotMakers.Contains(r));
        return makers.Length > 0 ? makers : Of(record, r => r == ContributorRole.Editor);
    }

    /// <summary>The identifiers of the work and of what it is part of.</summary>
    public static IReadOnlyList<ReadingIdentifier> IdentifiersOf(BibRecord record) =>
        [.. record.Identifiers.Concat(record.Containers.SelectMany(c => c.Identifiers)).Select(i => ReadingIdentifier.Of(i.Kind, i.Value)).Distinct()];

    /// <summary>The identifiers of the work alone.</summary>
    public static IEnumerable<ReadingIdentifier> OwnIdentifiersOf(BibRecord record) => record.Identifiers.Select(i => ReadingIdentifier.Of(i.Kind, i.Value));

    private static string[] Of(BibRecord record, Func<ContributorRole, bool> isMeant) =>
        [.. record.Contributors.Where(c => isMeant(c.Role)).Select(c => c.Organization ?? WholeOf(c.Person))];

    private static string WholeOf(PersonName? name) =>
        name is null ? "" : ReadingValues.Name(name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix);
}

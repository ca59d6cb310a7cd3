namespace BibHarvester.Tests.Merging;

/// <summary>Records of one work as several sources might have it, made up from a seed: values that agree, differ and are missing.</summary>
internal static class MadeUpRecords
{
    private static readonly string[] Sources = ["crossref", "datacite", "pubmed", "europepmc", "openalex", "semanticscholar", "arxiv", "unpaywall", "mine.bib"];

    private static readonly string[] Titles = ["Deep sea learning", "Deep Sea Learning", "DEEP SEA LEARNING", "Deep sea learning: a survey", "Learning in the deep sea", "深海学习"];

    private static readonly (string Family, string? Given)[] Names =
        [("Zhang", "Zhenping"), ("Zhang", "Z."), ("张", "振平"), ("Müller", "Karl Otto"), ("Muller", "K. O."), ("O'Neil", "Ann"), ("ONEIL", "A"), ("Body", null)];

    public static List<BibRecord> Of(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => One(random))];
    }

    private static BibRecord One(Random random) => new()
    {
        Type = Pick(random, WorkType.JournalArticle, WorkType.Document, WorkType.Preprint, WorkType.ConferencePaper),
        Genre = Maybe(random, "article", "review"),
        Titles = [.. Some(random, 2, () => new Title { Text = Pick(random, Titles), Kind = Pick(random, TitleKind.Main, TitleKind.Main, TitleKind.Short), Language = Maybe(random, "en", "zh"), MachineTranslated = random.Next(8) == 0 })],
        Contributors = [.. Some(random, 4, () => Person(random))],
        Dates = [.. Some(random, 3, () => new WorkDate(Pick(random, DateKind.Issued, DateKind.Print, DateKind.Online), Pick(random, BibDate.Of(2021), BibDate.Of(2021, 7), BibDate.Of(2021, 1, 1), BibDate.Of(2022, 3, 4))))],
        Containers = [.. Some(random, 1, () => new Container { Kind = ContainerKind.Periodical, Titles = [Pick(random, "Sea Letters", "Sea lett.", "arXiv")], Identifiers = random.Next(2) == 0 ? [new(IdentifierKind.Issn, "2040-8056")] : [] })],
        Volume = Maybe(random, "13", "14"),
        Issue = Maybe(random, "2", "3"),
        Pages = random.Next(3) == 0 ? null : new Pages { First = Pick(random, "1", "409", "e12"), Last = Maybe(random, "424", "12") },
        ArticleNumber = Maybe(random, "e12", "13"),
        Language = Maybe(random, "en", "zh"),
        Keywords = [.. Some(random, 3, () => new Keyword { Text = Pick(random, "sea", "Sea", "depth"), Scheme = Maybe(random, "MeSH", "own") })],
        Identifiers = [.. Some(random, 3, () => Pick<Identifier>(random, new(IdentifierKind.Doi, "10.5555/sea"), new(IdentifierKind.Doi, "10.5555/other"), new(IdentifierKind.Doi, "10.48550/arXiv.2101.00001"), new(IdentifierKind.Arxiv, "2101.00001v2"), new(IdentifierKind.Pmid, "12"))).Distinct()],
        Status = [.. Some(random, 1, () => new WorkStatus { Kind = Pick(random, StatusKind.Retracted, StatusKind.Corrected) })],
        Notes = [.. Some(random, 1, () => Pick(random, "one", "two"))],
        Provenance = random.Next(6) == 0 ? null : Provenance.Of(new Witness { Source = Pick(random, Sources), RetrievedAt = Pick<DateTimeOffset?>(random, null, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(9)) }),
    };

    private static Contributor Person(Random random)
    {
        var (family, given) = Pick(random, Names);
        return Contributor.OfPerson(family, given) with { Orcid = random.Next(4) == 0 ? Orcid.Parse("0000-0002-1825-0097") : null };
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private static string? Maybe(Random random, params string[] values) => random.Next(2) == 0 ? null : Pick(random, values);

    private static List<T> Some<T>(Random random, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];
}

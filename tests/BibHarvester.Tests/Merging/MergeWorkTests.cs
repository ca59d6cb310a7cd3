using BibHarvester.Merging;

namespace BibHarvester.Tests.Merging;

public class MergeWorkTests
{
    private static readonly RecordMerger Merger = new();

    private static BibRecord From(string source, BibRecord record) => record with { Provenance = Provenance.Of(new Witness { Source = source }) };

    private static BibRecord Work(WorkType type, string title, int year, string? doi, params string[] families) => new()
    {
        Type = type,
        Titles = [title],
        Contributors = [.. families.Select(family => Contributor.OfPerson(family, "A."))],
        Dates = [new(DateKind.Issued, BibDate.Of(year))],
        Identifiers = doi is null ? [] : [new(IdentifierKind.Doi, doi)],
    };

    [Test]
    public void Three_works_called_deep_learning_stay_three()
    {
        var article = From("crossref", Work(WorkType.JournalArticle, "Deep learning", 2015, "10.5555/nature", "LeCun", "Bengio", "Hinton") with
        {
            Containers = [new() { Kind = ContainerKind.Periodical, Titles = ["Nature"] }],
        });
        var book = From("googlebooks", Work(WorkType.Book, "Deep Learning", 2016, null, "Goodfellow", "Bengio", "Courville") with
        {
            Identifiers = [new(IdentifierKind.Isbn, "9780262035613")],
        });
        var talk = From("openalex", Work(WorkType.ConferencePaper, "Deep Learning", 2015, null, "Hinton"));

        var result = Merger.MergeWork([book, talk, article], article.Doi);

        Assert.That(result.Record, Is.EqualTo(article));
        Assert.That(result.Apart.Select(a => a.Record), Is.EquivalentTo((BibRecord[])[book, talk]));
    }

    [Test]
    public void Preprint_and_published_version_are_two_records_linked()
    {
        var published = Work(WorkType.JournalArticle, "Sea levels rise", 2022, "10.5555/sea", "Body", "Hogg") with
        {
            Containers = [new() { Kind = ContainerKind.Periodical, Titles = ["Sea Letters"] }],
            Volume = "13",
        };
        var preprint = Work(WorkType.Preprint, "Sea levels rise", 2021, "10.48550/arXiv.2101.00001", "Body", "Hogg") with
        {
            Identifiers = [new(IdentifierKind.Arxiv, "2101.00001"), new(IdentifierKind.Doi, "10.48550/arXiv.2101.00001")],
        };
        var both = published with { Identifiers = [.. published.Identifiers, new(IdentifierKind.Arxiv, "2101.00001"), new(IdentifierKind.Doi, "10.48550/arXiv.2101.00001")] };

        var result = Merger.MergeWork([From("arxiv", preprint), From("crossref", published), From("semanticscholar", both)]);

        Assert.That(result.Record.Identifiers, Is.EqualTo((Identifier[])[new(IdentifierKind.Doi, "10.5555/sea"), new(IdentifierKind.Arxiv, "2101.00001")]));
        Assert.That(result.Record.Relations.Select(r => (r.Kind, r.Target!.Value.Key)), Is.EqualTo(((RelationKind, string)[])[(RelationKind.HasPreprint, "10.48550/arxiv.2101.00001")]));
        Assert.That(result.Record.Issued?.Year, Is.EqualTo(2022));
        Assert.That(result.Apart, Is.EqualTo((ApartRecord[])[new(From("arxiv", preprint), "published, preprint", RelationKind.HasPreprint)]));
    }

    [Test]
    public void A_preprint_takes_neither_venue_nor_doi_from_a_record_of_both()
    {
        var preprint = From("arxiv", Work(WorkType.Preprint, "Attention to the sea", 2017, null, "Body", "Hogg") with { Identifiers = [new(IdentifierKind.Arxiv, "1706.00001v5")] });
        var both = From("semanticscholar", Work(WorkType.ConferencePaper, "Attention to the sea", 2018, null, "Body", "Hogg") with
        {
            Identifiers = [new(IdentifierKind.Arxiv, "1706.00001"), new(IdentifierKind.Doi, "10.48550/arXiv.1706.00001")],
            Containers = [new() { Kind = ContainerKind.Proceedings, Titles = ["Neural Sea Processing"] }],
        });

        var result = Merger.MergeWork([both, preprint], new Identifier(IdentifierKind.Arxiv, "1706.00001"));

        Assert.That((result.Record.Issued?.Year, result.Record.Containers.Count), Is.EqualTo(((int?)2017, 0)));
        Assert.That(result.Apart.Single(), Has.Property(nameof(ApartRecord.Relation)).EqualTo(RelationKind.IsPreprintOf));
    }

    [Test]
    public void The_doi_of_arxiv_and_its_number_are_one_work_and_two_of_its_versions_are_not()
    {
        var base_ = From("datacite", Work(WorkType.Preprint, "Sea levels", 2021, "10.48550/arXiv.2101.00001", "Body"));
        var second = From("arxiv", Work(WorkType.Preprint, "Sea levels", 2021, null, "Body") with { Identifiers = [new(IdentifierKind.Arxiv, "2101.00001v2")] });
        var third = From("arxiv", second with { Identifiers = [new(IdentifierKind.Arxiv, "2101.00001v3")] });

        Assert.That(Merger.MergeWork([base_, second]).Merged, Is.EqualTo(2));
        Assert.That(Merger.MergeWork([second, third]).Apart.Single().Relation, Is.EqualTo(RelationKind.IsPreviousVersionOf));
    }

    [Test]
    public void A_notice_and_the_work_it_retracts_are_two()
    {
        var work = From("crossref", Work(WorkType.JournalArticle, "Sea levels rise", 2020, "10.5555/sea", "Body"));
        var notice = From("crossref", Work(WorkType.JournalArticle, "Sea levels rise", 2021, "10.5555/notice", "Body") with
        {
            Relations = [new() { Kind = RelationKind.Retracts, Target = new Identifier(IdentifierKind.Doi, "10.5555/sea") }],
        });

        var result = Merger.MergeWork([notice, work], work.Doi);

        Assert.That(result.Apart.Single(), Is.EqualTo(new ApartRecord(notice, "stated IsRetractedBy", RelationKind.IsRetractedBy)));
    }

    [Test]
    public void A_record_that_fits_two_works_makes_no_one_of_them()
    {
        var (first, second) = (From("crossref", Work(WorkType.JournalArticle, "Sea levels rise again", 2020, "10.5555/a", "Body")),
            From("crossref", Work(WorkType.JournalArticle, "Sea levels rise again", 2021, "10.5555/b", "Body")));
        var poor = From("mine.bib", Work(WorkType.JournalArticle, "Sea levels rise again", 2021, null, "Body"));

        var result = Merger.MergeWork([first, second, poor], second.Doi);

        Assert.That((result.Record.Doi?.Key, result.Merged + result.Apart.Count), Is.AnyOf(("10.5555/b", 2), ("10.5555/b", 3)));
        Assert.That(result.Apart.Select(a => a.Record.Doi?.Key), Has.Member("10.5555/a"));
    }

    [Test]
    public void Versions_of_one_doi_are_told()
    {
        var concept = From("datacite", Work(WorkType.Dataset, "Measured sea levels", 2020, "10.5555/data", "Body"));
        var version = From("datacite", Work(WorkType.Dataset, "Measured sea levels", 2020, "10.5555/data.v2", "Body"));

        Assert.That(Merger.MergeWork([version, concept], concept.Doi).Apart.Single(), Is.EqualTo(new ApartRecord(version, "versions of one DOI", RelationKind.HasVersion)));
    }
}

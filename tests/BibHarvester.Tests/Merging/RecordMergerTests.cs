using BibHarvester.Merging;

namespace BibHarvester.Tests.Merging;

public class RecordMergerTests
{
    private static readonly RecordMerger Merger = new();

    private static BibRecord From(string source, BibRecord record) => record with
    {
        Provenance = Provenance.Of(new Witness { Source = source, RetrievedAt = new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero) }),
    };

    private static BibRecord Article(params Contributor[] authors) => new()
    {
        Type = WorkType.JournalArticle,
        Titles = ["Collective leadership"],
        Contributors = [.. authors],
        Identifiers = [new(IdentifierKind.Doi, "10.5555/a")],
    };

    [Test]
    public void Gaps_are_filled_the_fullest_list_of_names_wins_and_dates_stay_apart_by_kind()
    {
        var full = Article(Contributor.OfPerson("Body", "Ann")) with
        {
            Dates = [new(DateKind.Issued, BibDate.Of(2022))],
            Containers = [new() { Kind = ContainerKind.Periodical, Titles = ["Policy"] }],
            Pages = new() { First = "409", Last = "424" },
            Keywords = [new() { Text = "trust" }],
        };
        var poor = new BibRecord
        {
            Type = WorkType.Document,
            Titles = ["COLLECTIVE LEADERSHIP"],
            Contributors = [Contributor.OfPerson("Body", "A."), Contributor.OfPerson("Kendall", "J.")],
            Dates = [new(DateKind.Online, BibDate.Of(2021, 7, 5))],
            Containers = [new() { Kind = ContainerKind.Periodical, Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
            Pages = new() { First = "409" },
            Keywords = [new() { Text = "Trust" }, new() { Text = "power" }],
            Identifiers = [new(IdentifierKind.Doi, "10.5555/A"), new(IdentifierKind.Pmid, "12")],
        };

        var merged = Merger.Merge([From("crossref", full), From("semanticscholar", poor)]);

        Assert.That(merged, Is.EqualTo(full with
        {
            Contributors = [Contributor.OfPerson("Body", "Ann"), Contributor.OfPerson("Kendall", "J.")],
            Dates = [.. full.Dates, .. poor.Dates],
            Containers = [new() { Kind = ContainerKind.Periodical, Titles = ["Policy"], Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
            Keywords = [new() { Text = "trust" }, new() { Text = "power" }],
            Identifiers = [new(IdentifierKind.Doi, "10.5555/a"), new(IdentifierKind.Pmid, "12")],
        }));
    }

    [Test]
    public void The_trusted_value_is_taken_and_the_row_says_who_said_otherwise()
    {
        var merged = Merger.Merge(
        [
            From("openalex", Article() with { Volume = "14", Issue = "7" }),
            From("pubmed", Article() with { Volume = "13", Issue = "2" }),
            From("crossref", Article() with { Volume = "13" }),
        ]);

        Assert.That((merged.Volume, merged.Issue), Is.EqualTo(("13", "2")));
        Assert.That(merged.Provenance!.Witnesses.Select(w => w.Source), Is.EqualTo((string[])["crossref", "pubmed", "openalex"]));
        Assert.That(merged.Provenance.Of("/volume"), Is.EqualTo(new FieldWitness
        {
            Path = "/volume",
            Rule = MergeRules.Trusted,
            Dissents = [new(2, Utf8Text.From("14"))],
        }));
        Assert.That(merged.Provenance.Of("/issue"), Is.EqualTo(new FieldWitness
        {
            Path = "/issue",
            Witness = 1,
            Rule = MergeRules.OtherVolume,
            Dissents = [new(2, Utf8Text.From("7"))],
        }));
    }

    [Test]
    public void One_record_stays_as_it_is()
    {
        var record = From("crossref", Article());

        Assert.That(Merger.Merge([record]).SameWithProvenance(record), Is.True);
    }

    [Test]
    public void Nothing_cannot_be_merged() => Assert.That(() => Merger.Merge([]), Throws.ArgumentException);
}

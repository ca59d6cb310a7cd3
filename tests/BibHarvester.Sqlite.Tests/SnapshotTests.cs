using BibHarvester.Formats;
using Microsoft.Data.Sqlite;

namespace BibHarvester.Sqlite.Tests;

public class SnapshotTests
{
    private static readonly DateTimeOffset AsOf = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private string _folder = "";

    private string FilePath => Path.Combine(_folder, "works.db");

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("bibharvester-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_record_is_found_by_each_identifier_of_the_work()
    {
        var record = Work("10.1000/ABC", "A") with
        {
            Identifiers =
            [
                new Identifier(IdentifierKind.Pmid, "123"),
                new Identifier(IdentifierKind.Doi, "10.1000/ABC"),
                new Identifier(IdentifierKind.Other, "x-1", "ark"),
            ],
        };
        await BuildAsync([record]);
        using var snapshot = Snapshot.Open(FilePath);

        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Doi, "10.1000/abc")), Is.EqualTo(record));
        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Pmid, "123")), Is.EqualTo(record));
        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Other, "x-1", "ark")), Is.EqualTo(record));
        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Other, "x-1", "other")), Is.Null);
        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Doi, "10.1000/abd")), Is.Null);
    }

    [Test]
    public async Task A_record_says_that_it_is_stored_and_of_what_date()
    {
        var asked = AsOf.AddDays(-5);
        await BuildAsync(
        [
            Work("10.1000/a", "A"),
            Work("10.1000/b", "B") with { Provenance = Provenance.Of(new Witness { Source = "crossref", RetrievedAt = asked }) },
        ]);
        using var snapshot = Snapshot.Open(FilePath);

        var a = await snapshot.FindAsync(Doi.Parse("10.1000/a"));
        var b = await snapshot.FindAsync(Doi.Parse("10.1000/b"));

        Assert.That(a!.Provenance, Is.EqualTo(Provenance.Of(new Witness { Source = "works.db", RetrievedAt = AsOf, IsStored = true })));
        Assert.That(b!.Provenance, Is.EqualTo(Provenance.Of(new Witness { Source = "crossref", RetrievedAt = asked, IsStored = true })));
    }

    [TestCase(2024, 2025, "later", TestName = "later after earlier")]
    [TestCase(2025, 2024, "first", TestName = "earlier after later")]
    [TestCase(2025, 2025, "later", TestName = "of the same date")]
    [TestCase(0, 0, "later", TestName = "without dates")]
    public async Task Of_two_records_of_a_work_the_one_indexed_last_stays(int firstYear, int laterYear, string expected)
    {
        var first = Work("10.1000/a", "first", firstYear) with { Identifiers = [Doi.Parse("10.1000/a"), new Identifier(IdentifierKind.Pmid, "1")] };
        var later = Work("10.1000/A", "later", laterYear) with { Identifiers = [Doi.Parse("10.1000/A"), new Identifier(IdentifierKind.Pmid, "2")] };
        var info = await BuildAsync([first, Work("10.1000/z", "other"), later]);
        using var snapshot = Snapshot.Open(FilePath);

        Assert.That(info.Records, Is.EqualTo(2));
        Assert.That((await snapshot.FindAsync(Doi.Parse("10.1000/a")))!.Title!.Text.Plain, Is.EqualTo(expected));
        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Pmid, "1")), expected == "first" ? Is.EqualTo(first) : Is.Null);
        Assert.That(await snapshot.FindAsync(new Identifier(IdentifierKind.Pmid, "2")), expected == "later" ? Is.EqualTo(later) : Is.Null);
    }

    [Test]
    public async Task Information_comes_back_as_it_was_built()
    {
        var built = await BuildAsync([Work("10.1000/a", "A"), new BibRecord { Type = WorkType.Book }]);
        using var snapshot = Snapshot.Open(FilePath);

        Assert.That(snapshot.Info, Is.EqualTo(built));
        Assert.That(built with { BuiltAt = null }, Is.EqualTo(new SnapshotInfo { SchemaVersion = 1, Records = 1, AsOf = AsOf, Source = "test" }));
        Assert.That((snapshot.Name, snapshot.AsOf), Is.EqualTo(("works.db", AsOf)));
    }

    [Test]
    public void Without_a_date_of_its_own_a_snapshot_is_of_the_last_date_of_its_records()
    {
        using var builder = new SnapshotBuilder(FilePath);
        builder.Add(Work("10.1000/a", "A", 2021));
        builder.Add(Work("10.1000/b", "B", 2023));
        builder.Add(Work("10.1000/c", "C", 2022));

        Assert.That(builder.Finish().AsOf, Is.EqualTo(new DateTimeOffset(2023, 5, 6, 0, 0, 0, TimeSpan.Zero)));
    }

    [Test]
    public async Task Progress_is_told_after_each_batch_and_at_the_end()
    {
        List<SnapshotProgress> told = [];
        var items = Enumerable.Range(0, 5).Select(i => Item(Work($"10.1000/{i}", "A")))
            .Append(Item(null)).Append(Item(new BibRecord { Type = WorkType.Book }));
        await SnapshotBuilder.BuildAsync(FilePath, items.ToAsyncEnumerable(), new SnapshotOptions { BatchSize = 2 }, new Told(told));

        Assert.That(told, Does.Contain(new SnapshotProgress(2, 0, 0)).And.Contain(new SnapshotProgress(4, 0, 0)));
        Assert.That(told[^1], Is.EqualTo(new SnapshotProgress(6, 1, 1)));
    }

    [Test]
    public async Task Cancelling_leaves_the_old_file_and_nothing_else()
    {
        await BuildAsync([Work("10.1000/old", "Old")]);
        using var cancellation = new CancellationTokenSource();
        var items = Enumerable.Range(0, 100).Select(i =>
        {
            if (i == 50)
                cancellation.Cancel();
            return Item(Work($"10.1000/{i}", "A"));
        });

        Assert.ThrowsAsync<OperationCanceledException>(() =>
            SnapshotBuilder.BuildAsync(FilePath, items.ToAsyncEnumerable(), cancellationToken: cancellation.Token));
        using var snapshot = Snapshot.Open(FilePath);
        Assert.That(await snapshot.FindAsync(Doi.Parse("10.1000/old")), Is.Not.Null);
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { FilePath }));
    }

    [Test]
    public void A_file_that_is_no_snapshot_is_refused()
    {
        File.WriteAllText(FilePath, "This is no database, and long enough to have a header of one in it, so that SQLite looks at it.");
        Assert.Throws<InvalidDataException>(() => Snapshot.Open(FilePath));

        File.Delete(FilePath);
        Execute("CREATE TABLE t (x)");
        Assert.Throws<InvalidDataException>(() => Snapshot.Open(FilePath));
        Assert.Throws<FileNotFoundException>(() => Snapshot.Open(FilePath + "x"));
    }

    [Test]
    public async Task A_snapshot_of_a_newer_version_is_refused()
    {
        await BuildAsync([Work("10.1000/a", "A")]);
        Execute("PRAGMA user_version = 2");

        Assert.That(() => Snapshot.Open(FilePath), Throws.TypeOf<InvalidDataException>().With.Message.Contains("newer"));
    }

    [Test]
    public async Task Many_threads_may_look_up_at_once()
    {
        await BuildAsync([.. Enumerable.Range(0, 200).Select(i => Work($"10.1000/{i}", $"Title {i}"))]);
        using var snapshot = Snapshot.Open(FilePath);

        var titles = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
            (await snapshot.FindAsync(Doi.Parse($"10.1000/{i}")))!.Title!.Text.Plain)));

        Assert.That(titles, Is.EqualTo(Enumerable.Range(0, 200).Select(i => $"Title {i}")));
    }

    private Task<SnapshotInfo> BuildAsync(BibRecord[] records) =>
        SnapshotBuilder.BuildAsync(FilePath, records.Select(Item).ToAsyncEnumerable(), new SnapshotOptions { AsOf = AsOf, Source = "test" });

    private static ReadItem Item(BibRecord? record) => new(record, [], default);

    private static BibRecord Work(string doi, string title, int indexed = 0) => new()
    {
        Type = WorkType.JournalArticle,
        Titles = [title],
        Identifiers = [Doi.Parse(doi)],
        Dates = indexed == 0 ? [] : [new WorkDate(DateKind.RecordUpdated, BibDate.Of(indexed, 5, 6))],
    };

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Told(List<SnapshotProgress> told) : IProgress<SnapshotProgress>
    {
        public void Report(SnapshotProgress value) => told.Add(value);
    }
}

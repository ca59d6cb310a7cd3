namespace BibHarvester.Tests;

public class RecordWarningsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly BibRecord Fine = new()
    {
        Type = WorkType.JournalArticle,
        Titles = ["A title of some length"],
        Contributors = [Contributor.OfPerson("Body", "Alison")],
        Dates = [new WorkDate(DateKind.Print, BibDate.Of(2022))],
    };

    private static IEnumerable<TestCaseData> Odd =>
    [
        Case(Fine, ""),
        Case(Fine with { Contributors = [] }, "REC001"),
        Case(Fine with { Type = WorkType.JournalIssue, Contributors = [] }, ""),
        Case(Fine with { Titles = ["PROGRESSIVE REFRACTION CHANGES"] }, "REC002"),
        Case(Fine with { Dates = [new WorkDate(DateKind.Print, BibDate.Of(1449))] }, "REC003"),
        Case(Fine with { Dates = [new WorkDate(DateKind.Print, BibDate.Of(1450))] }, ""),
        Case(Fine with { Dates = [new WorkDate(DateKind.Print, BibDate.Of(2028, 11, 22))] }, ""),
        Case(Fine with { Dates = [new WorkDate(DateKind.Print, BibDate.Of(2028, 11, 23))] }, "REC003"),
        Case(Fine with { Dates = [new WorkDate(DateKind.Print, BibDate.Of(2022)), new WorkDate(DateKind.Original, BibDate.Of(-349))] }, ""),
        Case(Fine with { Issue = "0" }, "REC004"),
        Case(Fine with { Titles = [] }, "REC005"),
        Case(Fine with { Contributors = [Contributor.OfPerson("SMITH", "John")] }, "REC006"),
        Case(Fine with { Contributors = [Contributor.OfPerson("Ng", "A."), Contributor.OfPerson("LI", "B.")] }, ""),
        Case(Fine with { IncompleteRoles = [ContributorRole.Author] }, "REC007"),
        Case(Fine with { Dates = [new WorkDate(DateKind.RecordCreated, BibDate.Of(2022))] }, "REC008"),
        Case(Fine with { Dates = [], Status = [new WorkStatus { Kind = StatusKind.InPress }] }, ""),
        Case(Fine with { Status = [new WorkStatus { Kind = StatusKind.Retracted }] }, "REC009"),
        Case(Fine with { Status = [new WorkStatus { Kind = StatusKind.Retracted }, new WorkStatus { Kind = StatusKind.Reinstated }] }, "REC012"),
    ];

    [TestCaseSource(nameof(Odd))]
    public void Of_finds_what_is_odd(BibRecord record, string codes) =>
        Assert.That(string.Join(' ', RecordWarnings.Of(record, Today).Select(warning => warning.Code)), Is.EqualTo(codes));

    [Test]
    public void Every_code_has_a_meaning_and_they_stand_in_order() =>
        Assert.That(RecordWarnings.Codes.Select(code => code.Key), Is.EqualTo(Enumerable.Range(1, RecordWarnings.Codes.Count).Select(n => $"REC{n:000}")));

    private static TestCaseData Case(BibRecord record, string codes) => new(record, codes);
}

using BibHarvester.Conformance;

namespace BibHarvester.Architecture.Tests.Conformance;

internal sealed class AcceptedFailuresTests
{
    private static readonly CaseResult[] Results =
    [
        new("a", "one", []),
        new("a", "two", ["text"]) { Details = "  expected colour\n  actual   color\n" },
        new("b", "three", ["text"]),
    ];

    private string _list = "";

    [SetUp]
    public void MakeFolder() => _list = Path.Combine(Directory.CreateTempSubdirectory().FullName, "list.tsv");

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Path.GetDirectoryName(_list)!, recursive: true);

    [Test]
    public void Write_keeps_reasons_and_finds_those_of_new_failures()
    {
        File.WriteAllText(_list, "# Comment\na one\tGone.\nb three\tWritten by hand.\n");
        File.WriteAllText(Path.ChangeExtension(_list, "reasons.tsv"), "# Comment\ncolou?r\tA matter of taste.\nthree\tNot this one.\n");

        new AcceptedFailures(_list).Write(Results);

        Assert.That(File.ReadAllText(_list), Is.EqualTo("# Comment\na two\tA matter of taste.\nb three\tWritten by hand.\n"));
        Assert.That(new AcceptedFailures(_list).Differences(Results), Is.Empty);
    }

    [Test]
    public void Differences_tells_what_fails_unlisted_what_passes_though_listed_and_what_has_no_reason()
    {
        File.WriteAllText(_list, "a one\tGone.\nb three\t\n");

        Assert.That(string.Join('\n', new AcceptedFailures(_list).Differences(Results)), Is.EqualTo(
            "fails and is not listed: a two: text\n  expected colour\n  actual   color\n\n" +
            "is listed and passes, or is no case: a one\n" +
            "is listed without a reason: b three"));
    }
}

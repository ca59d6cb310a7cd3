using BibHarvester.Conformance;
using BibHarvester.Conformance.Formats;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>The figures of formats and pairs, which may only rise.</summary>
internal sealed class FiguresTests
{
    /// <summary>Set to 1 to record the figures that are higher.</summary>
    private const string Raise = "BIBHARVESTER_RAISE_FIGURES";

    private static readonly Lock Recording = new();

    [Test]
    public void No_format_reads_fewer_files_than_before() => Hold(new FormatsVerb(), "formats");

    [Test]
    public void Documents_are_written_as_they_were_read() => Hold(new DocumentsVerb(), "formats");

    [Test]
    public void No_set_of_pairs_has_fewer_equal_records_than_before() => Hold(new PairsVerb(), "formats", "pairs");

    [Test]
    public void A_figure_may_rise_and_not_fall()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, "pairs\ta\t1\t2\npairs\ta\t2\t2\npairs\tb\t1\t9\npairs\tc\t1\t1\n");
            CaseResult[] results = [new("a", "1", []), new("a", "2", ["title"]), new("b", "1", ["date"]), new("c", "1", [PairsVerb.Accepted + "type"]), new("d", "1", [])];

            Assert.That(new Figures(file).Fallen("pairs", results), Is.EqualTo(["pairs a: 1 of 2, recorded are 2"]));

            new Figures(file).Raise("pairs", results);
            Assert.That(File.ReadAllText(file), Is.EqualTo("pairs\ta\t2\t2\npairs\tb\t0\t1\npairs\tc\t1\t1\npairs\td\t1\t1\n"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Hold(IVerb verb, params string[] corpus)
    {
        var folder = Repository.PathOf(["..", "shared", .. corpus]);
        if (!Directory.Exists(folder))
            Assert.Ignore("The corpora do not stand beside the repository.");
        var results = verb.Run(new VerbArguments([folder]));
        var file = Repository.PathOf("tests", "BibHarvester.Conformance", "Formats", "figures.tsv");
        lock (Recording)
        {
            if (Environment.GetEnvironmentVariable(Raise) == "1")
                new Figures(file).Raise(verb.Name, results);
            Assert.That(new Figures(file).Fallen(verb.Name, results), Is.Empty);
        }
    }
}

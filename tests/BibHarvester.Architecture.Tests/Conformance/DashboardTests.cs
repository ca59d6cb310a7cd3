using System.Globalization;
using BibHarvester.Conformance;
using BibHarvester.Conformance.Csl;
using BibHarvester.Conformance.Registries;
using BibHarvester.Conformance.Registries.Agreement;
using BibHarvester.Conformance.Styles;

namespace BibHarvester.Architecture.Tests.Conformance;

/// <summary>The rows of the dashboard, each held to its list of accepted failures.</summary>
internal sealed class DashboardTests
{
    /// <summary>Set to 1 to write the failures of now as accepted; read the difference before it is committed.</summary>
    private const string Accept = "BIBHARVESTER_ACCEPT_FAILURES";

    private static readonly string Styles = Repository.PathOf("..", "shared", "csl", "styles");
    private static readonly string Locales = Repository.PathOf("..", "shared", "csl", "locales");

    [Test]
    public void Every_stored_answer_is_read_and_written_or_listed_with_its_reason() => Hold(new RegistriesVerb(), "Registries/accepted.tsv", "registries");

    [Test]
    public void Every_field_that_another_program_reads_otherwise_is_listed_with_its_reason() => Hold(new AgreementVerb(), "Registries/agreement.tsv", "registries");

    [Test]
    public void Every_fixture_of_the_suite_renders_as_expected_or_is_listed_with_its_reason() =>
        Hold(new CslSuiteVerb(), "Csl/suite.tsv", "csl/test-suite", "--locales", Locales);

    [Test]
    public void Every_record_in_every_style_renders_as_the_reference_does_or_is_listed_with_its_reason() =>
        Hold(new CslOracleVerb(), "Csl/oracle.tsv", "csl/oracle", "--styles", Styles, "--locales", Locales);

    [Test]
    public void Every_record_in_our_own_styles_renders_as_the_reference_does_or_is_listed_with_its_reason() =>
        Hold(new StylesVerb(), "Styles/accepted.tsv", "csl/oracle");

    [Test]
    public void Items_that_were_records_meanwhile_render_as_before()
    {
        var arguments = new VerbArguments([Corpus("csl/oracle"), "--styles", Styles, "--locales", Locales, "--through-record"]);
        new CslOracleVerb().Run(arguments);
        var counts = Array.ConvertAll(arguments.Notes.Single().Split(':')[1].Split('/'), n => int.Parse(n, CultureInfo.InvariantCulture));

        Assert.That((double)counts[0] / counts[1], Is.GreaterThanOrEqualTo(0.99));
    }

    private static void Hold(IVerb verb, string list, string corpus, params string[] options)
    {
        var results = verb.Run(new VerbArguments([Corpus(corpus), .. options]));
        var file = Repository.PathOf(["tests", "BibHarvester.Conformance", .. list.Split('/')]);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            new AcceptedFailures(file).Write(results);

        Assert.That(
            new AcceptedFailures(file).Differences(results), Is.Empty, $"If they are meant, run the test with {Accept}=1 and read the difference.");
    }

    private static string Corpus(string name)
    {
        var folder = Repository.PathOf(["..", "shared", .. name.Split('/')]);
        if (!Directory.Exists(folder))
            Assert.Ignore("The corpora do not stand beside the repository.");
        return folder;
    }
}

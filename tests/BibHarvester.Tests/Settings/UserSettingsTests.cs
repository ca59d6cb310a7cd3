using BibHarvester.Settings;

namespace BibHarvester.Tests.Settings;

public sealed class UserSettingsTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("bibharvest-settings").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_environment_counts_more_than_the_file_and_both_set_options()
    {
        var path = Write("""
            {
              // Who we are.
              "contact": "file@example.org",
              "completeness": "full",
              "sources": ["datacite", "Crossref"],
              "keys": { "openalex": "from-file", "ads": "from-file" },
              "trust": { "abstracts": "datacite > *" },
            }
            """);
        var environment = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["BIBHARVEST_CONTACT"] = "me@example.org",
            ["BIBHARVEST_OPENALEX_KEY"] = "from-environment",
            ["BIBHARVEST_COMPLETENESS"] = " ",
            ["BIBHARVEST_UNHEARD_OF"] = "x",
            ["PATH"] = "/bin",
        };
        var options = new HarvesterOptions();

        UserSettings.Load(path, environment).ApplyTo(options);

        Assert.Multiple(() =>
        {
            Assert.That((options.ContactEmail, options.Completeness), Is.EqualTo(("me@example.org", Completeness.Full)));
            Assert.That(options.Sources.Select(s => s.Name), Is.EqualTo((string[])["datacite", "crossref"]));
            Assert.That(options.ApiKeys, Is.EquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["openalex"] = "from-environment", ["ads"] = "from-file" }));
            Assert.That(options.MergePolicy!.Fields.Single(f => f.Field == "abstracts").Trust.ToString(), Is.EqualTo("datacite > *"));
        });
    }

    [Test]
    public void Without_settings_nothing_is_set()
    {
        var options = new HarvesterOptions();
        UserSettings.Load(Path.Combine(_folder, "none.json"), new Dictionary<string, string>(StringComparer.Ordinal)).ApplyTo(options);
        Assert.That((options.ContactEmail, options.Completeness, options.ApiKeys.Count, options.MergePolicy), Is.EqualTo(((string?)null, Completeness.Fast, 0, (BibHarvester.Merging.MergePolicy?)null)));
    }

    [TestCase("{\n\"contact\": ", "line 2")]
    [TestCase("[]", "no JSON object")]
    [TestCase("{\"contact\": 1}", "'contact'")]
    [TestCase("{\"completeness\": \"all\"}", "fast, normal, full")]
    [TestCase("{\"keys\": {\"ads\": [\"secret\"]}}", "'keys/ads'")]
    [TestCase("{\"nonsense\": \"secret\"}", "'nonsense'")]
    public void What_is_no_setting_is_said_where_it_stands_and_no_key_is_shown(string json, string said) =>
        Assert.That(
            () => UserSettings.Load(Write(json), new Dictionary<string, string>(StringComparer.Ordinal)),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains(said).And.Message.Not.Contains("secret"));

    [TestCase("{\"sources\": [\"nobody\"]}", "'nobody'")]
    [TestCase("{\"trust\": {\"nothing\": \"*\"}}", "'nothing'")]
    public void What_is_not_known_is_named(string json, string said) =>
        Assert.That(
            () => UserSettings.Load(Write(json), new Dictionary<string, string>(StringComparer.Ordinal)).ApplyTo(new HarvesterOptions()),
            Throws.ArgumentException.With.Message.Contains(said));

    private string Write(string json)
    {
        var path = Path.Combine(_folder, "settings.json");
        File.WriteAllText(path, json);
        return path;
    }
}

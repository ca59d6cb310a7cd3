namespace BibHarvester.Architecture.Tests;

[TestFixture]
internal sealed class LayeringTests
{
    private static IEnumerable<string> Assemblies => Packages.MayKnow.Keys;

    [TestCaseSource(nameof(Assemblies))]
    public void A_room_knows_only_the_rooms_it_may_know(string name)
    {
        var known = Packages.Load(name).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(Packages.MayKnow.ContainsKey);

        Assert.That(known, Is.SubsetOf(Packages.MayKnow[name]));
    }

    [TestCase("BibHarvester.Model")]
    [TestCase("BibHarvester.Csl")]
    [TestCase("BibHarvester.Formats")]
    public void Values_formats_and_styles_know_nothing_but_the_base_library(string name)
    {
        var foreign = Packages.Load(name).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !reference.StartsWith("System.", StringComparison.Ordinal) &&
                !Packages.MayKnow.ContainsKey(reference));

        // YAML is the one grammar that others keep better (decision 0009).
        Assert.That(foreign, Is.EqualTo(name == "BibHarvester.Formats" ? (string[])["YamlDotNet"] : []));
    }

    [Test]
    public void YamlDotNet_is_known_to_one_folder_only()
    {
        var users = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("using YamlDotNet", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(file)!))
            .Distinct(StringComparer.Ordinal);

        Assert.That(users, Is.EqualTo(new[] { Path.Combine("BibHarvester.Formats", "Yaml") }));
    }

    [Test]
    public void Flurl_is_known_to_the_transport_only()
    {
        var users = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("using Flurl", StringComparison.Ordinal)))
            .Select(file => Path.GetRelativePath(Repository.PathOf("src"), Path.GetDirectoryName(file)!))
            .Distinct(StringComparer.Ordinal);

        Assert.That(users, Is.EqualTo(new[] { Path.Combine("BibHarvester", "Transport") }));
    }

    [TestCaseSource(typeof(Packages), nameof(Packages.Libraries))]
    public void Public_signatures_show_no_type_of_a_library_that_may_change_under_us(string name)
    {
        var shown = PublicApi.Describe(Packages.Load(name));

        Assert.That(shown, Does.Not.Contain("Flurl.").And.Not.Contain("Polly.").And.Not.Contain("Newtonsoft."));
    }
}

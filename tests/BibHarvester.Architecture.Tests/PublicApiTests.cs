namespace BibHarvester.Architecture.Tests;

[TestFixture]
internal sealed class PublicApiTests
{
    /// <summary>Set to 1 to write what is shown now as approved; read the difference before it is committed.</summary>
    private const string Approve = "BIBHARVESTER_APPROVE_API";

    [TestCaseSource(typeof(Packages), nameof(Packages.Libraries))]
    public void A_package_shows_what_was_approved(string name)
    {
        var file = Repository.PathOf("src", name, "PublicApi.approved.txt");
        var shown = PublicApi.Describe(Packages.Load(name));
        if (Environment.GetEnvironmentVariable(Approve) == "1")
            File.WriteAllText(file, shown);

        var approved = File.Exists(file) ? File.ReadAllText(file) : "";

        Assert.That(shown, Is.EqualTo(approved), $"If the change is meant, run the test with {Approve}=1 and read the difference.");
    }
}

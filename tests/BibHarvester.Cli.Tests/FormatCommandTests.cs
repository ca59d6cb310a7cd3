namespace BibHarvester.Cli.Tests;

public class FormatCommandTests
{
    private const string Untidy = "% mine\n@ARTICLE{b, title=\"Second\",\n year = 2001 }\n@book(a,\n author = {Ek, Jo}, title = {First})\n";

    private const string Tidy = "% mine\n@article{b,\n  title = {Second},\n  year = 2001\n}\n\n@book{a,\n  author = {Ek, Jo},\n  title = {First}\n}\n";

    [Test]
    public async Task A_file_is_laid_out_in_place_once()
    {
        using var folder = new TempFolder();
        var path = folder.File("refs.bib", Untidy);

        var first = await CliRun.OfAsync(["format", path]);
        var text = await File.ReadAllTextAsync(path);
        var second = await CliRun.OfAsync(["format", path]);

        Assert.That(text, Is.EqualTo(Tidy));
        Assert.That(first, Is.EqualTo(new CliRun(0, "", $"{path}: formatted\n")));
        Assert.That(second, Is.EqualTo(new CliRun(0, "", "")));
    }

    [Test]
    public async Task Checking_writes_nothing_and_says_what_would_change()
    {
        using var folder = new TempFolder();
        var (untidy, tidy) = (folder.File("a.bib", Untidy), folder.File("b.bib", Tidy));

        var both = await CliRun.OfAsync(["format", folder.File("*.bib"), "--check"]);
        var good = await CliRun.OfAsync(["format", tidy, "--check"]);

        Assert.That(both, Is.EqualTo(new CliRun(1, "", $"{untidy}: would be formatted\n")));
        Assert.That(good, Is.EqualTo(new CliRun(0, "", "")));
        Assert.That(await File.ReadAllTextAsync(untidy), Is.EqualTo(Untidy));
    }

    [Test]
    public async Task Entries_and_fields_are_put_in_order()
    {
        var run = await CliRun.OfAsync(["format", "-", "--order", "key", "--fields", "title,author", "--indent", "1"], Untidy);

        Assert.That(run.Output, Is.EqualTo("@book{a,\n title = {First},\n author = {Ek, Jo}\n}\n\n% mine\n@article{b,\n title = {Second},\n year = 2001\n}\n"));
    }

    [Test]
    public async Task A_broken_entry_is_told_with_its_place_and_stays()
    {
        const string broken = "@book{a, title = {Never closed\n";
        using var folder = new TempFolder();
        var path = folder.File("refs.bib", broken);

        var run = await CliRun.OfAsync(["format", path]);

        Assert.That(run.Error, Does.StartWith(path + "(1,1): BIB001"));
        Assert.That(await File.ReadAllTextAsync(path), Does.StartWith(broken.TrimEnd()));
    }
}

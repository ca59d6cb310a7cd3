namespace BibHarvester.Formats.Tests.BibTeX;

public class BibTeXWriterTests
{
    [Test]
    public void An_article_is_written_field_by_field_in_a_fixed_order()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = ["Collective co-production in English public services: the case of voluntary action in primary education"],
            Contributors = [Contributor.OfPerson("Body", "Alison"), Contributor.OfPerson("Hogg", "Eddy")],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Voluntary Sector Review"], Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
            Dates = [new(DateKind.Online, BibDate.Of(2021, 7, 5)), new(DateKind.Print, BibDate.Of(2022, 7))],
            Volume = "13",
            Issue = "2",
            Pages = Pages.Parse("243-259"),
            Publishers = [new Publisher { Name = "Bristol University Press" }],
            Identifiers = [Doi.Parse("10.1332/204080521x16231629157096")],
        };

        Assert.That(record.ToBibTeX(), Is.EqualTo("""
            @article{body2022collective,
              author = {Body, Alison and Hogg, Eddy},
              title = {Collective co-production in English public services: the case of voluntary action in primary education},
              journal = {Voluntary Sector Review},
              year = {2022},
              month = jul,
              volume = {13},
              number = {2},
              pages = {243--259},
              publisher = {Bristol University Press},
              doi = {10.1332/204080521x16231629157096},
              issn = {2040-8056}
            }

            """));
    }

    [TestCase("Clinical & Translational", @"Clinical \& Translational")]
    [TestCase(@"Clinical \& Translational", @"Clinical \& Translational")]
    [TestCase("100% of $5 at #1 in a_b", @"100\% of \$5 at \#1 in a\_b")]
    [TestCase(@"a~b^c\d", @"a\textasciitilde{}b\textasciicircum{}c\textbackslash{}d")]
    [TestCase("{x", @"\textbraceleft{}x")]
    [TestCase("a--b ''c'' ``d``", "a-{}-b '{}'c'{}' `{}`d`{}`")]
    [TestCase("café – naïve", "café – naïve")]
    [TestCase(" too  many\tspaces ", "too many spaces")]
    public void Titles_are_escaped_once(string title, string expected) =>
        Assert.That(Field(new BibRecord { Type = WorkType.Document, Titles = [title] }, "title"), Is.EqualTo($"{{{expected}}}"));

    [TestCase("étude", @"{\'e}tude")]
    [TestCase("naïve", @"na{\""\i}ve")]
    [TestCase("Łódź", @"{\L}{\'o}d{\'z}")]
    [TestCase("ça ş", @"{\c{c}}a {\c{s}}")]
    [TestCase("Straße", @"Stra{\ss}e")]
    [TestCase("ấ", @"{\'{\^a}}")]
    [TestCase("α–β", @"{\ensuremath{\alpha}}{\textendash}{\ensuremath{\beta}}")]
    [TestCase("中文", "中文")]
    public void Ascii_mode_writes_commands_where_TeX_has_them(string title, string expected)
    {
        var record = new BibRecord { Type = WorkType.Document, Titles = [title] };

        Assert.That(Field(record, "title", new WriteOptions { Ascii = true }), Is.EqualTo($"{{{expected}}}"));
    }

    internal static string? Field(BibRecord record, string name, WriteOptions? options = null)
    {
        var line = record.ToBibTeX(options).Split('\n').FirstOrDefault(l => l.StartsWith($"  {name} = ", StringComparison.Ordinal));
        return line?[(name.Length + 5)..].TrimEnd(',');
    }
}

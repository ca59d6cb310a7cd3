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

    [Test]
    public void Entries_pinned_to_one_key_get_two_and_somebody_is_told()
    {
        BibRecord[] records =
        [
            new() { Type = WorkType.Document, CitationKey = "a b", Titles = ["One"], Identifiers = [Doi.Parse("10.1000/1")] },
            new() { Type = WorkType.Document, CitationKey = "A-B", Titles = ["Two"], Identifiers = [Doi.Parse("10.1000/2")] },
            new() { Type = WorkType.Document, CitationKey = "c", Titles = ["Three"] },
        ];
        List<Diagnostic> told = [];

        var text = records.ToBibTeX(new WriteOptions { OnDiagnostic = told.Add });

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', text.Split('\n').Where(line => line.StartsWith('@'))), Is.EqualTo("@misc{a-b, @misc{A-Ba, @misc{c,"));
            Assert.That(told, Is.EqualTo(new[]
            {
                new Diagnostic("BIB013", "The key 'a b' would break the file, and is written as 'a-b'."),
                new Diagnostic("BIB013", "The key 'A-B' is pinned to another entry of the file, and this one has 'A-Ba'."),
            }));
        });
    }

    [TestCase("Clinical & Translational", @"Clinical \& Translational")]
    [TestCase(@"Clinical \& Translational", @"Clinical \& Translational")]
    [TestCase("100% of $5 at #1 in a_b", @"100\% of \$5 at \#1 in a\_b")]
    [TestCase(@"a~b^c\d", @"a\textasciitilde{}b\textasciicircum{}c\textbackslash{}d")]
    [TestCase("{x", @"\textbraceleft{}x")]
    [TestCase("a--b ''c'' ``d``", @"a-{}-b '{}'c'{}' \textasciigrave{}\textasciigrave{}d\textasciigrave{}\textasciigrave{}")]
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

    [TestCase("Gogh", "Vincent", "van", null, "van Gogh, Vincent")]
    [TestCase("van der Berg", "Jan", null, null, "van der Berg, Jan")]
    [TestCase("Ponce de León", "Juan", null, null, "{Ponce de León}, Juan")]
    [TestCase("Alembert", "Jean", "d'", null, "d'Alembert, Jean")]
    [TestCase("King", "Martin Luther", null, "Jr.", "King, Jr., Martin Luther")]
    [TestCase("Smith", "John, MD", null, null, "Smith, {John, MD}")]
    [TestCase("Jones", "Matthew; Slaughter, Peter; Nahf, Rob", null, null, "Jones, {Matthew; Slaughter Peter; Nahf Rob}")]
    [TestCase("Plato", null, null, null, "Plato")]
    [TestCase("Pope Francis", null, null, null, "{Pope Francis}")]
    [TestCase("Hill and Wang", "A.", null, null, "{Hill and Wang}, A.")]
    public void Names_are_written_in_the_grammar(string family, string? given, string? particle, string? suffix, string expected)
    {
        var person = new PersonName { Family = family, Given = given, NonDroppingParticle = particle, Suffix = suffix };
        var record = new BibRecord { Type = WorkType.Book, Contributors = [new Contributor { Person = person }] };

        Assert.That(Field(record, "author"), Is.EqualTo($"{{{expected}}}"));
    }

    [Test]
    public void Organisations_stand_in_double_braces_and_a_cut_list_ends_in_others()
    {
        var record = new BibRecord
        {
            Type = WorkType.Book,
            Contributors = [Contributor.OfOrganization("The COVID Group"), Contributor.OfOrganization("R&D Corp., Inc.")],
            IncompleteRoles = [ContributorRole.Author],
        };

        Assert.That(Field(record, "author"), Is.EqualTo(@"{{The COVID Group} and {R\&D Corp., Inc.} and others}"));
    }

    [TestCase("The DNA of Escherichia coli", "The {DNA} of Escherichia coli")]
    [TestCase("A Survey: A Study of Vitamin C in iPhones", "A Survey: A Study of Vitamin {C} in {iPhones}")]
    [TestCase("H2O and p53 and COVID-19", "{H2O} and p53 and {COVID}-19")]
    [TestCase("Co-Production in the U.S. by O'Neil", "Co-Production in the {U.S}. by {O'Neil}")]
    [TestCase("VOLUNTAS and UNESCO", "VOLUNTAS and {UNESCO}")]
    [TestCase("PROGRESSIVE REFRACTION CHANGES", "PROGRESSIVE REFRACTION CHANGES")]
    public void Braces_stand_around_words_that_must_keep_their_capitals(string title, string expected) =>
        Assert.That(Field(new BibRecord { Type = WorkType.Book, Titles = [title] }, "title"), Is.EqualTo($"{{{expected}}}"));

    [Test]
    public void A_preprint_is_never_an_article_and_has_its_eprint()
    {
        var record = new BibRecord
        {
            Type = WorkType.Preprint,
            Titles = ["T"],
            Containers = [new Container { Kind = ContainerKind.Repository, Titles = ["bioRxiv"] }],
            Identifiers = [Doi.Parse("10.1101/2021.01.01.425000")],
            Status = [new WorkStatus { Kind = StatusKind.Withdrawn, Notice = Doi.Parse("10.1101/x") }],
        };

        Assert.That(record.ToBibTeX(), Is.EqualTo("""
            @misc{t,
              title = {T},
              howpublished = {bioRxiv},
              type = {Preprint},
              note = {Withdrawn (notice: 10.1101/x)},
              doi = {10.1101/2021.01.01.425000},
              eprint = {2021.01.01.425000},
              archiveprefix = {bioRxiv}
            }

            """));
    }

    [TestCase("https://doi.org/10.1000/a_b", null)]
    [TestCase("http://x.org/a_b?c=%20&d#e~f", "http://x.org/a_b?c=%20&d#e~f")]
    [TestCase("http://x.org/{a b}", "http://x.org/%7Ba%20b%7D")]
    public void Addresses_and_DOIs_are_not_escaped(string url, string? expected)
    {
        var record = new BibRecord { Type = WorkType.Dataset, Links = [new Link { Url = url }], Identifiers = [Doi.Parse("10.1000/a_b")] };

        Assert.Multiple(() =>
        {
            Assert.That(Field(record, "url"), Is.EqualTo(expected is null ? null : $"{{{expected}}}"));
            Assert.That(Field(record, "doi"), Is.EqualTo("{10.1000/a_b}"));
        });
    }

    internal static string? Field(BibRecord record, string name, WriteOptions? options = null)
    {
        var line = record.ToBibTeX(options).Split('\n').FirstOrDefault(l => l.StartsWith($"  {name} = ", StringComparison.Ordinal));
        return line?[(name.Length + 5)..].TrimEnd(',');
    }
}

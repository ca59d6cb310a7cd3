using System.Text;
using BibHarvester.Formats.Crossref;

namespace BibHarvester.Formats.Tests.Crossref;

public sealed class CrossrefRecordTests
{
    [Test]
    public void Read_makes_a_whole_record_of_an_article()
    {
        var record = Read("""
            {
              "indexed":{"date-parts":[[2026,6,6]],"date-time":"2026-06-06T19:55:37Z","timestamp":1780775737845,"version":"3.54.1"},
              "reference-count":2,"publisher":"Example &amp; Sons","issue":"3",
              "license":[{"start":{"date-parts":[[2022,3,21]],"date-time":"2022-03-21T00:00:00Z","timestamp":1647820800000},
                "content-version":"vor","delay-in-days":0,"URL":"https:\/\/creativecommons.org\/licenses\/by\/4.0\/"}],
              "funder":[{"DOI":"10.13039/501100000001","name":"A Fund","doi-asserted-by":"publisher","award":["A-1"],
                "id":[{"id":"10.13039/501100000001","id-type":"DOI","asserted-by":"publisher"}]}],
              "short-container-title":["Ex. J."],"DOI":"10.1000/Xyz","type":"journal-article",
              "created":{"date-parts":[[2021,7,5]],"date-time":"2021-07-05T10:11:12Z","timestamp":1625479872000},
              "page":"409-24","source":"Crossref","is-referenced-by-count":7,
              "title":["On <i>Examples<\/i>"],"prefix":"10.1000","volume":"13",
              "author":[
                {"ORCID":"http:\/\/orcid.org\/0000-0002-1825-0097","authenticated-orcid":true,"given":"Ada","family":"Body","sequence":"first",
                 "affiliation":[{"name":"Somewhere","id":[{"id":"https:\/\/ror.org\/05f950310","id-type":"ROR","asserted-by":"publisher"}]}]},
                {"name":"The Example Group","sequence":"additional","affiliation":[]}],
              "member":"1","published-online":{"date-parts":[[2021,7,5]]},"published-print":{"date-parts":[[2022]]},
              "reference":[{"key":"r1","doi-asserted-by":"crossref","DOI":"10.1000/old","author":"Hogg E.","year":"1999","journal-title":"Old J.","first-page":"17","volume":"2"},
                {"key":"r2","unstructured":"Some book, 1950."}],
              "container-title":["Example Journal"],"language":"en",
              "link":[{"URL":"https:\/\/example.org\/x.pdf","content-type":"application\/pdf","content-version":"vor","intended-application":"text-mining"}],
              "resource":{"primary":{"URL":"https:\/\/example.org\/x"}},
              "issued":{"date-parts":[[2021,7,5]]},"published":{"date-parts":[[2021,7,5]]},"references-count":2,
              "journal-issue":{"issue":"3","published-print":{"date-parts":[[2022]]}},
              "URL":"http:\/\/dx.doi.org\/10.1000\/xyz","ISSN":["2040-8056","2040-8064"],
              "issn-type":[{"value":"2040-8056","type":"print"},{"value":"2040-8064","type":"electronic"}]
            }
            """);
        var expected = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = new RichText("On Examples", [new RichSpan(3, 8, RichStyle.Italic)]) }],
            Contributors =
            [
                Contributor.OfPerson("Body", "Ada") with
                {
                    Orcid = OrcidOf("0000-0002-1825-0097"),
                    Affiliations = [new Affiliation { Name = "Somewhere", Identifiers = [new Identifier(IdentifierKind.Ror, "05f950310")] }],
                },
                Contributor.OfOrganization("The Example Group"),
            ],
            Dates =
            [
                new WorkDate(DateKind.Print, BibDate.Of(2022)),
                new WorkDate(DateKind.Online, BibDate.Of(2021, 7, 5)),
                new WorkDate(DateKind.RecordCreated, BibDate.Of(2021, 7, 5) with { Time = new TimeOnly(10, 11, 12) }),
                new WorkDate(DateKind.RecordUpdated, BibDate.Of(2026, 6, 6) with { Time = new TimeOnly(19, 55, 37, 845) }),
            ],
            Containers =
            [
                new Container
                {
                    Kind = ContainerKind.Periodical,
                    Titles = ["Example Journal", new Title { Text = "Ex. J.", Kind = TitleKind.Abbreviated }],
                    Identifiers =
                    [
                        new Identifier(IdentifierKind.Issn, "2040-8056", null, IdentifierMedium.Print),
                        new Identifier(IdentifierKind.Issn, "2040-8064", null, IdentifierMedium.Electronic),
                    ],
                },
            ],
            Volume = "13",
            Issue = "3",
            Pages = new Pages { First = "409", Last = "424" },
            Publishers = [new Publisher { Name = "Example & Sons" }],
            Language = "en",
            Identifiers = [Doi.Parse("10.1000/Xyz")],
            Links =
            [
                new Link
                {
                    Url = "https://example.org/x.pdf", Kind = LinkKind.FullText, MediaType = "application/pdf",
                    ContentVersion = "vor", Purpose = "text-mining",
                },
                new Link { Url = "https://example.org/x", Kind = LinkKind.LandingPage },
            ],
            Licenses =
            [
                new License
                {
                    Url = "https://creativecommons.org/licenses/by/4.0/", ContentVersion = "vor",
                    Start = BibDate.Of(2022, 3, 21), DelayInDays = 0,
                },
            ],
            Funding = [new Funding { Funder = "A Fund", FunderIdentifiers = [Doi.Parse("10.13039/501100000001")], Awards = ["A-1"] }],
            References =
            [
                new Reference
                {
                    Key = "r1",
                    DoiAssertedBy = "crossref",
                    Record = new BibRecord
                    {
                        Type = WorkType.JournalArticle,
                        Contributors = [Contributor.OfPerson("Hogg", "E.")],
                        Dates = [new WorkDate(DateKind.Issued, BibDate.Of(1999))],
                        Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Old J."] }],
                        Volume = "2",
                        Pages = new Pages { First = "17" },
                        Identifiers = [Doi.Parse("10.1000/old")],
                    },
                },
                new Reference { Key = "r2", Text = "Some book, 1950." },
            ],
            Metrics = [new Metric { Name = "cited-by", Value = 7 }],
            ExtraFields =
            [
                Extra("/indexed/version", "\"3.54.1\""),
                Extra("/funder/0/doi-asserted-by", "\"publisher\""),
                Extra("/funder/0/id/0/asserted-by", "\"publisher\""),
                Extra("/author/0/authenticated-orcid", "true"),
                Extra("/author/0/affiliation/0/id/0/asserted-by", "\"publisher\""),
                Extra("member", "\"1\""),
            ],
        };
        Assert.Multiple(() =>
        {
            Assert.That(record with { Provenance = null }, Is.EqualTo(expected).Using<BibRecord>((a, b) => a.Equals(b)));
            Assert.That(
                record.Provenance!.Fields.Select(f => (f.Path, f.Rule, f.Raw.ToString())),
                Is.EquivalentTo(Rows(
                    ("/titles/0/text", "title.markup", "\"On <i>Examples<\\/i>\""), ("/pages", "pages.range", "\"409-24\""))));
            Assert.That(record.Issued, Is.EqualTo(BibDate.Of(2022)));
        });
    }

    [TestCase("\"title\":[\"\",\"Real\"]", "Real")]
    [TestCase("\"title\":\"As text\"", "As text")]
    [TestCase("\"title\":[\"A title\",\"Ein Titel\"]", "A title|Translated:Ein Titel")]
    [TestCase("\"title\":[\"A title\"],\"original-title\":[\"Ein Titel\",\"A title\"]", "A title|Original:Ein Titel")]
    [TestCase("\"title\":[\"A title\"],\"subtitle\":[\"and more\"]", "A title/and more")]
    [TestCase("\"title\":[\"A title: and more\"],\"subtitle\":[\"And more\"]", "A title/and more")]
    [TestCase("\"title\":[\"A title\"],\"subtitle\":[\"A TITLE\"]", "A title|Short:A TITLE")]
    [TestCase("\"title\":[\"T1\",\"T2\"],\"subtitle\":[\"S1\",\"S2\"]", "T1/S1|Translated:T2/S2")]
    [TestCase("\"title\":[\"A long title of things\"],\"short-title\":[\"Things\"]", "A long title of things|Short:Things")]
    [TestCase("\"title\":[\"\\n   <i>Drosophila</i>\\n    Muller F\"]", "Drosophila Muller F")]
    [TestCase("\"title\":[\"RETRACTED: A claim\"]", "A claim")]
    [TestCase("\"title\":[\"A claim [Article in Chinese]\"]", "A claim")]
    [TestCase("\"title\":[]", "")]
    [TestCase("\"title\":null", "")]
    public void Titles_are_told_apart(string members, string expected)
    {
        var titles = Read("{\"DOI\":\"10.1000/a\"," + members + "}").Titles;
        Assert.That(
            string.Join('|', titles.Select(t => (t.Kind == TitleKind.Main ? "" : t.Kind + ":") + t.Text + (t.Subtitle is { } s ? "/" + s : ""))),
            Is.EqualTo(expected));
    }

    [TestCase("RETRACTED: A claim", StatusKind.Retracted, "RETRACTED")]
    [TestCase("A claim (Retracted article. See vol. 5, 2010)", StatusKind.Retracted, "Retracted article. See vol. 5, 2010")]
    [TestCase("WITHDRAWN: A claim", StatusKind.Withdrawn, "WITHDRAWN")]
    public void A_remark_in_a_title_becomes_a_status_and_a_note(string title, StatusKind status, string note)
    {
        var record = Read("{\"DOI\":\"10.1000/a\",\"title\":[\"" + title + "\"]}");
        Assert.Multiple(() =>
        {
            Assert.That(record.Title!.Text.Plain, Is.EqualTo("A claim"));
            Assert.That(record.Status.Single(), Is.EqualTo(new WorkStatus { Kind = status, AssertedBy = "title" }));
            Assert.That(record.Notes, Is.EqualTo(new[] { note }));
        });
    }

    [TestCase("Retraction: A claim")]
    [TestCase("On retracted papers")]
    [TestCase("Flies (retracted wings)")]
    public void A_title_about_retraction_is_no_remark(string title)
    {
        var record = Read("{\"DOI\":\"10.1000/a\",\"title\":[\"" + title + "\"]}");
        Assert.That((record.Title!.Text.Plain, record.Status.Count), Is.EqualTo((title, 0)));
    }

    [TestCase("journal-article", "[\"AMR\",\"Advanced Materials Research\"]", "Periodical:Advanced Materials Research+AMR")]
    [TestCase("journal-article", "[\"Journal of Things\",\"J. Things\"]", "Periodical:Journal of Things+J. Things")]
    [TestCase("book-chapter", "[\"Lecture Notes in Computer Science\",\"Fast Things\"]", "Book:Fast Things,Series:Lecture Notes in Computer Science")]
    [TestCase("book-chapter", "[\"Fast Things\",\"Lecture Notes in Computer Science\"]", "Book:Fast Things,Series:Lecture Notes in Computer Science")]
    [TestCase("proceedings-article", "[\"SPIE Proceedings\",\"Optical Methods in Biomedicine XX\"]", "Proceedings:Optical Methods in Biomedicine XX,Series:SPIE Proceedings")]
    [TestCase("monograph", "[\"Studies in Things\"]", "Series:Studies in Things")]
    [TestCase("journal-article", "\"G3&amp;#58; Genes\"", "Periodical:G3: Genes")]
    [TestCase("posted-content", "[]", "")]
    public void Containers_are_told_apart(string type, string titles, string expected)
    {
        var containers = Read("{\"DOI\":\"10.1000/a\",\"type\":\"" + type + "\",\"container-title\":" + titles + "}").Containers;
        Assert.That(
            string.Join(',', containers.Select(c => c.Kind + ":" + string.Join('+', c.Titles.Select(t => t.Text.Plain)))), Is.EqualTo(expected));
    }

    [Test]
    public void A_preprint_stands_on_its_server()
    {
        var record = Read("""
            {"DOI":"10.1000/p","type":"posted-content","subtype":"preprint","title":"P","container-title":[],
             "institution":[{"name":"bioRxiv","place":["-"],"acronym":["-"]}],"group-title":"Neuroscience","posted":{"date-parts":[[2021,1,12]]}}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(record.Type, Is.EqualTo(WorkType.Preprint));
            Assert.That(record.Genre, Is.Null);
            Assert.That(record.Containers.Single(), Is.EqualTo(new Container { Kind = ContainerKind.Repository, Titles = ["bioRxiv"] }));
            Assert.That(record.ExtraFields.Single(), Is.EqualTo(Extra("group-title", "\"Neuroscience\"")));
        });
    }

    [TestCase("journal-article", null, WorkType.JournalArticle, null)]
    [TestCase("article-journal", null, WorkType.JournalArticle, null)]
    [TestCase("posted-content", "preprint", WorkType.Preprint, null)]
    [TestCase("posted-content", null, WorkType.Preprint, null)]
    [TestCase("posted-content", "other", WorkType.Document, "other")]
    [TestCase("proceedings-article", null, WorkType.ConferencePaper, null)]
    [TestCase("monograph", null, WorkType.Book, "monograph")]
    [TestCase("reference-entry", null, WorkType.Entry, null)]
    [TestCase("grant", null, WorkType.Grant, null)]
    [TestCase("hologram", null, WorkType.Document, "hologram")]
    public void Both_vocabularies_of_types_are_known(string type, string? subtype, WorkType expected, string? genre)
    {
        var record = Read("{\"DOI\":\"10.1000/a\",\"type\":\"" + type + "\"" + (subtype is null ? "" : ",\"subtype\":\"" + subtype + "\"") + "}");
        Assert.That((record.Type, record.Genre), Is.EqualTo((expected, genre)));
    }

    [TestCase("\"type\":null", WorkType.Document)]
    [TestCase("\"volume\":\"1\"", WorkType.Document)]
    public void A_type_may_be_absent(string members, WorkType expected) =>
        Assert.That(Read("{\"DOI\":\"10.1000/a\"," + members + "}").Type, Is.EqualTo(expected));

    [TestCase("\"page\":\"635-636\"", "635–636", null)]
    [TestCase("\"page\":\"1093-4\"", "1093–1094", null)]
    [TestCase("\"page\":\"no-no\"", null, null)]
    [TestCase("\"page\":\"n/a-n/a\"", null, null)]
    [TestCase("\"page\":\"1-4, 14\"", "1-4, 14", null)]
    [TestCase("\"page\":\"e0123456\"", null, "e0123456")]
    [TestCase("\"page\":\"1-12\",\"article-number\":\"155101\"", "1–12", "155101")]
    [TestCase("\"page\":\"155101\",\"article-number\":\"155101\"", null, "155101")]
    [TestCase("\"page\":\"\"", null, null)]
    public void Pages_and_article_numbers_are_apart(string members, string? pages, string? articleNumber)
    {
        var record = Read("{\"DOI\":\"10.1000/a\"," + members + "}");
        Assert.That((record.Pages?.ToString(), record.ArticleNumber), Is.EqualTo((pages, articleNumber)));
    }

    [TestCase("\"volume\":\"null\"", null, null)]
    [TestCase("\"volume\":\" \",\"issue\":\"0\"", null, "0")]
    [TestCase("\"volume\":\"Volume 5\",\"issue\":\"Supplement_1\"", "5", "Supplement_1")]
    [TestCase("\"volume\":\"60-61\",\"issue\":16", "60-61", "16")]
    public void Numbers_lose_labels_and_nothing_else(string members, string? volume, string? issue)
    {
        var record = Read("{\"DOI\":\"10.1000/a\"," + members + "}");
        Assert.That((record.Volume, record.Issue), Is.EqualTo((volume, issue)));
    }

    [TestCase("{\"given\":\"Henry F.\",\"family\":\"Schaefer III\"}", "Schaefer|Henry F.|III")]
    [TestCase("{\"given\":\"JOHN\",\"family\":\"SMITH\"}", "Smith|John|")]
    [TestCase("{\"family\":\"Suharto\"}", "Suharto||")]
    [TestCase("{\"name\":\"U.S. Army Corps of Engineers\"}", "U.S. Army Corps of Engineers")]
    [TestCase("{\"literal\":\"The Group\"}", "The Group")]
    [TestCase("{\"given\":\"et\",\"family\":\"al.\"}", "")]
    [TestCase("{\"affiliation\":[]}", "")]
    public void Names_are_read_as_the_source_splits_them(string author, string expected)
    {
        var record = Read("{\"DOI\":\"10.1000/a\",\"author\":[" + author + "]}");
        Assert.That(
            string.Join(';', record.Contributors.Select(c => c.Organization ?? $"{c.Person!.Family}|{c.Person.Given}|{c.Person.Suffix}")), Is.EqualTo(expected));
    }

    [Test]
    public void Recasing_is_a_choice_and_leaves_a_row()
    {
        const string Json = """{"DOI":"10.1000/a","author":[{"family":"SMITH","given":"JOHN"}]}""";
        var kept = new CrossrefReader().Read(Encoding.UTF8.GetBytes(Json), new ReadOptions { Recase = Recasing.None }).Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(kept.Contributors.Single().Person!.Family, Is.EqualTo("SMITH"));
            Assert.That(Read(Json).Provenance!.Of("/contributors/0/person/family")!.Raw.ToString(), Is.EqualTo("\"SMITH\""));
        });
    }

    [Test]
    public void The_order_of_the_array_is_the_order_of_authors()
    {
        var record = Read("""
            {"DOI":"10.1000/a","author":[{"family":"A","sequence":"additional"},{"family":"B","sequence":"first"},{"family":"et al."}]}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', record.Contributors.Select(c => c.Person!.Family)), Is.EqualTo("A B"));
            Assert.That(record.IncompleteRoles, Is.EqualTo(new[] { ContributorRole.Author }));
            Assert.That(string.Join(' ', record.ExtraFields.Select(f => f.Name)), Is.EqualTo("/author/0/sequence /author/1/sequence"));
        });
    }

    [TestCase("\"issued\":{\"date-parts\":[[null]]}", "")]
    [TestCase("\"issued\":{\"date-parts\":[[2016]]}", "Issued 2016")]
    [TestCase("\"issued\":{\"date-parts\":[[\"2016\",\"4\"]]}", "Issued 2016-04")]
    [TestCase("\"issued\":{\"date-parts\":[[2016,0,0]]}", "Issued 2016")]
    [TestCase("\"issued\":{\"date-parts\":[[2016,13]]}", "Issued 2016")]
    [TestCase("\"issued\":{\"date-parts\":[[2016,1],[2016,2]]}", "Issued 2016-01/2016-02")]
    [TestCase("\"issued\":{\"raw\":\"2016-04-05\"}", "Issued 2016-04-05")]
    [TestCase("\"issued\":{\"date-parts\":[[2019]]},\"published-online\":{\"date-parts\":[[2019]]},\"published-print\":{\"date-parts\":[[2020,1]]}", "Print 2020-01,Online 2019")]
    [TestCase("\"created\":{\"date-parts\":[[2019,1,2]],\"date-time\":\"2019-01-02T03:04:05Z\",\"timestamp\":1546398245000}", "RecordCreated 2019-01-02")]
    [TestCase("\"approved\":{\"date-parts\":[[2016,4]]}", "Approved 2016-04")]
    public void Dates_keep_their_kind(string members, string expected)
    {
        var dates = Read("{\"DOI\":\"10.1000/a\"," + members + "}").Dates;
        Assert.That(string.Join(',', dates.Select(d => $"{d.Kind} {d.Date}")), Is.EqualTo(expected));
    }

    [Test]
    public void A_notice_points_at_the_work_and_has_no_status()
    {
        var record = Read("""
            {"DOI":"10.1000/notice","update-to":[{"updated":{"date-parts":[[2020,1,2]]},"DOI":"10.1000/work","type":"retraction","label":"Retraction"}]}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(record.Relations.Single(), Is.EqualTo(new Relation { Kind = RelationKind.Retracts, Target = Doi.Parse("10.1000/work") }));
            Assert.That(record.Status, Is.Empty);
        });
    }

    [Test]
    public void A_work_knows_what_became_of_it_and_who_says_so()
    {
        var record = Read("""
            {"DOI":"10.1000/work","updated-by":[
              {"DOI":"10.1000/n1","type":"expression_of_concern","label":"Expression of concern","source":"retraction-watch","updated":{"date-parts":[[2020,1,2]]}},
              {"DOI":"10.1000/WORK","type":"new_version","label":"New version"}]}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(record.Status.Single(), Is.EqualTo(new WorkStatus
            {
                Kind = StatusKind.ExpressionOfConcern,
                Date = BibDate.Of(2020, 1, 2),
                Notice = Doi.Parse("10.1000/n1"),
                AssertedBy = "retraction-watch",
            }));
            Assert.That(record.Relations.Single().Kind, Is.EqualTo(RelationKind.HasExpressionOfConcern));
            Assert.That(record.ExtraFields.Single().Name, Is.EqualTo("/updated-by/1"), "a record that is its own new version");
        });
    }

    [Test]
    public void Relations_are_kept_once_with_the_word_where_it_says_more()
    {
        var record = Read("""
            {"DOI":"10.1000/a","relation":{"cites":[],"is-preprint-of":[{"id-type":"doi","id":"https:\/\/doi.org\/10.1000\/b","asserted-by":"subject"},
              {"id-type":"doi","id":"10.1000/B","asserted-by":"subject"}],"is-reply-to":[{"id-type":"uri","id":"https:\/\/example.org","asserted-by":"object"}]}}
            """);
        Assert.That(record.Relations, Is.EqualTo(new[]
        {
            new Relation { Kind = RelationKind.IsPreprintOf, Target = Doi.Parse("10.1000/b"), AssertedBy = "subject" },
            new Relation
            {
                Kind = RelationKind.IsCommentOn, KindText = "is-reply-to", Target = new Identifier(IdentifierKind.Url, "https://example.org"), AssertedBy = "object",
            },
        }));
    }

    [Test]
    public void Standard_numbers_go_to_what_they_are_of()
    {
        var chapter = Read("""
            {"DOI":"10.1000/c","type":"book-chapter","container-title":["Fast Things","Lecture Notes in Computer Science"],
             "ISBN":["http:\/\/id.crossref.org\/isbn\/978-0-306-40615-7"],"ISSN":["2040-8056"]}
            """);
        var book = Read("""{"DOI":"10.1000/b","type":"book","ISBN":["9780306406157"],"isbn-type":[{"value":"9780306406157","type":"print"}]}""");
        Assert.Multiple(() =>
        {
            Assert.That(chapter.Containers[0].Identifiers.Single().Value, Is.EqualTo("9780306406157"));
            Assert.That(chapter.Containers[1].Identifiers.Single().Value, Is.EqualTo("2040-8056"));
            Assert.That(book.Identifiers[^1], Is.EqualTo(new Identifier(IdentifierKind.Isbn, "9780306406157", null, IdentifierMedium.Print)));
        });
    }

    [Test]
    public void Odd_shapes_are_kept_as_they_are()
    {
        var record = Read("""{"DOI":"10.1000/a","author":"A. Body","license":7,"future":{"x":[1]},"event":{},"volume":{"x":1},"score":null}""");
        Assert.That(record.ExtraFields, Is.EqualTo(new[]
        {
            Extra("author", "\"A. Body\""), Extra("license", "7"), Extra("future", "{\"x\":[1]}"), Extra("volume", "{\"x\":1}"),
        }));
    }

    [Test]
    public void Extra_fields_and_references_can_be_left_out()
    {
        const string Json = """{"DOI":"10.1000/a","future":1,"reference-count":1,"reference":[{"key":"r1"}]}""";
        var record = new CrossrefReader().Read(Encoding.UTF8.GetBytes(Json), new ReadOptions { References = false, ExtraFields = false }).Single().Record!;
        Assert.Multiple(() =>
        {
            Assert.That(record.ExtraFields, Is.Empty);
            Assert.That(record.References, Is.Empty);
            Assert.That(record.Metrics.Single(), Is.EqualTo(new Metric { Name = "references", Value = 1 }));
        });
    }

    [Test]
    public void What_a_record_keeps_does_not_change_when_the_stream_goes_on()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(
            i => "{\"DOI\":\"10.1000/" + i + "\",\"future\":\"" + i + "\",\"reference\":[{\"key\":\"" + i + "\",\"unstructured\":\"" + i + "\"}]}\n")));
        var records = new CrossrefReader().Read(new MemoryStream(lines)).Select(i => i.Record!).ToArray();
        Assert.Multiple(() =>
        {
            Assert.That(records, Has.Length.EqualTo(20_000));
            Assert.That(records.Select((r, i) => (r.ExtraFields[0].Value.ToString(), r.References[0].Text)), Is.EqualTo(
                Enumerable.Range(0, 20_000).Select(i => ($"\"{i}\"", (string?)$"{i}"))));
        });
    }

    [TestCase("\"original-title\":[\"冬の風\"],\"title\":[\"\"],\"language\":\"en\"", "Main 冬の風", null)]
    [TestCase("\"original-title\":[\"冬の風\"],\"title\":[\"Winter winds\"],\"language\":\"en\"", "Main Winter winds / Original 冬の風", "en")]
    [TestCase("\"title\":[\"冬の風\"],\"language\":\"ja\"", "Main 冬の風", "ja")]
    public void The_original_title_is_the_main_one_where_it_is_alone_and_english_is_not_believed_of_it(string members, string titles, string? language)
    {
        var record = Read("{\"DOI\":\"10.1000/a\",\"type\":\"journal-article\"," + members + "}");
        Assert.That((string.Join(" / ", record.Titles.Select(t => $"{t.Kind} {t.Text.Plain}")), record.Language), Is.EqualTo((titles, language)));
    }

    private static BibRecord Read(string json) => new CrossrefReader().Read(Encoding.UTF8.GetBytes(json)).Single().Record!;

    private static ExtraField Extra(string name, string json) => new("crossref", name, Utf8Text.From(json));

    private static Orcid OrcidOf(string text) => Orcid.TryParse(text, out var orcid) ? orcid : default;

    private static (string, string, string)[] Rows(params (string, string, string)[] rows) => rows;
}

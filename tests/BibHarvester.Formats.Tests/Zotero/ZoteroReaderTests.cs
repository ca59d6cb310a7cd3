using System.Text;

namespace BibHarvester.Formats.Tests.Zotero;

public class ZoteroReaderTests
{
    private static readonly System.Text.Json.JsonSerializerOptions JsonText = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly IRecordReader Reader = RecordFormats.Find("zotero-api-json")!.Reader!;

    [Test]
    public void Fields_go_by_the_names_of_their_type_or_by_those_of_all()
    {
        var own = Read("""{"itemType": "thesis", "title": "On Reeds", "thesisType": "PhD thesis", "university": "University of Fen", "date": "2011-05"}""");
        var shared = Read("""{"itemType": "thesis", "title": "On Reeds", "type": "PhD thesis", "publisher": "University of Fen", "date": "2011-05"}""");

        Assert.That(own, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Thesis,
            Genre = "PhD thesis",
            Titles = ["On Reeds"],
            Publishers = [new Publisher { Name = "University of Fen", Role = PublisherRole.Institution }],
            Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2011, 5))],
        }));
        Assert.That(shared, Is.EqualTo(own));
    }

    [TestCase("\"publicationTitle\": \"Reeds\",", WorkType.JournalArticle)]
    [TestCase("", WorkType.Preprint)]
    public void An_article_in_a_journal_is_no_preprint(string journal, WorkType type) =>
        Assert.That(Read("{\"itemType\": \"journalArticle\", \"title\": \"On Reeds\", " + journal + " \"extra\": \"Type: article\"}").Type, Is.EqualTo(type));

    [TestCase("tex.doi= 10.1000/a_b", "tex", "doi", "10.1000/a_b")]
    [TestCase("TeX.publisher: Reed & Fen", "tex", "publisher", @"Reed \& Fen")]
    [TestCase("bibtex.crossref: fen", "tex", "bibtex.crossref", "fen")]
    [TestCase("tex.sortkey= {F}ens \\& reeds", "bibtex", "sortkey", @"{F}ens \& reeds")]
    public void A_line_may_say_a_field_of_BibTeX(string line, string format, string name, string raw)
    {
        var record = Read("{\"itemType\": \"book\", \"title\": \"Reeds\", \"extra\": \"" + line.Replace("\\", "\\\\", StringComparison.Ordinal) + "\"}");

        Assert.Multiple(() =>
        {
            Assert.That(record.ExtraFields, Is.EqualTo(new[] { new ExtraField(format, name, Utf8Text.From(System.Text.Json.JsonSerializer.Serialize(raw, JsonText))) }));
            Assert.That(record.Notes, Is.Empty);
            Assert.That(record.ToBibTeX(), Does.Contain(raw));
            Assert.That(Read(Write(record)), Is.EqualTo(record));
        });
    }

    [TestCase("tex.2nd= misc")]
    [TestCase("texture: reed")]
    public void Another_line_is_a_note(string line) =>
        Assert.That(Read("{\"itemType\": \"book\", \"title\": \"Reeds\", \"extra\": \"" + line + "\"}").Notes, Is.EqualTo((ValueList<string>)[line]));

    [TestCase("bibtex", """
        @misc{reed,
          author = {Reed, Ada Maria},
          title = {On ℓ\textsubscript{1}},
          year = {2019}
        }

        """)]
    [TestCase("biblatex", """
        @inproceedings{reed,
          author = {Reed, Ada Maria},
          title = {On ℓ\textsubscript{1}},
          date = {2019},
          langid = {german}
        }

        """)]
    public void What_is_said_for_TeX_stands_in_its_files_in_place_of_what_the_item_says(string format, string expected)
    {
        var record = Read("""
            {"itemType": "book", "title": "On Fens: And Reeds", "date": "2019", "citationKey": "reed",
             "creators": [{"creatorType": "author", "firstName": "Ada", "lastName": "Reed"}],
             "extra": "tex.author= Reed, Ada Maria\ntex.title= On $\\ell_1$\nbibtex.referencetype: misc\nbiblatex.referencetype: inproceedings\nbiblatex.langid: german"}
            """);

        Assert.Multiple(() =>
        {
            Assert.That(Write(record, format), Is.EqualTo(expected));
            Assert.That((record.Type, record.Title!.Text.Plain, record.Notes.Count), Is.EqualTo((WorkType.Book, "On Fens: And Reeds", 0)));
            Assert.That(Read(Write(record)), Is.EqualTo(record));
        });
    }

    [TestCase("""{"itemType": "bookSection", "title": "Republic", "bookTitle": "Works", "extra": "volume-title: Clitophon"}""", "Republic", "Clitophon|Works")]
    [TestCase("""{"itemType": "book", "title": "Works", "series": "Classics", "extra": "{:volume-title: Clitophon}"}""", "Clitophon", "Works|Classics")]
    [TestCase("""{"itemType": "bookSection", "title": "Republic", "extra": "Volume Title: Clitophon"}""", "Republic", "Clitophon")]
    public void Beside_the_title_of_a_volume_the_title_of_all_volumes_is_said(string text, string title, string containers)
    {
        var record = Read(text);

        Assert.Multiple(() =>
        {
            Assert.That(record.Title!.Text.Plain, Is.EqualTo(title));
            Assert.That(string.Join('|', record.Containers.Select(c => c.Titles[0].Text.Plain)), Is.EqualTo(containers));
            Assert.That(record.Notes, Is.Empty);
            Assert.That(Read(Write(record)), Is.EqualTo(record));
        });
    }

    [Test]
    public void Creators_have_the_roles_of_their_type()
    {
        var record = Read("""
            {"itemType": "map", "title": "Fens", "creators": [
              {"creatorType": "cartographer", "firstName": "Vincent", "lastName": "van Dyke"},
              {"creatorType": "seriesEditor", "lastName": "Survey of Fens", "fieldMode": 1},
              {"creatorType": "contributor", "name": "Water Board"},
              {"creatorType": "cartographer", "firstName": "", "lastName": ""}]}
            """);

        Assert.That(record.Contributors, Is.EqualTo(new[]
        {
            new Contributor { Person = new PersonName { Family = "Dyke", Given = "Vincent", NonDroppingParticle = "van" } },
            Contributor.OfOrganization("Survey of Fens", ContributorRole.CollectionEditor),
            Contributor.OfOrganization("Water Board", ContributorRole.Other),
        }));
    }

    [TestCase("30-Mar-2020", "2020-03-30")]
    [TestCase("11/2010", "2010-11")]
    [TestCase("08 1995", "1995-08")]
    [TestCase("2011-02-02T22:26:36Z", "2011-02-02")]
    [TestCase("2012-04-00 April 2012", "2012-04")]
    [TestCase("2004 [1929]", "2004")]
    [TestCase("0000 no year", "no year")]
    [TestCase("in the reign of Cnut", "in the reign of Cnut")]
    public void Dates_are_free_text(string text, string expected) =>
        Assert.That(Read($$"""{"itemType": "book", "title": "Reeds", "date": "{{text}}"}""").Issued.ToString(), Is.EqualTo(expected));

    [Test]
    public void A_number_on_arXiv_for_a_journal_makes_a_preprint()
    {
        var record = Read("""{"itemType": "journalArticle", "title": "Reeds", "publicationTitle": "arXiv:1407.5694 [math]"}""");

        Assert.That((record.Type, record.Containers.Count, record.Identifiers.Single().Value), Is.EqualTo((WorkType.Preprint, 0, "1407.5694")));
        Assert.That(Read(Write(record)), Is.EqualTo(record));
    }

    [Test]
    public void What_is_said_beside_an_ISBN_is_kept()
    {
        var record = Read("""{"itemType": "book", "title": "Reeds", "ISBN": "0-306-40615-2 (PBK)"}""");

        Assert.That(record.Identifiers.Single().Value, Is.EqualTo("9780306406157"));
        Assert.That(Write(record), Does.Contain("0-306-40615-2 (PBK)"));
    }

    [Test]
    public void Lines_of_extra_are_fields_where_the_item_has_none_else_notes()
    {
        var record = Read("""
            {"itemType": "book", "title": "Reeds", "DOI": "10.1000/a",
             "extra": "{:original-date: 1900}\nDOI: 10.1000/b\nPMID: 12345\ntranslator: Marsh || Ann\nread twice\nType: classic"}
            """);

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Classic,
            Titles = ["Reeds"],
            Contributors = [Contributor.OfPerson("Marsh", "Ann", ContributorRole.Translator)],
            Dates = [new WorkDate(DateKind.Original, BibDate.Of(1900))],
            Identifiers = [Doi.Parse("10.1000/a"), Pmid.Parse("12345")],
            Notes = ["DOI: 10.1000/b", "read twice"],
        }));
    }

    [Test]
    public void What_stands_beside_the_data_and_what_is_unknown_is_kept_and_written_where_it_stood()
    {
        const string Item = """
            [
              {
                "library": {"id": 7},
                "data": {
                  "itemType": "email",
                  "subject": "Water levels",
                  "tags": [{"tag": "fens", "type": 1}],
                  "collections": ["AB12"],
                  "key": "K1",
                  "version": 3
                }
              }
            ]

            """;

        var record = Read(Item);

        Assert.That(record.Type, Is.EqualTo(WorkType.PersonalCommunication));
        Assert.That(record.Keywords.Single().Text, Is.EqualTo("fens"));
        Assert.That(Write(record), Is.EqualTo("""
            [
              {
                "library": {"id": 7},
                "data": {
                  "itemType": "email",
                  "subject": "Water levels",
                  "key": "K1",
                  "tags": [{"tag": "fens", "type": 1}],
                  "collections": ["AB12"],
                  "version": 3
                }
              }
            ]

            """));
        Assert.That(Write(record with { Keywords = [new Keyword { Text = "reeds" }] }), Does.Not.Contain("fens"));
    }

    [TestCase("""{"itemType": "note", "note": "<p>Mind the gap</p>"}""", "ZOT007", "A note is no work: Mind the gap")]
    [TestCase("""{"itemType": "book", "title": "", "creators": [{"creatorType": "author", "firstName": "", "lastName": ""}]}""", "ZOT008", "The item of type book says nothing.")]
    [TestCase("""{"name": "a collection"}""", "ZOT003", "The object has no itemType: it is no item.")]
    public void What_is_no_work_is_said(string json, string code, string message)
    {
        var item = Reader.Read(Encoding.UTF8.GetBytes(json)).Single();

        Assert.That(item.Record, Is.Null);
        Assert.That(item.Diagnostics.Select(d => (d.Code, d.Message)), Is.EqualTo(new[] { (code, message) }));
    }

    [Test]
    public void A_value_that_the_type_has_no_field_for_stands_in_extra()
    {
        var record = new BibRecord { Type = WorkType.BlogPost, Titles = ["Sluices"], Publishers = [new Publisher { Name = "Fen Press" }], Volume = "3" };

        Assert.That(Write(record), Is.EqualTo("""
            [
              {
                "itemType": "blogPost",
                "title": "Sluices",
                "extra": "Volume: 3\nPublisher: Fen Press"
              }
            ]

            """));
        Assert.That(Read(Write(record)), Is.EqualTo(record));
    }

    private static BibRecord Read(string json) => Reader.Read(Encoding.UTF8.GetBytes(json)).Single().Record! with { Provenance = null };

    private static string Write(BibRecord record, string format = "zotero-api-json")
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        RecordFormats.Find(format)!.Writer!.Write([record], output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

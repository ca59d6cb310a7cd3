using System.Text;
using BibHarvester.Formats.DataCite;

namespace BibHarvester.Formats.Tests.DataCite;

public sealed class DataCiteReaderTests
{
    [Test]
    public void Read_makes_a_whole_record_of_a_dataset()
    {
        var record = Read("""
            {"data":{"id":"10.5000/xyz","type":"dois","attributes":{
              "doi":"10.5000/xyz","prefix":"10.5000","suffix":"xyz","identifiers":[{"identifier":"urn:x:1","identifierType":"URN"}],"alternateIdentifiers":[],
              "creators":[{"name":"Body, Ada","nameType":"Personal","givenName":"Ada","familyName":"Body","affiliation":["Somewhere"],
                  "nameIdentifiers":[{"schemeUri":"https://orcid.org","nameIdentifier":"https://orcid.org/0000-0002-1825-0097","nameIdentifierScheme":"ORCID"}]},
                {"name":"Example Consortium","nameType":"Organizational","affiliation":[]}],
              "contributors":[{"name":"Hogg, Eddy","contributorType":"DataManager","affiliation":[{"name":"There","affiliationIdentifier":"https://ror.org/05f950310","affiliationIdentifierScheme":"ROR"}]}],
              "titles":[{"title":"Data of <i>things</i>"},{"title":"and more","titleType":"Subtitle"},{"lang":"de","title":"Daten","titleType":"TranslatedTitle"}],
              "publisher":{"name":"A Repository","publisherIdentifier":"https://ror.org/05f950310","publisherIdentifierScheme":"ROR"},
              "container":{},"publicationYear":2020,
              "subjects":[{"subject":"Things","subjectScheme":"DDC"}],
              "dates":[{"date":"2020-03-04","dateType":"Issued"},{"date":"2010/2012","dateType":"Collected"},{"date":"tba","dateType":"Available"}],
              "language":"en","types":{"resourceTypeGeneral":"Dataset"},
              "relatedIdentifiers":[{"relationType":"IsSupplementTo","relatedIdentifier":"https://doi.org/10.1000/a","relatedIdentifierType":"DOI","resourceTypeGeneral":"JournalArticle"}],
              "sizes":["3 kB"],"formats":["text/csv"],"version":2,
              "rightsList":[{"rights":"CC BY","rightsUri":"https://creativecommons.org/licenses/by/4.0/","rightsIdentifier":"cc-by-4.0"}],
              "descriptions":[{"description":"About <b>things</b>.","descriptionType":"Abstract"},{"description":"How.","descriptionType":"Methods"}],
              "geoLocations":[{"geoLocationPlace":"Here"}],
              "fundingReferences":[{"funderName":"A Fund","funderIdentifier":"https://doi.org/10.13039/501100000001","funderIdentifierType":"Crossref Funder ID","awardNumber":"A-1","awardTitle":"An award","awardUri":"https://example.org/a"}],
              "xml":"PD94bWw=","url":"https://example.org/xyz","citationCount":3,"created":"2020-03-05T06:07:08.000Z"}}}
            """);
        var expected = new BibRecord
        {
            Type = WorkType.Dataset,
            Titles =
            [
                new Title { Text = new RichText("Data of things", [new RichSpan(8, 6, RichStyle.Italic)]), Subtitle = "and more" },
                new Title { Text = "Daten", Kind = TitleKind.Translated, Language = "de" },
            ],
            Contributors =
            [
                Contributor.OfPerson("Body", "Ada") with
                {
                    Orcid = Orcid.Parse("0000-0002-1825-0097"), Affiliations = [new Affiliation { Name = "Somewhere" }],
                },
                Contributor.OfOrganization("Example Consortium"),
                Contributor.OfPerson("Hogg", "Eddy", ContributorRole.DataCurator) with
                {
                    RoleText = "DataManager",
                    Affiliations = [new Affiliation { Name = "There", Identifiers = [new Identifier(IdentifierKind.Ror, "05f950310")] }],
                },
            ],
            Dates =
            [
                new WorkDate(DateKind.Issued, BibDate.Of(2020, 3, 4)),
                new WorkDate(DateKind.Collected, BibDate.Of(2010) with { End = new PartialDate(2012) }),
                new WorkDate(DateKind.RecordCreated, BibDate.Of(2020, 3, 5) with { Time = new TimeOnly(6, 7, 8) }),
            ],
            Extents = ["3 kB"],
            Publishers = [new Publisher { Name = "A Repository", Identifiers = [new Identifier(IdentifierKind.Ror, "05f950310")] }],
            Version = "2",
            Media = ["text/csv"],
            Language = "en",
            Abstracts =
            [
                new Abstract { Text = new RichText("About things.", [new RichSpan(6, 6, RichStyle.Bold)]) },
                new Abstract { Text = "How.", Kind = AbstractKind.Methods },
            ],
            Keywords = [new Keyword { Text = "Things", Scheme = "DDC" }],
            Identifiers = [Doi.Parse("10.5000/xyz"), new Identifier(IdentifierKind.Other, "urn:x:1", "URN")],
            Links = [new Link { Url = "https://example.org/xyz" }],
            Licenses = [new License { Name = "CC BY", Url = "https://creativecommons.org/licenses/by/4.0/", Code = "cc-by-4.0" }],
            Funding =
            [
                new Funding
                {
                    Funder = "A Fund", FunderIdentifiers = [Doi.Parse("10.13039/501100000001")], Awards = ["A-1"],
                    AwardTitle = "An award", AwardUrl = "https://example.org/a",
                },
            ],
            Relations =
            [
                new Relation
                {
                    Kind = RelationKind.IsSupplementTo, Target = Doi.Parse("10.1000/a"), Record = new BibRecord { Type = WorkType.JournalArticle },
                },
            ],
            Metrics = [new Metric { Name = "cited-by", Value = 3 }],
            ExtraFields = [new ExtraField("datacite", "geoLocations", Utf8Text.From("""[{"geoLocationPlace":"Here"}]"""))],
        };
        Assert.That(record with { Provenance = null }, Is.EqualTo(expected).Using<BibRecord>((a, b) => a.Equals(b)));
    }

    [TestCase("""{"doi":"10.5000/a","titles":[{"title":"T"}]}""", "10.5000/a")]
    [TestCase("""{"id":"https://doi.org/10.5000/a","titles":{"title":"T"}}""", "10.5000/a")]
    [TestCase("""{"data":[{"attributes":{"doi":"10.5000/a"}},{"attributes":{"doi":"10.5000/b"}}],"meta":{"total":2}}""", "10.5000/a 10.5000/b")]
    [TestCase("{\"data\":{\"attributes\":{\"doi\":\"10.5000/a\"}}}\n{\"data\":{\"attributes\":{\"doi\":\"10.5000/b\"}}}\n", "10.5000/a 10.5000/b")]
    [TestCase("""[{"doi":"10.5000/a"},{"doi":"10.5000/b"}]""", "10.5000/a 10.5000/b")]
    public void Read_finds_the_records_in_every_layout(string json, string expected) =>
        Assert.That(
            string.Join(' ', new DataCiteReader().Read(Encoding.UTF8.GetBytes(json)).Select(i => i.Record?.Doi?.Value)), Is.EqualTo(expected));

    [TestCase("""{"errors":[{"status":"404","title":"The resource you are looking for doesn't exist."}]}""", "DCJ404")]
    [TestCase("""{"data":{"id":"datacite.datacite","type":"clients","attributes":{"name":"DataCite","created":"2011-12-07T13:43:39.000Z"}}}""", "DCJ003")]
    [TestCase("The resource you are looking for doesn't exist.", "DCJ404")]
    public void Read_reports_what_is_no_record_once(string json, string code)
    {
        var item = new DataCiteReader().Read(Encoding.UTF8.GetBytes(json)).Single();
        Assert.That((item.Record, item.Diagnostics.Single().Code), Is.EqualTo(((BibRecord?)null, code)));
    }

    [TestCase("Dataset", null, null, WorkType.Dataset, null)]
    [TestCase("Text", "Journal Article", "article-journal", WorkType.JournalArticle, null)]
    [TestCase("Text", "Dissertation", "thesis", WorkType.Thesis, "Dissertation")]
    [TestCase("Text", "Programme", "article-journal", WorkType.Document, "Programme")]
    [TestCase("Software", "Notebook", null, WorkType.Software, "Notebook")]
    [TestCase("Preprint", "", null, WorkType.Preprint, null)]
    [TestCase("Hologram", null, null, WorkType.Document, "Hologram")]
    [TestCase("(:unav)", null, null, WorkType.Document, "(:unav)")]
    public void Types_come_from_the_general_word_first(string general, string? free, string? citeproc, WorkType type, string? genre)
    {
        var record = Read("{\"doi\":\"10.5000/a\",\"types\":{\"resourceTypeGeneral\":\"" + general + "\",\"resourceType\":\"" + free + "\",\"citeproc\":\"" + citeproc + "\"}}");
        Assert.That((record.Type, record.Genre), Is.EqualTo((type, genre)));
    }

    [Test]
    public void Other_in_a_journal_is_an_article_with_a_warning()
    {
        const string Json = """
            {"doi":"10.5000/a","types":{"resourceTypeGeneral":"Other"},"container":{"type":"Journal","title":"A Journal","identifier":"2040-8056","identifierType":"ISSN","volume":"3","firstPage":"5","lastPage":"9"}}
            """;
        var item = new DataCiteReader().Read(Encoding.UTF8.GetBytes(Json)).Single();
        Assert.Multiple(() =>
        {
            Assert.That(item.Record!.Type, Is.EqualTo(WorkType.JournalArticle));
            Assert.That(item.Record.Containers.Single().Kind, Is.EqualTo(ContainerKind.Periodical));
            Assert.That((item.Record.Volume, item.Record.Pages!.ToString()), Is.EqualTo(("3", "5–9")));
            Assert.That(item.Diagnostics.Single().Code, Is.EqualTo("DCJ011"));
        });
    }

    [TestCase("""{"name":"Body, Ada"}""", "Body|Ada")]
    [TestCase("""{"name":"Ada Body"}""", "Body|Ada")]
    [TestCase("""{"name":"BODY, ADA","familyName":"BODY","givenName":"ADA","nameType":"Personal"}""", "Body|Ada")]
    [TestCase("""{"name":"University of Somewhere","nameType":"Personal"}""", "University of Somewhere")]
    [TestCase("""{"name":"Body, Ada","nameType":"Organizational"}""", "Body, Ada")]
    [TestCase("""{"name":"(:unav)"}""", "")]
    [TestCase("\"Body, Ada\"", "Body|Ada")]
    public void Names_are_split_by_the_registry_or_by_rule(string creator, string expected)
    {
        var record = Read("{\"doi\":\"10.5000/a\",\"creators\":[" + creator + "]}");
        Assert.That(string.Join(';', record.Contributors.Select(c => c.Organization ?? $"{c.Person!.Family}|{c.Person.Given}")), Is.EqualTo(expected));
    }

    [TestCase("\"publicationYear\":2016", "Issued 2016")]
    [TestCase("\"publicationYear\":\"2016\",\"dates\":[{\"date\":\"2016-05\",\"dateType\":\"Issued\"}]", "Issued 2016-05")]
    [TestCase("\"publicationYear\":0", "")]
    [TestCase("\"publicationYear\":null,\"dates\":{\"date\":\"2000/2019\",\"dateType\":\"Valid\"}", "Valid 2000/2019")]
    [TestCase("\"dates\":[{\"date\":\"-3000\",\"dateType\":\"Created\"}]", "ContentCreated -3000")]
    [TestCase("\"dates\":[{\"date\":\":tba\",\"dateType\":\"Issued\"}]", "")]
    public void Dates_keep_their_kind(string members, string expected)
    {
        var dates = Read("{\"doi\":\"10.5000/a\"," + members + "}").Dates;
        Assert.That(string.Join(',', dates.Select(d => $"{d.Kind} {d.Date}")), Is.EqualTo(expected));
    }

    [Test]
    public void A_related_item_is_the_container_where_there_is_no_other()
    {
        var record = Read("""
            {"doi":"10.5000/a","types":{"resourceTypeGeneral":"JournalArticle"},"relatedItems":[{"relationType":"IsPublishedIn","relatedItemType":"Journal",
              "relatedItemIdentifier":{"relatedItemIdentifier":"2040-8056","relatedItemIdentifierType":"ISSN"},"titles":[{"title":"A Journal"}],"volume":"4","issue":"7","firstPage":"181","lastPage":"186","creators":[]}]}
            """);
        Assert.Multiple(() =>
        {
            Assert.That(record.Containers.Single().Title, Is.EqualTo("A Journal"));
            Assert.That((record.Volume, record.Issue, record.Pages!.ToString()), Is.EqualTo(("4", "7", "181–186")));
            Assert.That(record.Relations.Single().KindText, Is.EqualTo("IsPublishedIn"));
        });
    }

    [Test]
    public void A_work_with_typed_titles_only_is_still_cited_by_one() =>
        Assert.That(Read("""{"doi":"10.5000/a","titles":[{"title":"T","titleType":"Other"}]}""").Title!.Text.Plain, Is.EqualTo("T"));

    private static BibRecord Read(string json) => new DataCiteReader().Read(Encoding.UTF8.GetBytes(json)).Single().Record!;
}

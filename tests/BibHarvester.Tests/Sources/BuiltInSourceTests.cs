using System.Text;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Tests.Sources;

/// <summary>What the built-in sources ask for.</summary>
public sealed class BuiltInSourceTests
{
    private static readonly ISource[] Sources =
    [
        new OpenAlexSource(), new SemanticScholarSource(), new PubMedSource(), new EuropePmcSource(), new ArxivSource(), new UnpaywallSource(),
        new OpenCitationsSource(), new ZenodoSource(), new HalSource(), new DblpSource(), new InspireSource(), new AdsSource(), new JalcSource(),
        new MedraSource(), new WikidataSource(), new DoajSource(), new BhlSource(), new OpenLibrarySource(), new GoogleBooksSource(),
        new LibraryOfCongressSource(), new DnbSource(), new PmcIdConverterSource(), new OrcidSource(),
    ];

    [TestCase("openalex", "10.1000/a#b", "https://api.openalex.org/works/doi%3A10.1000%2Fa%23b")]
    [TestCase("openalex", "PMC123456", "https://api.openalex.org/works/pmcid%3APMC123456")]
    [TestCase("openalex", "https://openalex.org/W42", "https://api.openalex.org/works/W42")]
    [TestCase("pubmed", "PMID:123", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&retmode=xml&id=123")]
    [TestCase("europepmc", "PMID:123", "https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=%28EXT_ID%3A123%20AND%20SRC%3AMED%29&resultType=core&format=json&pageSize=2")]
    [TestCase("europepmc", "10.1000/a", "https://www.ebi.ac.uk/europepmc/webservices/rest/search?query=DOI%3A%2210.1000%2Fa%22&resultType=core&format=json&pageSize=2")]
    [TestCase("arxiv", "arXiv:2104.12255v1", "https://export.arxiv.org/api/query?id_list=2104.12255v1&max_results=1")]
    [TestCase("arxiv", "10.48550/arXiv.2104.12255", "https://export.arxiv.org/api/query?id_list=2104.12255&max_results=1")]
    [TestCase("unpaywall", "10.1000/a", "https://api.unpaywall.org/v2/10.1000%2Fa")]
    [TestCase("opencitations", "10.1000/a", "https://api.opencitations.net/meta/v1/metadata/doi%3A10.1000%2Fa")]
    [TestCase("pmc-idconv", "PMC123456", "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/?ids=PMC123456&idtype=pmcid&format=json")]
    [TestCase("pmc-idconv", "10.1000/a", "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/?ids=10.1000%2Fa&idtype=doi&format=json")]
    [TestCase("doaj", "10.1000/a", "https://doaj.org/api/search/articles/doi%3A%2210.1000%2Fa%22")]
    [TestCase("zenodo", "10.5281/zenodo.42", "https://zenodo.org/api/records/42")]
    [TestCase("inspire", "arXiv:2104.12255v1", "https://inspirehep.net/api/arxiv/2104.12255")]
    [TestCase("jalc", "10.11316/a", "https://api.japanlinkcenter.org/dois/10.11316%2Fa")]
    [TestCase("medra", "10.1430/8105", "https://data.medra.org/10.1430%2F8105")]
    [TestCase("wikidata", "Q42", "https://www.wikidata.org/w/api.php?action=wbgetentities&format=json&maxlag=5&ids=Q42")]
    [TestCase("openlibrary", "9780306406157", "https://openlibrary.org/api/books?bibkeys=ISBN%3A9780306406157&format=json&jscmd=data")]
    [TestCase("googlebooks", "9780306406157", "https://www.googleapis.com/books/v1/volumes?q=isbn%3A9780306406157")]
    [TestCase("dnb", "9780306406157", "https://services.dnb.de/sru/dnb?version=1.1&operation=searchRetrieve&query=num%3D9780306406157&maximumRecords=5&recordSchema=MARC21-xml")]
    [TestCase("loc", "9780306406157", "http://lx2.loc.gov:210/lcdb?version=1.1&operation=searchRetrieve&query=bath.isbn%3D9780306406157&maximumRecords=5&recordSchema=mods")]
    public void A_source_asks_for_one_work(string name, string identifier, string url)
    {
        var (service, asked) = (ServiceOf(name), Identifier.Detect(identifier).Identifier!.Value);
        Assert.That(service.Source.Serves(asked, service.Source.Agency), Is.True);
        Assert.That(AddressOf(service, service.Source.Ask(asked, service.Context)), Is.EqualTo($"GET {url}"));
    }

    [TestCase("pubmed", "10.1000/a", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi?db=pubmed&retmode=json&term=%2210.1000%2Fa%22%5Bdoi%5D")]
    [TestCase("pubmed", "PMC123", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esearch.fcgi?db=pubmed&retmode=json&term=PMC123")]
    [TestCase("dblp", "10.1000/a", "https://dblp.org/search/publ/api?q=10.1000%2Fa&format=json&h=10")]
    [TestCase("wikidata", "10.1000/a", "https://www.wikidata.org/w/api.php?action=query&list=search&format=json&maxlag=5&srlimit=2&srsearch=haswbstatement%3A%22P356%3D10.1000%2FA%22")]
    public void A_source_with_numbers_of_its_own_looks_them_up(string name, string identifier, string url)
    {
        var (service, asked) = (ServiceOf(name), Identifier.Detect(identifier).Identifier!.Value);
        var source = (ILocatingSource)service.Source;
        Assert.That((source.MustLocate(asked), AddressOf(service, source.Locate(asked, service.Context))), Is.EqualTo((true, $"GET {url}")));
    }

    [TestCase("pubmed", """{"esearchresult":{"count":"1","idlist":["123"]}}""", "123")]
    [TestCase("pubmed", """{"esearchresult":{"count":"2","idlist":["123","124"]}}""", null)]
    [TestCase("pubmed", """{"esearchresult":{"ERROR":"x"}}""", null)]
    [TestCase("wikidata", """{"query":{"search":[{"ns":0,"title":"Q42"}]}}""", "Q42")]
    [TestCase("wikidata", """{"query":{"search":[]}}""", null)]
    [TestCase("dblp", """{"result":{"hits":{"hit":[{"info":{"key":"conf/x/B","doi":"10.1000/b"}},{"info":{"key":"conf/x/A","doi":"10.1000/A"}}]}}}""", "conf/x/A")]
    [TestCase("dblp", """{"result":{"hits":{"@total":"0"}}}""", null)]
    public void A_number_is_read_where_it_is_for_sure(string name, string answer, string? number) =>
        Assert.That(((ILocatingSource)ServiceOf(name).Source).ReadLocation(Encoding.UTF8.GetBytes(answer), Doi.Parse("10.1000/a"))?.Value, Is.EqualTo(number));

    [Test]
    public void Semantic_scholar_keeps_the_slash_of_a_doi_and_takes_lists_as_json()
    {
        var service = ServiceOf("semanticscholar");
        Identifier[] asked = [Doi.Parse("10.1000/a"), Pmcid.Parse("PMC5"), ArxivId.Parse("2104.12255v2")];
        var request = service.Source.AskMany(asked, service.Context);
        Assert.Multiple(() =>
        {
            Assert.That(AddressOf(service, service.Source.Ask(asked[0], service.Context)), Does.StartWith("GET https://api.semanticscholar.org/graph/v1/paper/DOI%3A10.1000/a?fields=title%2C"));
            Assert.That(request.Json, Is.EqualTo("""{"ids":["DOI:10.1000/a","PMCID:5","ARXIV:2104.12255"]}"""));
            Assert.That(request.Path, Is.EqualTo((string[])["paper", "batch"]));
        });
    }

    [Test]
    public void A_long_list_is_posted_to_pubmed_and_a_short_one_is_not()
    {
        var source = new PubMedSource();
        var context = new SourceContext(IsIdentified: false, "key");
        var (few, many) = (source.AskMany(Numbers(200), context), source.AskMany(Numbers(201), context));
        Assert.Multiple(() =>
        {
            Assert.That((few.Form.Count, few.Query.Count, many.Form.Count, many.Query.Count), Is.EqualTo((0, 3, 3, 0)));
            Assert.That(many.SecretParameters, Is.EqualTo(new KeyValuePair<string, string>[] { new("api_key", "key") }));
            Assert.That((source.Limit(RequestPool.Single, context).Requests, source.Limit(RequestPool.Single, context with { ApiKey = null }).Requests), Is.EqualTo((10, 3)));
        });

        static Identifier[] Numbers(int count) => [.. Enumerable.Range(1, count).Select(n => (Identifier)Pmid.Parse($"{n}"))];
    }

    [Test]
    public void Orcid_lists_the_works_of_a_person_and_serves_no_work()
    {
        var (service, person) = (ServiceOf("orcid"), (Identifier)Orcid.Parse("0000-0002-1694-233X"));
        var request = service.Source.Ask(person, new SourceContext(IsIdentified: false, "token"));
        Assert.Multiple(() =>
        {
            Assert.That(AddressOf(service, request), Is.EqualTo("GET https://pub.orcid.org/v3.0/0000-0002-1694-233X/works"));
            Assert.That(request.SecretHeaders, Is.EqualTo(new KeyValuePair<string, string>[] { new("Authorization", "Bearer token") }));
            Assert.That(service.Source.Ask(person, service.Context).SecretHeaders, Is.Empty);
            Assert.That((service.Source.ListedKinds, service.Source.Serves(person, agency: null)), Is.EqualTo(((ValueList<IdentifierKind>)[IdentifierKind.Orcid], false)));
        });
    }

    [TestCase("openalex", "api_key")]
    [TestCase("bhl", "apikey")]
    [TestCase("googlebooks", "key")]
    public void A_key_goes_into_a_secret_parameter(string name, string parameter)
    {
        var source = ServiceOf(name).Source;
        Identifier asked = name == "googlebooks" ? Isbn.Parse("9780306406157") : Doi.Parse("10.5962/bhl.p.1");
        Assert.That(source.Ask(asked, new SourceContext(IsIdentified: false, "secret")).SecretParameters, Is.EqualTo(new KeyValuePair<string, string>[] { new(parameter, "secret") }));
    }

    [Test]
    public void Names_are_unlike_each_other_and_every_source_can_be_found()
    {
        Assert.That(BuiltInSources.All.Select(s => s.Name), Is.Unique);
        Assert.That(BuiltInSources.All.Select(s => BuiltInSources.Find(s.Name.ToUpperInvariant())), Is.EqualTo(BuiltInSources.All));
        Assert.That(BuiltInSources.All.Select(s => s.Reader), Has.None.Null);
    }

    private static string AddressOf(SourceService service, SourceRequest request) =>
        $"{(request.IsPost ? "POST" : "GET")} {new Inquiry(service, request).ShownUrl}";

    private static SourceService ServiceOf(string name)
    {
        var source = Array.Find(Sources, s => s.Name == name)!;
        return new SourceService(source, source.Address, new SourceContext(IsIdentified: false, null), (_, _) => throw new NotSupportedException());
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Completing;

/// <summary>Plays many services at once, each under a path of its own and in its own shape. It knows the works that it is given.</summary>
internal sealed partial class ServicesStub : IAsyncDisposable
{
    private readonly Dictionary<string, StubWork> _byDoi = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, StubWork> _byPmid = new(StringComparer.Ordinal);

    private ServicesStub(StubRegistry stub)
    {
        Stub = stub;
        stub.Otherwise = request => Fault?.Invoke(request) ?? Answer(request);
    }

    public StubRegistry Stub { get; }

    /// <summary>What goes wrong with a request; nothing where absent.</summary>
    public Func<StubRequest, StubReply?>? Fault { get; set; }

    public static async Task<ServicesStub> StartAsync() => new(await StubRegistry.StartAsync());

    public ServicesStub Knows(params IEnumerable<StubWork> works)
    {
        foreach (var work in works)
        {
            _byDoi[work.Doi] = work;
            if (work.Pmid is { } pmid)
                _byPmid[pmid] = work;
        }

        return this;
    }

    public HarvesterOptions Options(Completeness completeness)
    {
        var options = new HarvesterOptions { Completeness = completeness, HedgeAfter = null };
        foreach (var source in options.Sources)
            options.SourceUrls[source.Name] = new Uri(Stub.Address, $"/{source.Name}");
        return options;
    }

    public IReadOnlyList<StubRequest> RequestsTo(string service) =>
        [.. Stub.Requests.Where(r => r.Path.StartsWith($"/{service}/", StringComparison.Ordinal) || r.Path == $"/{service}")];

    public ValueTask DisposeAsync() => Stub.DisposeAsync();

    private StubReply Answer(StubRequest request)
    {
        var path = Uri.UnescapeDataString(request.Path);
        var rest = path[(path.IndexOf('/', 1) + 1)..];
        return path.Split('/')[1] switch
        {
            "doi.org" => Registry(rest),
            "crossref" => Crossref(request, rest),
            "datacite" => DataCite(request, rest),
            "openalex" => OpenAlex(request, rest),
            "pubmed" => PubMed(request, rest),
            "europepmc" => EuropePmc(request),
            "pmc-idconv" => Converter(request),
            "semanticscholar" => SemanticScholar(request, rest),
            _ => NotFound,
        };
    }

    private static StubReply NotFound { get; } = StubReply.Text("Resource not found.", status: 404);

    private StubReply Registry(string rest)
    {
        if (rest.StartsWith("api/handles/", StringComparison.Ordinal))
        {
            return _byDoi.ContainsKey(rest[12..])
                ? StubReply.Json("""{"responseCode":1,"values":[{"index":1,"type":"URL","data":{"format":"string","value":"https://example.org/"}}]}""")
                : StubReply.Json("""{"responseCode":100}""", 404);
        }

        return StubReply.Json($"[{string.Join(',', rest["doiRA/".Length..].Split(',').Select(AgencyOf))}]");
    }

    private string AgencyOf(string doiOrPrefix) => _byDoi.Values.FirstOrDefault(w => w.Doi.StartsWith(doiOrPrefix, StringComparison.Ordinal)) is { } work
        ? $$"""{"DOI":{{Js(doiOrPrefix)}},"RA":"{{work.Agency}}"}"""
        : $$"""{"DOI":{{Js(doiOrPrefix)}},"status":"DOI does not exist"}""";

    private StubReply Crossref(StubRequest request, string rest)
    {
        if (rest != "works")
            return Find(rest["works/".Length..], "Crossref") is { } work ? StubReply.Json($$"""{"status":"ok","message-type":"work","message":{{CrossrefWork(work)}} }""") : NotFound;
        var works = Parameter(request, "filter").Split(',').Select(f => Find(f["doi:".Length..], "Crossref")).OfType<StubWork>();
        return StubReply.Json($$"""{"status":"ok","message-type":"work-list","message":{"items":[{{string.Join(',', works.Select(CrossrefWork))}}] } }""");
    }

    private static string CrossrefWork(StubWork work) =>
        $$"""{"DOI":{{Js(work.Doi)}},"type":"journal-article","title":[{{Js(work.Title)}}],"container-title":["Journal"],"volume":"1","issued":{"date-parts":[[2020]]}{{(work.RegistryHasNames ? $",\"author\":[{{\"family\":{Js(work.Family)},\"given\":\"A.\"}}]" : "")}} }""";

    private StubReply DataCite(StubRequest request, string rest)
    {
        if (rest != "dois")
            return Find(rest["dois/".Length..], "DataCite") is { } work ? StubReply.Json($$"""{"data":{{DataCiteWork(work)}} }""") : NotFound;
        var works = Quoted().Matches(Parameter(request, "query")).Select(m => Find(m.Groups["text"].Value, "DataCite")).OfType<StubWork>();
        return StubReply.Json($$"""{"data":[{{string.Join(',', works.Select(DataCiteWork))}}]}""");
    }

    private static string DataCiteWork(StubWork work) =>
        $$$"""{"id":{{{Js(work.Doi)}}},"type":"dois","attributes":{"doi":{{{Js(work.Doi)}}},"titles":[{"title":{{{Js(work.Title)}}}}],"creators":[{"name":{{{Js(work.Family + ", A.")}}}}],"publicationYear":2020,"types":{"resourceTypeGeneral":"Dataset"} } }""";

    // Unknown works are a page of HTML there, lists that hold nothing are empty.
    private StubReply OpenAlex(StubRequest request, string rest)
    {
        if (rest == "works")
        {
            var works = Parameter(request, "filter")["doi:".Length..].Split('|').Select(d => _byDoi.GetValueOrDefault(d)).OfType<StubWork>().ToArray();
            return StubReply.Json($$"""{"meta":{"count":{{works.Length}}},"results":[{{string.Join(',', works.Select(OpenAlexWork))}}],"group_by":[]}""");
        }

        var number = rest["works/".Length..];
        var known = number.StartsWith("doi:", StringComparison.Ordinal) ? _byDoi.GetValueOrDefault(number[4..]) :
            number.StartsWith("pmid:", StringComparison.Ordinal) ? _byPmid.GetValueOrDefault(number[5..]) : null;
        return known is null
            ? StubReply.Text("<!doctype html>\n<html lang=en><title>404 Not Found</title><h1>Not Found</h1></html>", "text/html", 404)
            : StubReply.Json(OpenAlexWork(known));
    }

    private static string OpenAlexWork(StubWork work) =>
        $$$"""{"id":"https://openalex.org/W{{{work.Number}}}","doi":{{{Js($"https://doi.org/{work.Doi}")}}},"title":{{{Js(work.Title)}}},"display_name":{{{Js(work.Title)}}},"publication_year":2020,"type":"article","ids":{"openalex":"https://openalex.org/W{{{work.Number}}}"{{{(work.Pmid is { } pmid ? $",\"pmid\":\"https://pubmed.ncbi.nlm.nih.gov/{pmid}\"" : "")}}}},"authorships":[{"author_position":"first","author":{"display_name":{{{Js($"Anna {work.Family}")}}}},"raw_author_name":{{{Js($"Anna {work.Family}")}}}}]}""";

    // What is not in the archive is an entry with a fault, with status 200.
    private StubReply Converter(StubRequest request)
    {
        var number = Parameter(request, "ids");
        return _byDoi.Values.FirstOrDefault(w => w.Pmcid is not null && (w.Pmcid == number || w.Doi == number || w.Pmid == number)) is { } work
            ? StubReply.Json($$"""{"status":"ok","responseDate":"2020-01-01","records":[{"pmcid":"{{work.Pmcid}}","doi":{{Js(work.Doi)}}}]}""")
            : StubReply.Json("""{"status":"ok","responseDate":"2020-01-01","records":[{"status":"error","errmsg":"invalid article id"}]}""");
    }

    private StubReply PubMed(StubRequest request, string rest)
    {
        if (rest == "esearch.fcgi")
        {
            var hit = _byDoi.GetValueOrDefault(Parameter(request, "term").Replace("\"", "", StringComparison.Ordinal).Replace("[doi]", "", StringComparison.Ordinal))?.Pmid;
            return StubReply.Json($$$"""{"header":{"type":"esearch"},"esearchresult":{"count":"{{{(hit is null ? 0 : 1)}}}","idlist":[{{{(hit is null ? "" : $"\"{hit}\"")}}}]}}""");
        }

        var works = Parameter(request, "id").Split(',').Select(p => _byPmid.GetValueOrDefault(p)).OfType<StubWork>();
        return StubReply.Text($"<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\" \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n<PubmedArticleSet>{string.Concat(works.Select(PubMedArticle))}</PubmedArticleSet>", "text/xml");
    }

    private static string PubMedArticle(StubWork work) =>
        $"<PubmedArticle><MedlineCitation Status=\"MEDLINE\"><PMID Version=\"1\">{work.Pmid}</PMID><Article PubModel=\"Print\"><Journal><JournalIssue CitedMedium=\"Print\"><Volume>1</Volume><PubDate><Year>2020</Year></PubDate></JournalIssue><Title>Journal</Title></Journal><ArticleTitle>{work.Title}.</ArticleTitle><Abstract><AbstractText>What {work.Title} says.</AbstractText></Abstract><AuthorList CompleteYN=\"Y\"><Author ValidYN=\"Y\"><LastName>{work.Family}</LastName><ForeName>Anna</ForeName><Initials>A</Initials></Author></AuthorList></Article></MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType=\"pubmed\">{work.Pmid}</ArticleId><ArticleId IdType=\"doi\">{work.Doi}</ArticleId></ArticleIdList></PubmedData></PubmedArticle>";

    private StubReply EuropePmc(StubRequest request)
    {
        var query = Parameter(request, "query");
        var works = Quoted().Matches(query).Select(m => _byDoi.GetValueOrDefault(m.Groups["text"].Value))
            .Concat(ExternalId().Matches(query).Select(m => _byPmid.GetValueOrDefault(m.Groups["number"].Value)))
            .OfType<StubWork>().Where(w => w.Pmid is not null).Distinct().ToArray();
        return StubReply.Json($$$"""{"version":"6.9","hitCount":{{{works.Length}}},"resultList":{"result":[{{{string.Join(',', works.Select(EuropePmcResult))}}}]}}""");
    }

    private static string EuropePmcResult(StubWork work) =>
        $$$"""{"id":"{{{work.Pmid}}}","source":"MED","pmid":"{{{work.Pmid}}}","doi":{{{Js(work.Doi)}}},"title":{{{Js(work.Title + ".")}}},"authorString":"{{{work.Family}}} A.","authorList":{"author":[{"fullName":"{{{work.Family}}} A","firstName":"Anna","lastName":{{{Js(work.Family)}}},"initials":"A"}]},"pubYear":"2020"}""";

    // A list has null in the place of what is unknown.
    private StubReply SemanticScholar(StubRequest request, string rest)
    {
        if (rest == "paper/batch")
        {
            using var asked = JsonDocument.Parse(request.Body);
            return StubReply.Json($"[{string.Join(',', asked.RootElement.GetProperty("ids").EnumerateArray().Select(i => PaperOf(i.GetString()!) ?? "null"))}]");
        }

        return PaperOf(rest["paper/".Length..]) is { } paper ? StubReply.Json(paper) : StubReply.Json($$"""{"error":"Paper with id {{rest}} not found"}""", 404);
    }

    private string? PaperOf(string number)
    {
        var work = number.StartsWith("DOI:", StringComparison.Ordinal) ? _byDoi.GetValueOrDefault(number[4..]) : null;
        return work is null ? null : $$$"""{"paperId":"{{{work.Number.ToString("x40", CultureInfo.InvariantCulture)}}}","externalIds":{"DOI":{{{Js(work.Doi)}}}},"title":{{{Js(work.Title)}}},"year":2020,"authors":[{"authorId":"1","name":{{{Js($"A. {work.Family}")}}}}]}""";
    }

    private StubWork? Find(string doi, string agency) => _byDoi.GetValueOrDefault(doi) is { } work && work.Agency == agency && !work.IsMissingInRegistry ? work : null;

    private static string Parameter(StubRequest request, string name)
    {
        foreach (var part in $"{request.Query}&{request.Body}".Split('&'))
        {
            if (part.StartsWith($"{name}=", StringComparison.Ordinal))
                return Uri.UnescapeDataString(part[(name.Length + 1)..].Replace('+', ' '));
        }

        return "";
    }

    private static string Js(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    [GeneratedRegex("\"(?<text>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("EXT_ID:(?<number>[0-9]+)", RegexOptions.None, 1000)]
    private static partial Regex ExternalId();
}

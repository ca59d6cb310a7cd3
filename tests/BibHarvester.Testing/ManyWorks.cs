using System.Globalization;

namespace BibHarvester.Testing;

/// <summary>Makes a stub play doi.org and Crossref with as many works as are wanted, some of which do not exist.</summary>
public static class ManyWorks
{
    private const string Prefix = "10.1000";

    /// <summary>One DOI in so many does not exist.</summary>
    private const int Missing = 20;

    /// <summary>Makes the stub answer for works; its limits are too high to be met.</summary>
    /// <param name="stub">The stub, which plays doi.org under <c>/doi</c> and Crossref under <c>/crossref</c>.</param>
    /// <param name="count">How many DOIs are wanted.</param>
    /// <returns>The DOIs, those that do not exist among them.</returns>
    public static IReadOnlyList<string> Play(StubRegistry stub, int count)
    {
        ArgumentNullException.ThrowIfNull(stub);
        stub.Otherwise = static request => Answer(request)
            .With("x-rate-limit-limit", "100000").With("x-rate-limit-interval", "1s").With("x-concurrency-limit", "16");
        return [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{Prefix}/n.{i}"))];
    }

    /// <summary>Whether a work exists.</summary>
    public static bool Exists(string doi)
    {
        ArgumentNullException.ThrowIfNull(doi);
        return doi.StartsWith(Prefix + "/n.", StringComparison.Ordinal) &&
            int.TryParse(doi.AsSpan(Prefix.Length + 3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number % Missing != 7;
    }

    private static StubReply Answer(StubRequest request)
    {
        var path = Uri.UnescapeDataString(request.Path);
        if (path == $"/doi/doiRA/{Prefix}")
            return StubReply.Json($$"""[{"DOI":"{{Prefix}}","RA":"Crossref"}]""");
        if (path == "/crossref/works")
        {
            var asked = Uri.UnescapeDataString(request.Query).Split(["filter=", "&"], StringSplitOptions.RemoveEmptyEntries)[0].Split(',').Select(d => d["doi:".Length..]);
            return StubReply.Json($$"""{"status":"ok","message-type":"work-list","message":{"items":[{{string.Join(',', asked.Where(Exists).Select(Item))}} ] } }""");
        }

        const string works = "/crossref/works/";
        if (path.StartsWith(works, StringComparison.Ordinal) && Exists(path[works.Length..]))
            return StubReply.Json($$"""{"status":"ok","message-type":"work","message":{{Item(path[works.Length..])}} }""");
        const string handles = "/doi/api/handles/";
        if (path.StartsWith(handles, StringComparison.Ordinal))
            return StubReply.Json($$"""{"responseCode":100,"handle":"{{path[handles.Length..]}}"}""", 404);
        return path.StartsWith("/doi/doiRA/", StringComparison.Ordinal) ? StubReply.Json("[]") : StubReply.Text("Resource not found.", status: 404);
    }

    private static string Item(string doi) =>
        $$"""{"DOI":"{{doi}}","type":"journal-article","title":["Title of {{doi}}"],"issued":{"date-parts":[[2020]]},"author":[{"family":"Example","given":"Ann"}] }""";
}

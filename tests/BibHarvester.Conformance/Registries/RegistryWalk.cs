using System.Text.Json;

namespace BibHarvester.Conformance.Registries;

/// <summary>Walks over the documents of Crossref, DataCite and DOI content negotiation.</summary>
/// <param name="source">Whose layout it is.</param>
internal sealed class RegistryWalk(string source) : IPayloadWalk
{
    /// <inheritdoc/>
    public IReadOnlyList<IPayloadWork>? WorksOf(byte[] payload)
    {
        try
        {
            return [.. Of(JsonDocument.Parse(payload).RootElement).Select(element => new Work(element))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IEnumerable<JsonElement> Of(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Of);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        foreach (var name in source == "datacite" ? (string[])["data"] : ["message", "items"])
        {
            if (element.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                return Of(inner);
        }

        return IsWork(element) ? [element] : [];
    }

    private static void Compare(JsonElement work, BibRecord record, List<string> problems)
    {
        var attributes = work.TryGetProperty("attributes", out var inner) ? inner : work;
        var title = Texts(attributes, "title", "titles").Concat(Texts(attributes, "original-title")).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
        if (title is not null && record.Title is null && !title.StartsWith("(:", StringComparison.Ordinal))
            problems.Add($"the title '{title}' is lost");
        if (title is null && record.Title is not null && !attributes.TryGetProperty("project", out _))
            problems.Add($"a title from nowhere: '{record.Title.Text}'");
        var known = record.Identifiers.Concat(record.Containers.SelectMany(c => c.Identifiers)).Select(i => Bare(i.Value))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var name in (string[])["DOI", "doi", "PMID", "PMCID", "ISSN", "ISBN"])
        {
            foreach (var value in Texts(attributes, name).Where(v => v.Length > 0))
            {
                if (!known.Contains(Bare(value)) && !known.Contains(Isbn.TryParse(value, out var isbn) ? Bare(isbn.Value) : "") &&
                    !known.Contains(Doi.TryParse(value, out var doi) ? Bare(doi.Value) : ""))
                    problems.Add($"{name} {value} is lost");
            }
        }
    }

    private static bool IsWork(JsonElement element) =>
        element.TryGetProperty("DOI", out _) || element.TryGetProperty("attributes", out _) ||
        element.TryGetProperty("doi", out _) || element.TryGetProperty("title", out _) || element.TryGetProperty("titles", out _);

    private static IEnumerable<string> Texts(JsonElement element, params string[] names)
    {
        foreach (var name in names)
        {
            if (!element.TryGetProperty(name, out var value))
                continue;
            foreach (var text in Texts(value))
                yield return text;
        }
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object when value.TryGetProperty("title", out var title) => Texts(title),
        _ => [],
    };

    private static string Bare(string identifier)
    {
        var at = identifier.LastIndexOf("crossref.org/is", StringComparison.Ordinal);
        var bare = at < 0 ? identifier : identifier[(at + "crossref.org/isxx/".Length)..];
        return bare.Replace("-", "", StringComparison.Ordinal).Replace("https://doi.org/", "", StringComparison.OrdinalIgnoreCase)
            .Trim().ToUpperInvariant();
    }

    private sealed class Work(JsonElement element) : IPayloadWork
    {
        public void Compare(BibRecord record, List<string> problems)
        {
            RegistryWalk.Compare(element, record, problems);
            DroppedValues.Find(element, record, problems);
        }
    }
}

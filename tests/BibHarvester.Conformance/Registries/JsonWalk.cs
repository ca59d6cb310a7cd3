using System.Globalization;
using System.Text.Json;

namespace BibHarvester.Conformance.Registries;

/// <summary>Walks over JSON by paths that say where the works, their titles and identifiers stand.</summary>
/// <remarks>
/// A path is names with stops between; <c>[]</c> behind a name goes into each element, <c>*</c> stands for any name. Several paths are parted by blanks: of
/// the works the first that leads to an array or object counts, of titles and identifiers all do. <c>.</c> is the value itself.
/// </remarks>
/// <param name="works">Where the works stand.</param>
/// <param name="titles">Where a work has its title.</param>
/// <param name="identifiers">Where it has identifiers that the record must have too.</param>
internal sealed class JsonWalk(string works, string titles, string identifiers = "") : IPayloadWalk
{
    /// <summary>The ends of paths, or paths, where values are said by the record in its own words or follow from others.</summary>
    public IReadOnlyList<string> Derived { get; init; } = [];

    /// <summary>Where the year of publication stands; the date itself may be filled up by the service.</summary>
    public string Years { get; init; } = "";

    /// <summary>A member without which an element is no work; several with blanks between, of which one suffices.</summary>
    public string Needs { get; init; } = "";

    /// <inheritdoc/>
    public IReadOnlyList<IPayloadWork>? WorksOf(byte[] payload)
    {
        JsonElement root;
        try
        {
            root = JsonDocument.Parse(payload.AsMemory(payload.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0), new JsonDocumentOptions { MaxDepth = 256 }).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }

        var found = Words(works).Select(path => Find(root, path).ToArray()).FirstOrDefault(f => f.Length > 0) ?? [];
        return [.. found.Where(IsWork).Select(element => new Work(element, this))];
    }

    private bool IsWork(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && (Needs.Length == 0 || Words(Needs).Any(path => Find(element, path).Any(e => e.ValueKind != JsonValueKind.Null)));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<JsonElement> Find(JsonElement element, string path)
    {
        if (path is "" or ".")
            return [element];
        if (path.StartsWith("[]", StringComparison.Ordinal))
            return element.ValueKind == JsonValueKind.Array ? element.EnumerateArray().SelectMany(e => Find(e, path[2..].TrimStart('.'))) : [];
        var end = path.IndexOfAny(['.', '[']);
        var (name, rest) = end < 0 ? (path, "") : (path[..end], path[end..].TrimStart('.'));
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        return name == "*"
            ? element.EnumerateObject().SelectMany(m => Find(m.Value, rest))
            : element.TryGetProperty(name, out var inner) ? Find(inner, rest) : [];
    }

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    private sealed class Work(JsonElement element, JsonWalk walk) : IPayloadWork
    {
        public void Compare(BibRecord record, List<string> problems)
        {
            var title = Words(walk._titles).SelectMany(path => Find(element, path)).Select(Text).FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
            if (title is not null && record.Titles.IsEmpty)
                problems.Add($"the title '{title}' is lost");
            if (title is null && !record.Titles.IsEmpty)
                problems.Add($"a title from nowhere: '{record.Titles[0].Text}'");
            var said = new SaidValues(record with { ExtraFields = [] });
            foreach (var value in Words(walk._identifiers).SelectMany(path => Find(element, path)).Select(Text).Where(t => !string.IsNullOrWhiteSpace(t)))
            {
                if (!said.Says(value!, ""))
                    problems.Add($"the identifier {value} is lost");
            }

            var year = Words(walk.Years).SelectMany(path => Find(element, path)).Select(Text).FirstOrDefault(t => t is { Length: 4 });
            if (year is not null && record.Issued?.Year?.ToString(CultureInfo.InvariantCulture) != year)
                problems.Add($"the year is {record.Issued} and not {year}");
            DroppedValues.Find(element, record, problems, path => walk.Derived.Any(derived =>
                path.EndsWith(derived, StringComparison.Ordinal) || path.Contains(derived + "/", StringComparison.Ordinal)));
        }
    }

    private readonly string _titles = titles;
    private readonly string _identifiers = identifiers;
}

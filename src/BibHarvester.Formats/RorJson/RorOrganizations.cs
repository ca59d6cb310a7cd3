using System.Text.Json;

namespace BibHarvester.Formats.RorJson;

/// <summary>Reads what the Research Organization Registry says of organisations: names and identifiers. It has no works, so that it is no format of records.</summary>
/// <remarks>The shapes of both versions: <see href="https://ror.readme.io/docs/ror-data-structure"/>, an organisation alone, in a page of a search, or in an array as of a dump.</remarks>
public static class RorOrganizations
{
    private const int MostDepth = 32;

    /// <summary>Reads an answer.</summary>
    /// <param name="payload">The bytes, UTF-8.</param>
    /// <returns>
    /// The organisations, in their order: the name that the registry shows, the place as city and country, the ROR, and of each other scheme (GRID, ISNI, Wikidata, Funder Registry)
    /// the preferred identifier, else the first. Empty where there is none, also for what is no JSON.
    /// </returns>
    public static ValueList<Affiliation> Read(ReadOnlyMemory<byte> payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload, new JsonDocumentOptions { MaxDepth = MostDepth });
            var root = document.RootElement;
            return [.. Items(root.ValueKind == JsonValueKind.Array ? root : Member(root, "items") ?? default, root).Select(Of).OfType<Affiliation>()];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static JsonElement[] Items(JsonElement list, JsonElement alone) => list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [alone];

    private static Affiliation? Of(JsonElement organization)
    {
        if (!Ror.TryParse(Text(organization, "id"), out var ror))
            return null;
        return new Affiliation
        {
            Name = NameOf(organization),
            Place = PlaceOf(organization),
            Identifiers = [ror, .. OthersOf(organization)],
        };
    }

    private static string? NameOf(JsonElement organization)
    {
        var names = Array(organization, "names");
        foreach (var type in (string[])["ror_display", "label"])
        {
            foreach (var name in names)
            {
                if (Array(name, "types").Any(t => t.ValueKind == JsonValueKind.String && t.ValueEquals(type)) && Text(name, "value") is { } shown)
                    return shown;
            }
        }

        return names.Select(n => Text(n, "value")).FirstOrDefault(static n => n is not null) ?? Text(organization, "name");
    }

    private static string? PlaceOf(JsonElement organization)
    {
        var details = Array(organization, "locations").Select(l => Member(l, "geonames_details")).FirstOrDefault(static d => d is not null);
        string?[] parts = details is { } known
            ? [Text(known, "name"), Text(known, "country_name")]
            : [Array(organization, "addresses").Select(a => Text(a, "city")).FirstOrDefault(), Member(organization, "country") is { } country ? Text(country, "country_name") : null];
        var place = string.Join(", ", parts.OfType<string>().Distinct(StringComparer.Ordinal));
        return place.Length == 0 ? null : place;
    }

    private static IEnumerable<Identifier> OthersOf(JsonElement organization)
    {
        var schemes = Member(organization, "external_ids") switch
        {
            { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Select(e => (Scheme: Text(e, "type"), Entry: e)),
            { ValueKind: JsonValueKind.Object } map => map.EnumerateObject().Select(m => (Scheme: (string?)m.Name, Entry: m.Value)),
            _ => [],
        };
        foreach (var (scheme, entry) in schemes)
        {
            // Of an organisation with one number, the old version wrote the number alone.
            var value = Text(entry, "preferred") ?? Text(entry, "all") ?? Array(entry, "all").Select(static e => e.ValueKind == JsonValueKind.String ? e.GetString() : null).FirstOrDefault();
            if (string.IsNullOrWhiteSpace(value) || string.IsNullOrWhiteSpace(scheme))
                continue;
            if (WikidataId.TryParse(value, out var item))
                yield return item;
            else
                yield return new Identifier(IdentifierKind.Other, value.Replace(" ", "", StringComparison.Ordinal), scheme.ToLowerInvariant());
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static JsonElement[] Array(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } value ? [.. value.EnumerateArray()] : [];
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace BibHarvester.Formats.Tests.RecordJson;

/// <summary>As much of JSON Schema as the published schema uses; members and words it does not name are errors.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    public IEnumerable<string> Check(JsonElement value) => Check(root, value, "").Concat(Unnamed(value));

    public JsonElement Definition(string name) => root.GetProperty("$defs").GetProperty(name);

    private IEnumerable<string> Unnamed(JsonElement value)
    {
        var named = Definition("record").GetProperty("properties").EnumerateObject().Select(p => p.Name).Append("bibharvest").ToHashSet(StringComparer.Ordinal);
        return value.EnumerateObject().Where(p => !named.Contains(p.Name)).Select(p => $"/{p.Name} is not in the schema");
    }

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Check(Definition(reference.GetString()!["#/$defs/".Length..]), value, path);
        if (schema.TryGetProperty("anyOf", out var any))
        {
            var results = any.EnumerateArray().Select(s => Check(s, value, path).ToArray()).ToArray();
            return results.MinBy(r => r.Length)!;
        }

        return CheckHere(schema, value, path)
            .Concat(schema.TryGetProperty("allOf", out var all) ? all.EnumerateArray().SelectMany(s => Check(s, value, path)) : [])
            .Concat(CheckMembers(schema, value, path))
            .Concat(CheckElements(schema, value, path));
    }

    private static IEnumerable<string> CheckHere(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("type", out var type) && !IsOf(type.GetString()!, value))
            yield return $"{path} is no {type}";
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(w => w.GetString() == value.GetString()))
            yield return $"{path} has the unknown word {value}";
        if (schema.TryGetProperty("pattern", out var pattern) && value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            yield return $"{path} is not {pattern}";
        if (schema.TryGetProperty("required", out var required) && value.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _)))
                yield return $"{path} lacks {name}";
        }
    }

    private IEnumerable<string> CheckMembers(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("properties", out var properties))
            return [];
        return value.EnumerateObject().SelectMany(member => properties.TryGetProperty(member.Name, out var inner)
            ? Check(inner, member.Value, $"{path}/{member.Name}")
            : path.Length == 0 ? [] : [$"{path}/{member.Name} is not in the schema"]);
    }

    private IEnumerable<string> CheckElements(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return [];
        if (schema.TryGetProperty("prefixItems", out var prefix))
            return prefix.EnumerateArray().Zip(value.EnumerateArray()).SelectMany((pair, i) => Check(pair.First, pair.Second, $"{path}/{i}"));
        return schema.TryGetProperty("items", out var items)
            ? value.EnumerateArray().SelectMany((element, i) => Check(items, element, $"{path}/{i}"))
            : [];
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace BibHarvester.Cli.Tests;

/// <summary>Says where a JSON document departs from a published schema, for as much of JSON Schema as these schemas use.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly string[] Known =
    [
        "$schema", "$id", "$ref", "$defs", "$comment", "title", "description", "default", "examples", "type", "required", "properties", "additionalProperties", "items", "prefixItems",
        "minItems", "maxItems", "minLength", "minimum", "enum", "pattern", "format", "anyOf", "allOf",
    ];

    public static IReadOnlyList<string> Problems(string schema, string json)
    {
        var path = Path.Combine(Root(), "docs", "schema", schema);
        using var rules = JsonDocument.Parse(File.ReadAllBytes(path));
        using var document = JsonDocument.Parse(json);
        var problems = new List<string>();
        new SchemaCheck(rules.RootElement).Check(rules.RootElement, document.RootElement, "", problems);
        return problems;
    }

    private void Check(JsonElement rule, JsonElement value, string at, List<string> problems)
    {
        if (rule.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            if (rule.ValueKind == JsonValueKind.False)
                problems.Add($"{at}: nothing may stand here");
            return;
        }

        foreach (var keyword in rule.EnumerateObject())
        {
            if (!Known.Contains(keyword.Name))
                problems.Add($"the check does not know '{keyword.Name}'");
            CheckKeyword(rule, keyword, value, at, problems);
        }
    }

    private void CheckKeyword(JsonElement rule, JsonProperty keyword, JsonElement value, string at, List<string> problems)
    {
        switch (keyword.Name)
        {
            case "$ref":
                Check(Resolve(keyword.Value.GetString()!), value, at, problems);
                break;
            case "type" when !Types(keyword.Value).Any(type => IsOf(type, value)):
                problems.Add($"{at}: {value.ValueKind} is not {keyword.Value}");
                break;
            case "enum" when !keyword.Value.EnumerateArray().Any(one => one.ValueKind == value.ValueKind && one.ToString() == value.ToString()):
                problems.Add($"{at}: '{value}' is none of {keyword.Value}");
                break;
            case "pattern" when value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)):
                problems.Add($"{at}: '{value}' is not like {keyword.Value}");
                break;
            case "format" when keyword.Value.GetString() == "date-time" && value.ValueKind == JsonValueKind.String && !value.TryGetDateTimeOffset(out _):
                problems.Add($"{at}: '{value}' is no time");
                break;
            case "minimum" when value.ValueKind == JsonValueKind.Number && value.GetDouble() < keyword.Value.GetDouble():
                problems.Add($"{at}: {value} is below {keyword.Value}");
                break;
            case "minItems" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < keyword.Value.GetInt32():
                problems.Add($"{at}: too few");
                break;
            case "maxItems" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > keyword.Value.GetInt32():
                problems.Add($"{at}: too many");
                break;
            case "minLength" when value.ValueKind == JsonValueKind.String && value.GetString()!.Length < keyword.Value.GetInt32():
                problems.Add($"{at}: too short");
                break;
            case "required" when value.ValueKind == JsonValueKind.Object:
                problems.AddRange(keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at}: {name} is missing"));
                break;
            case "properties" or "additionalProperties" when value.ValueKind == JsonValueKind.Object:
                CheckMembers(rule, keyword, value, at, problems);
                break;
            case "items" or "prefixItems" when value.ValueKind == JsonValueKind.Array:
                CheckItems(rule, keyword, value, at, problems);
                break;
            case "allOf":
                foreach (var one in keyword.Value.EnumerateArray())
                    Check(one, value, at, problems);
                break;
            case "anyOf" when !keyword.Value.EnumerateArray().Any(one => Passes(one, value)):
                problems.Add($"{at}: none of anyOf");
                break;
        }
    }

    private void CheckMembers(JsonElement rule, JsonProperty keyword, JsonElement value, string at, List<string> problems)
    {
        foreach (var member in value.EnumerateObject())
        {
            var isKnown = rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty(member.Name, out _);
            if (keyword.Name == "properties" && isKnown)
                Check(keyword.Value.GetProperty(member.Name), member.Value, $"{at}/{member.Name}", problems);
            else if (keyword.Name == "additionalProperties" && !isKnown)
                Check(keyword.Value, member.Value, $"{at}/{member.Name}", problems);
        }
    }

    private void CheckItems(JsonElement rule, JsonProperty keyword, JsonElement value, string at, List<string> problems)
    {
        var first = rule.TryGetProperty("prefixItems", out var prefix) ? prefix.GetArrayLength() : 0;
        for (var i = 0; i < value.GetArrayLength(); i++)
        {
            if (keyword.Name == "prefixItems" && i < first)
                Check(keyword.Value[i], value[i], $"{at}/{i}", problems);
            else if (keyword.Name == "items" && i >= first)
                Check(keyword.Value, value[i], $"{at}/{i}", problems);
        }
    }

    private bool Passes(JsonElement rule, JsonElement value)
    {
        var problems = new List<string>();
        Check(rule, value, "", problems);
        return problems.Count == 0;
    }

    private JsonElement Resolve(string reference)
    {
        var element = root;
        foreach (var step in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
            element = element.GetProperty(step);
        return element;
    }

    private static IEnumerable<string?> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()) : [type.GetString()];

    private static bool IsOf(string? type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => false,
    };

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BibHarvester.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("There is no repository around the tests.");
        return folder;
    }
}

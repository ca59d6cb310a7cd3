using System.Text;
using System.Text.Json.Nodes;
using BibHarvester.Testing;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>Damages an item of CSL-JSON such that it is mostly still one.</summary>
internal static class ItemMutation
{
    // Longer ones, many times over, take their time without fault.
    private const int LongestNames = 4000;

    private static readonly string[] Values =
    [
        "\"\"", "\" \"", "0", "-1", "1e9", "true", "[]", "{}", "null", "\"1-2, 5\\u20139 & xii\"", "\"vol. 3a-3c\"", "\"99999999999999999999\"",
        "\"<i><b><i>x</i></b>\"", "\"'a' \\\"b\\\" ‘c\"", "\"d'&'\"", "\"{:x: y}\"", "\"title: x\\nissued: 2020-01-01\"", "\"א ב 中文 नमस्ते\"",
        "{\"date-parts\":[[2020,13],[0]]}", "{\"date-parts\":[[-9999,12,31],[9999]]}", "{\"date-parts\":[[99999999999]]}", "{\"raw\":\"ca. 44 BC/?\"}",
        "{\"literal\":\"n.d.\"}", "{\"date-parts\":[[2020]],\"season\":9,\"circa\":\"x\"}",
        "[{\"family\":\"\"}]", "[{\"given\":\"A\"}]", "[{\"literal\":\"\"}]", "[{\"family\":\"van der\",\"given\":\"J. van\",\"suffix\":\",\"}]",
        "[{\"family\":\"D'\",\"given\":\"-\"},{\"family\":\"D'\",\"given\":\"--.\"}]", "[{\"family\":\"毛\",\"given\":\"泽东\"},{\"literal\":\"x\",\"family\":\"y\"}]",
    ];

    private static readonly string[] Names =
    [
        "author", "editor", "translator", "issued", "accessed", "event-date", "title", "title-short", "container-title", "page", "volume", "issue",
        "edition", "number", "locator", "note", "language", "genre", "type", "id", "DOI", "URL", "number-of-pages", "collection-number", "publisher",
    ];

    /// <summary>Damages an item.</summary>
    /// <param name="random">Says how.</param>
    /// <param name="item">The item.</param>
    /// <param name="other">Another item, for values of it.</param>
    public static byte[] Of(Random random, byte[] item, byte[] other)
    {
        if (random.Next(6) == 0)
            return Mutation.OfBytes(random, item, other);
        var json = JsonNode.Parse(item)!.AsObject();
        for (var steps = random.Next(0, 6); steps > 0; steps--)
            Step(random, json, JsonNode.Parse(other)!.AsObject());
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    private static void Step(Random random, JsonObject item, JsonObject other)
    {
        var own = item.Count == 0 ? "title" : item.GetAt(random.Next(item.Count)).Key;
        switch (random.Next(6))
        {
            case 0:
                item.Remove(own);
                break;
            case 1:
                item[Names[random.Next(Names.Length)]] = JsonNode.Parse(Values[random.Next(Values.Length)]);
                break;
            case 2 when other.Count > 0:
                item[own] = other.GetAt(random.Next(other.Count)).Value?.DeepClone();
                break;
            case 3 when item[own] is JsonArray { Count: > 0 } names && names.ToJsonString().Length < LongestNames:
                for (var count = random.Next(1, 300); count > 0; count--)
                    names.Add(names[random.Next(names.Count)]?.DeepClone());
                break;
            default:
                if (item[own] is JsonValue value && value.TryGetValue<string>(out var text))
                    item[own] = Mutation.OfText(random, text, text);
                break;
        }
    }
}

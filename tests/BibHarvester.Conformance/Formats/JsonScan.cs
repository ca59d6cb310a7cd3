using System.Text.Json;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the strings and numbers of a JSON file.</summary>
internal static class JsonScan
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private const string WordIndex = "/abstract_inverted_index";

    /// <summary>The values of a text; none where it is broken.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var values = new List<SourceValue>();
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            var list = ListIn(document.RootElement);
            JsonElement[] items = list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [list];
            var record = 0;
            foreach (var item in items.Where(i => !IsZoteroChild(i)))
                Walk(item, record++, "", values);
        }
        catch (JsonException)
        {
            // The reader says where.
        }

        return values;
    }

    // Notes and attachments of Zotero's are no records.
    private static bool IsZoteroChild(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("data", out var data))
            item = data;
        return item.ValueKind == JsonValueKind.Object && item.TryGetProperty("itemType", out var type) &&
            type.ValueKind == JsonValueKind.String && type.GetString() is "note" or "attachment" or "annotation";
    }

    private static JsonElement ListIn(JsonElement root)
    {
        foreach (var name in (string[])["items", "data", "references", "results", "@graph"])
        {
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array)
                return list;
        }

        return root;
    }

    private static void Walk(JsonElement element, int record, string path, List<SourceValue> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                // Of an abstract by its words these are the names.
                if (path.EndsWith(WordIndex, StringComparison.Ordinal))
                    values.Add(new SourceValue(record, path, string.Join(' ', element.EnumerateObject().Select(m => m.Name))));
                foreach (var member in element.EnumerateObject())
                    Walk(member.Value, record, $"{path}/{member.Name}", values);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Walk(item, record, path, values);
                break;
            case JsonValueKind.String:
                var text = element.GetString()!;
                if (path.EndsWith("/extra", StringComparison.Ordinal))
                    values.AddRange(text.Split('\n').Where(l => !l.StartsWith("type:", StringComparison.OrdinalIgnoreCase)).Select(l => new SourceValue(record, path, l[(l.AsSpan(Math.Min(l.Length, 2)).IndexOfAny(':', '=') is >= 0 and var at ? at + 3 : 0)..])));
                else
                    values.Add(new SourceValue(record, path, text));
                break;
            case JsonValueKind.Number:
                // The places of words are said by their order in the abstract.
                if (!path.Contains(WordIndex + "/", StringComparison.Ordinal))
                    values.Add(new SourceValue(record, path, element.GetRawText()));
                break;
            default:
                break;
        }
    }
}

using System.Buffers;
using System.Text.Json;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Losses;

/// <summary>Every value of a record with the path at which its own JSON has it.</summary>
internal static class RecordValues
{
    private const string StatusField = "status";

    // Members that say what their siblings are.
    private static readonly string[] Qualifiers = ["kind", "role"];

    // Members that are the value of the object they stand in.
    private static readonly string[] Principals = ["value", "text", "date"];

    /// <summary>The values, in the order of the JSON, without provenance and citation key.</summary>
    public static IEnumerable<LostValue> Of(BibRecord record)
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJsonWriter.WriteObject(record with { Provenance = null, CitationKey = null }, json);
        using var document = JsonDocument.Parse(json.WrittenMemory);
        var values = new List<LostValue>();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            if (!member.NameEquals("bibharvest"u8))
                Add(member.Value, member.Name, values);
        }

        return values;
    }

    /// <summary>Whether a value is a word of the record's own vocabulary or a mark, which says nothing outside of its place.</summary>
    public static bool IsWord(LostValue value) =>
        value.Field is "type" or StatusField || value.Field.EndsWith(".spans", StringComparison.Ordinal) || value.Value is "true";

    private static void Add(JsonElement element, string path, List<LostValue> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array when path.EndsWith(".spans", StringComparison.Ordinal):
                values.Add(new LostValue(path, element.GetRawText()));
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Add(item, path, values);
                break;
            case JsonValueKind.Object when element.TryGetProperty("format"u8, out var format) && element.TryGetProperty("name"u8, out var name):
                AddExtraField(element, $"{path}[{format}:{name}]", values);
                break;
            case JsonValueKind.Object:
                AddObject(element, Qualified(path, element), values);
                break;
            case JsonValueKind.False or JsonValueKind.Null:
                break;
            case JsonValueKind.True:
                values.Add(new LostValue(path, "true"));
                break;
            default:
                values.Add(new LostValue(path, element.ToString()));
                break;
        }
    }

    private static void AddObject(JsonElement element, string path, List<LostValue> values)
    {
        // That a work was retracted is the value, whatever else is said of it.
        if (path.StartsWith(StatusField + "[", StringComparison.Ordinal) && path.IndexOf(']', StringComparison.Ordinal) == path.Length - 1)
            values.Add(new LostValue(StatusField, path[(StatusField.Length + 1)..^1]));
        foreach (var member in element.EnumerateObject())
        {
            if (Array.IndexOf(Qualifiers, member.Name) < 0)
                Add(member.Value, Array.IndexOf(Principals, member.Name) < 0 ? $"{path}.{member.Name}" : path, values);
        }
    }

    private static void AddExtraField(JsonElement element, string path, List<LostValue> values)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (member.NameEquals("value"u8) || member.NameEquals("valueText"u8) || member.NameEquals("valueBase64"u8))
                values.Add(new LostValue(path, member.Value.ToString()));
        }
    }

    private static string Qualified(string path, JsonElement element)
    {
        foreach (var name in Qualifiers)
        {
            if (element.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String)
                return $"{path}[{word.GetString()}]";
        }

        return path;
    }
}

using System.Text.Json;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Members of JSON elements that may be absent or of another kind.</summary>
internal static class JsonMembers
{
    /// <summary>The elements of a document: those of its array, or itself.</summary>
    public static IReadOnlyList<JsonElement> Documents(byte[] json)
    {
        var root = JsonDocument.Parse(json).RootElement;
        return root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
    }

    /// <summary>A member by the names that lead to it; an undefined element where there is none.</summary>
    public static JsonElement Member(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return default;
        }

        return element;
    }

    /// <summary>The text or number of a member; absent where there is none.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> names)
    {
        var member = element.Member(names);
        return member.ValueKind switch
        {
            JsonValueKind.String when !string.IsNullOrWhiteSpace(member.GetString()) => member.GetString(),
            JsonValueKind.Number => member.GetRawText(),
            _ => null,
        };
    }

    /// <summary>The elements of a list; none where it is no list.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement element, params ReadOnlySpan<string> names)
    {
        var member = element.Member(names);
        return member.ValueKind == JsonValueKind.Array ? member.EnumerateArray() : [];
    }
}

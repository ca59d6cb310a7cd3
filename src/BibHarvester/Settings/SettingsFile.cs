using System.Text.Json;

namespace BibHarvester.Settings;

/// <summary>The settings in a file of JSON.</summary>
internal static class SettingsFile
{
    private const int MostBytes = 1024 * 1024;

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="InvalidDataException">It says something that is no setting.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static void Read(string path, UserSettings settings)
    {
        if (new FileInfo(path).Length > MostBytes)
            throw new InvalidDataException($"{path} is too long for settings.");
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new InvalidDataException($"{path} holds no JSON object.");
            foreach (var member in document.RootElement.EnumerateObject())
                Read(path, member, settings);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}, line {exception.LineNumber + 1}: the JSON is damaged.", exception);
        }
    }

    private static void Read(string path, JsonProperty member, UserSettings settings)
    {
        switch (member.Name)
        {
            case "contact":
                settings.ContactEmail = Text(path, member.Name, member.Value);
                break;
            case "completeness":
                settings.Completeness = CompletenessName.Parse(Text(path, member.Name, member.Value)) ??
                    throw new InvalidDataException($"{path}: 'completeness' is none of fast, normal, full.");
                break;
            case "sources" when member.Value.ValueKind == JsonValueKind.Array:
                settings.Sources = [.. member.Value.EnumerateArray().Select(e => Text(path, member.Name, e))];
                break;
            case "keys" when member.Value.ValueKind == JsonValueKind.Object:
                foreach (var key in member.Value.EnumerateObject())
                    settings.Keys[key.Name] = Text(path, $"keys/{key.Name}", key.Value);
                break;
            case "trust" when member.Value.ValueKind == JsonValueKind.Object:
                foreach (var field in member.Value.EnumerateObject())
                    settings.Trust[field.Name] = Text(path, $"trust/{field.Name}", field.Value);
                break;
            default:
                throw new InvalidDataException($"{path}: '{member.Name}' is no setting, or not of the right kind.");
        }
    }

    private static string Text(string path, string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text.Trim()
            : throw new InvalidDataException($"{path}: '{name}' is no text.");
}

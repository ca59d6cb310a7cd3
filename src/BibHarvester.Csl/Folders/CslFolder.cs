using System.Text.Json;

namespace BibHarvester.Csl.Folders;

/// <summary>A folder of styles and locales: that of a program, or a copy of the official collections.</summary>
/// <param name="root">The folder; it need not exist.</param>
internal sealed class CslFolder(string root)
{
    // Where the official collection, Zotero and Debian put them.
    private static readonly string[] StylePlaces = ["", "dependent", "hidden", "styles", Path.Combine("styles", "dependent")];

    private static readonly string[] LocalePlaces = ["", "locales"];

    private readonly Lazy<Dictionary<string, string>> _renamed = new(() => Table(root, StylePlaces, "renamed-styles.json", member: null));

    private readonly Lazy<Dictionary<string, string>> _dialects = new(() => Table(root, LocalePlaces, "locales.json", "primary-dialects"));

    public string Root => root;

    /// <summary>The file of a style.</summary>
    public string? Style(string name) => FileIn(root, StylePlaces, name + ".csl");

    /// <summary>The file of a locale.</summary>
    public string? Locale(string language) => FileIn(root, LocalePlaces, $"locales-{language}.xml");

    /// <summary>The name that a style has today.</summary>
    public string? Renamed(string name) => _renamed.Value.GetValueOrDefault(name);

    /// <summary>The main dialect of a language.</summary>
    public string? PrimaryDialect(string language) => _dialects.Value.GetValueOrDefault(language);

    /// <summary>The styles of the folder, in the order of their names.</summary>
    public IEnumerable<(string File, StyleHeader Header)> Styles()
    {
        foreach (var place in StylePlaces)
        {
            var folder = Path.Combine(root, place);
            if (!Directory.Exists(folder))
                continue;
            var files = Directory.GetFiles(folder, "*.csl");
            Array.Sort(files, StringComparer.Ordinal);
            foreach (var file in files)
            {
                using var stream = File.OpenRead(file);
                if (StyleHeader.Read(stream) is { } header)
                    yield return (file, header);
            }
        }
    }

    private static string? FileIn(string root, string[] places, string name)
    {
        // A name never leads out of the folder.
        if (name.AsSpan().ContainsAny('/', '\\', '\0'))
            return null;
        foreach (var place in places)
        {
            var file = Path.Combine(root, place, name);
            if (File.Exists(file))
                return file;
        }

        return null;
    }

    // A table that is no JSON, or another, says nothing.
    private static Dictionary<string, string> Table(string root, string[] places, string name, string? member)
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var place in places)
        {
            var file = Path.Combine(root, place, name);
            if (!File.Exists(file))
                continue;
            try
            {
                using var document = JsonDocument.Parse(File.ReadAllBytes(file));
                var json = document.RootElement;
                if (member is not null && !(json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out json)))
                    continue;
                if (json.ValueKind != JsonValueKind.Object)
                    continue;
                foreach (var entry in json.EnumerateObject())
                {
                    if (entry.Value.ValueKind == JsonValueKind.String)
                        table.TryAdd(entry.Name, entry.Value.GetString()!);
                }
            }
            catch (JsonException)
            {
                continue;
            }
        }

        return table;
    }
}

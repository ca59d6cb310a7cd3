using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BibHarvester.Csl;
using BibHarvester.Csl.Items;

namespace BibHarvester.Conformance.Csl;

/// <summary>A fixture of the CSL test suite: sections of a text file.</summary>
internal sealed partial class Fixture
{
    private readonly Dictionary<string, string> _sections = new(StringComparer.Ordinal);

    private Fixture(string name) => Name = name;

    public string Name { get; }

    public bool IsBibliography => Section("MODE")?.Trim().StartsWith("bibliography", StringComparison.Ordinal) == true;

    public string Style => Section("CSL") ?? "";

    public string Expected => Trimmed(Section("RESULT") ?? "");

    public static Fixture Read(string path)
    {
        var fixture = new Fixture(Path.GetFileNameWithoutExtension(path));
        string? open = null;
        var body = new StringBuilder();
        foreach (var line in File.ReadLines(path))
        {
            var text = line.TrimStart('\uFEFF');
            if (open is null)
            {
                open = Opening().Match(text) is { Success: true } start ? start.Groups[1].Value : null;
                body.Clear();
            }
            else if (Closing().Match(text) is { Success: true } end && end.Groups[1].Value == open)
            {
                fixture._sections[open] = body.ToString().TrimEnd('\n');
                open = null;
            }
            else
            {
                body.Append(text).Append('\n');
            }
        }

        return fixture;
    }

    public static string Trimmed(string text) => text.ReplaceLineEndings("\n").Trim();

    public string? Section(string name) => _sections.GetValueOrDefault(name);

    public JsonElement? Json(string name) => Section(name) is { } text ? JsonDocument.Parse(text).RootElement : null;

    public List<CslItem> Items() => Json("INPUT") is { } input
        ? [.. input.EnumerateArray().Select(item => CslItem.Parse(Encoding.UTF8.GetBytes(item.GetRawText())))]
        : [];

    public static CslCite Cite(JsonElement cite) => new(Text(cite, "id") ?? "")
    {
        Locator = Text(cite, "locator"),
        Label = Text(cite, "label"),
        Prefix = Text(cite, "prefix"),
        Suffix = Text(cite, "suffix"),
        SuppressAuthor = Flag(cite, "suppress-author"),
        AuthorOnly = Flag(cite, "author-only"),
        Position = (CslPosition)Number(cite, "position"),
        IsNearNote = Flag(cite, "near-note"),
        FirstReferenceNoteNumber = Number(cite, "first-reference-note-number"),
    };

    public static int Number(JsonElement parent, string name) =>
        Text(parent, name) is { } text && int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool Flag(JsonElement parent, string name) => Text(parent, name) is { } text && text is not ("false" or "0" or "");

    private static string? Text(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Null => null,
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => value.GetRawText(),
        };
    }

    [GeneratedRegex(@"^.*>>==+\s*([A-Z0-9-]+)\s*=*>*\s*$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^.*<<==+\s*([A-Z0-9-]+)\s*=*<*\s*$")]
    private static partial Regex Closing();
}

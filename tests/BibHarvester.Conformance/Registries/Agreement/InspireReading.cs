using System.Text;
using YamlDotNet.RepresentationModel;

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>Records of INSPIRE's harvester, in YAML.</summary>
internal static class InspireReading
{
    private static readonly Dictionary<string, WorkType[]> Types = new(StringComparer.Ordinal)
    {
        ["article"] = [WorkType.JournalArticle],
        ["book chapter"] = [WorkType.Chapter],
        ["conference paper"] = [WorkType.ConferencePaper],
        ["book"] = [WorkType.Book],
        ["proceedings"] = [WorkType.Proceedings],
    };

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<OtherReading> Read(byte[] yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Encoding.UTF8.GetString(yaml)));
        return [.. stream.Documents.Select(d => Of(d.RootNode))];
    }

    private static OtherReading Of(YamlNode record) => new()
    {
        TypeWord = Text(record, "document_type"),
        Types = Types.GetValueOrDefault(Text(record, "document_type") ?? "", []),
        Titles = ReadingValues.Titles(Text(record, "title")),
        Names = [.. List(record, "authors").Select(a => Text(a, "full_name") ?? "")],
        Year = ReadingValues.Year(Text(record, "year")),
        Identifiers = ReadingValues.Identifiers(
        [
            .. List(record, "dois").Select(d => (IdentifierKind.Doi, Text(d, "doi"))),
            (IdentifierKind.Isbn, Text(record, "parent_isbn")),
        ]),
    };

    private static string? Text(YamlNode node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(name, out var value) && value is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    private static IEnumerable<YamlNode> List(YamlNode node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(name, out var value) && value is YamlSequenceNode list ? list.Children : [];
}

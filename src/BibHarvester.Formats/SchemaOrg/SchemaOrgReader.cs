using System.Text;
using System.Text.Json;
using BibHarvester.Formats.Reading;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Reads works of schema.org: JSON-LD, one node, a list or a graph, and such scripts in an HTML page.</summary>
/// <remarks>
/// What the record has no place for is kept under the format <c>schemaorg-jsonld</c>. Diagnostics: SOJ001 malformed JSON, SOJ002 nothing there,
/// SOJ003 a node that is no work, SOJ004 a file longer than allowed.
/// </remarks>
internal sealed class SchemaOrgReader() : WholeTextReader("SOJ004")
{
    /// <inheritdoc/>
    protected override IEnumerable<ReadItem> Read(string text, ReadOptions options)
    {
        var scripts = text.AsSpan().TrimStart() is ['<', ..] ? JsonScripts.Of(text).ToList() : [text];
        return scripts.Exists(s => !string.IsNullOrWhiteSpace(s))
            ? scripts.Where(s => !string.IsNullOrWhiteSpace(s)).SelectMany(s => ReadScript(s, options))
            : [Only("SOJ002", "There is no JSON-LD.")];
    }

    private static List<ReadItem> ReadScript(string json, ReadOptions options)
    {
        try
        {
            var items = new List<ReadItem>();
            foreach (var node in TreeJson.Read(Encoding.UTF8.GetBytes(json), options.MaxDepth).All)
            {
                foreach (var each in node["@graph"] is { } graph ? graph.All : [node])
                    items.Add(ToItem(each, options));
            }

            return items;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [Only("SOJ001", $"The JSON is malformed: {e.Message}")];
        }
    }

    private static ReadItem ToItem(TreeNode node, ReadOptions options)
    {
        if (SchemaOrgWork.Read(node, SchemaOrgFormat.Name, options.References) is not { } record)
            return Only("SOJ003", $"The node is no work: {TreeJson.Write(node)}");
        var witness = (options.Witness ?? new Witness { Source = SchemaOrgFormat.Name }) with { Format = SchemaOrgFormat.Name };
        return new ReadItem(record with { Provenance = Provenance.Of(witness), ExtraFields = options.ExtraFields ? record.ExtraFields : [] }, [], default);
    }

    private static ReadItem Only(string code, string message) => Only(new Diagnostic(code, message));
}

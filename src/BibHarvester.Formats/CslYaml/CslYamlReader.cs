using System.Text.Json;
using BibHarvester.Formats.CslJson;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Yaml;

namespace BibHarvester.Formats.CslYaml;

/// <summary>Reads CSL-YAML: a list of items, the metadata of a document for pandoc with its <c>references</c>, or one item.</summary>
/// <remarks>
/// Texts are pandoc's Markdown, or have CSL-JSON's tags. Members that are no variable of CSL are kept under the format <c>csl-json</c>: both
/// formats write the same items. Diagnostics are those of YAML under the letters CYM, those of items as in CSL-JSON, and CYM010: metadata that is
/// no reference.
/// </remarks>
internal sealed class CslYamlReader() : YamlRecordReader("CYM")
{
    /// <inheritdoc/>
    protected override IEnumerable<ReadItem> ToItems(TreeNode document, ReadOptions options)
    {
        var parser = new CslJsonParser(options, CslYamlFormat.Name);
        if (document["references"] is not { } references)
        {
            foreach (var item in document.All)
                yield return ToItem(item, parser);
            yield break;
        }

        foreach (var item in references.All)
            yield return ToItem(item, parser);
        foreach (var (name, value) in document.Members)
        {
            if (name != "references" && !value.IsEmpty)
                yield return Only(value.Diagnose(Code("010"), $"The member '{name}' is no list of references, and is left out: {TreeJson.Write(value)}"));
        }
    }

    private ReadItem ToItem(TreeNode item, CslJsonParser parser)
    {
        if (item.Kind != TreeKind.Map)
            return Only(item.Diagnose(Code("003"), $"An item is a map of variables: {TreeJson.Write(item)}"));
        try
        {
            _ = parser.TryParse(TreeJson.Write(CslYamlItems.ToJson(item)).Bytes, isStable: true, default, out var read);
            return read.Diagnostics.IsEmpty
                ? read
                : read with { Diagnostics = read.Diagnostics.Select(d => item.Diagnose(d.Code, d.Message)).ToValueList() };
        }
        catch (JsonException e)
        {
            return Only(item.Diagnose(Code("003"), $"The item cannot be read: {e.Message}"));
        }
    }
}

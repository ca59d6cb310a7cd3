using System.Buffers;
using System.Text.Json;
using BibHarvester.Formats.CslJson;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Yaml;

namespace BibHarvester.Formats.CslYaml;

/// <summary>Writes CSL-YAML, as the metadata of a document for pandoc.</summary>
internal sealed class CslYamlWriter : IRecordWriter
{
    private const int MaxDepth = 1000;

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        var isAny = false;
        output.Write("---\n"u8);
        foreach (var record in records)
        {
            output.Write(isAny ? ""u8 : "references:\n"u8);
            isAny = true;
            YamlOutput.Write(output, TreeNode.OfList([CslYamlItems.ToYaml(ItemOf(options?.Abbreviations?.AddTo(record) ?? record))]));
        }

        output.Write(isAny ? "...\n"u8 : "references: []\n...\n"u8);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new CslYamlReader(), options);

    private static TreeNode ItemOf(BibRecord record)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
            CslItems.Of(record).WriteTo(writer);
        return TreeJson.Read(json.WrittenMemory, MaxDepth);
    }
}

using System.Buffers;
using BibHarvester.Formats.CitationKeys;
using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Writing;
using BibHarvester.Formats.Yaml;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>Writes Hayagriva's YAML, an entry for each work.</summary>
internal sealed class HayagrivaWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        var keys = CitationKeyMaker.KeysOf(records, static key => LineText.Normalize(TreeJson.WellFormed(key)) ?? "key", options.KeyPattern);
        var i = 0;
        foreach (var record in records)
        {
            output.Write(i == 0 ? ""u8 : "\n"u8);
            var key = keys[i++];
            var entry = StableTree.Of(record, r => HayagrivaOutput.Write(r, options), t => HayagrivaEntry.Read(key, t));
            var file = new TreeNode(TreeKind.Map);
            file.Members.Add((key, entry));
            YamlOutput.Write(output, file);
        }

        if (i == 0)
            output.Write("{}\n"u8);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, new HayagrivaReader(), options);
}

using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Yaml;

namespace BibHarvester.Formats.Hayagriva;

/// <summary>Reads Hayagriva's YAML: entries by their keys.</summary>
/// <remarks>
/// Diagnostics are those of YAML under the letters HAY, and HAY010: something that is no entry.
/// See https://github.com/typst/hayagriva/blob/main/docs/file-format.md.
/// </remarks>
internal sealed class HayagrivaReader() : YamlRecordReader("HAY")
{
    /// <inheritdoc/>
    protected override IEnumerable<ReadItem> ToItems(TreeNode document, ReadOptions options)
    {
        if (document.Kind != TreeKind.Map)
            yield return Only(document.Diagnose(Code("010"), $"A bibliography is a map of entries: {TreeJson.Write(document)}"));
        var witness = (options.Witness ?? new Witness { Source = HayagrivaFormat.Name }) with { Format = HayagrivaFormat.Name };
        var provenance = Provenance.Of(witness);
        foreach (var (key, entry) in document.Members)
        {
            if (entry.Kind != TreeKind.Map)
            {
                yield return Only(entry.Diagnose(Code("010"), $"'{key}' is no entry: {TreeJson.Write(entry)}"));
                continue;
            }

            var record = HayagrivaEntry.Read(key, entry);
            yield return new ReadItem(record with { Provenance = provenance, ExtraFields = options.ExtraFields ? record.ExtraFields : [] }, [], default);
        }
    }
}

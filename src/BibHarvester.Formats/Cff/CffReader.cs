using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Yaml;

namespace BibHarvester.Formats.Cff;

/// <summary>Reads the Citation File Format, versions 1.0 to 1.2.</summary>
/// <remarks>Diagnostics are those of YAML under the letters CFF, and CFF010: the document describes no work.</remarks>
internal sealed class CffReader() : YamlRecordReader("CFF")
{
    /// <inheritdoc/>
    protected override IEnumerable<ReadItem> ToItems(TreeNode document, ReadOptions options)
    {
        if (CffWork.Read(document, options.References) is not { } record)
            return [Only(document.Diagnose(Code("010"), $"The document describes no work: {TreeJson.Write(document)}"))];
        var witness = (options.Witness ?? new Witness { Source = CffFormat.Name }) with { Format = CffFormat.Name };
        return [new ReadItem(record with { Provenance = Provenance.Of(witness), ExtraFields = options.ExtraFields ? record.ExtraFields : [] }, [], default)];
    }
}

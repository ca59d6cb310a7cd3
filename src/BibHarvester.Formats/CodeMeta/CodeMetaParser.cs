using BibHarvester.Formats.Json;
using BibHarvester.Formats.SchemaOrg;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.CodeMeta;

/// <summary>Makes a record of a file of CodeMeta.</summary>
/// <param name="options">How to read.</param>
internal sealed class CodeMetaParser(ReadOptions options) : IJsonRecordParser
{
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = CodeMetaFormat.Name }) with { Format = CodeMetaFormat.Name };

    /// <inheritdoc/>
    public string CodePrefix => "CMJ";

    /// <inheritdoc/>
    public bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item)
    {
        var node = TreeJson.Read(json, options.MaxDepth);
        item = SchemaOrgWork.Read(node, CodeMetaFormat.Name, options.References) is { } record
            ? new ReadItem(record with { Provenance = Provenance.Of(_witness with { Place = place }), ExtraFields = options.ExtraFields ? record.ExtraFields : [] }, [], place)
            : new ReadItem(null, [new Diagnostic("CMJ003", "The object is no work: it has no type of schema.org's works.")], place);
        return true;
    }
}

using BibHarvester.Formats.Json;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OpenAlex;

/// <summary>Makes a record of a work of OpenAlex.</summary>
/// <param name="options">How to read.</param>
internal sealed class OpenAlexParser(ReadOptions options) : IJsonRecordParser
{
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = OpenAlexFormat.Name }) with { Format = OpenAlexFormat.Name };

    /// <inheritdoc/>
    public string CodePrefix => "OAJ";

    /// <inheritdoc/>
    public bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item)
    {
        var work = TreeJson.Read(json, options.MaxDepth);
        item = default;
        if (work["results"] is not null)
            return false;
        if (work["display_name"] is null && work["title"] is null && work["authorships"] is null)
        {
            item = new ReadItem(null, [new Diagnostic("OAJ003", "The object is no work: it has neither a title nor authors.")], place);
            return true;
        }

        var record = OpenAlexWork.Read(work, options);
        item = new ReadItem(
            record with { Provenance = Provenance.Of(_witness with { Place = place }), ExtraFields = options.ExtraFields ? work.Rest(OpenAlexFormat.Name).ToValueList() : [] },
            [],
            place);
        return true;
    }
}

using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

/// <summary>Reads a list of references that was passed over when its record was read.</summary>
internal static class CrossrefReferences
{
    /// <summary>Reads all references.</summary>
    /// <param name="json">The array, well-formed.</param>
    /// <param name="count">How many elements it has.</param>
    public static Reference[] Read(ReadOnlyMemory<byte> json, int count)
    {
        var references = new Reference[count];
        var parser = new CrossrefReferenceParser();
        var reader = new JsonCursor(json.Span, int.MaxValue);
        reader.Read();
        for (var i = 0; i < count; i++)
        {
            reader.Read();
            references[i] = parser.Read(ref reader, json);
        }

        return references;
    }
}

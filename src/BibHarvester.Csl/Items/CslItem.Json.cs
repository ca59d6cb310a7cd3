using System.Text.Json;

namespace BibHarvester.Csl.Items;

public sealed partial class CslItem
{
    /// <summary>Reads one item of CSL-JSON.</summary>
    /// <param name="json">A JSON object; the item may keep slices of it, so it must not change any more.</param>
    /// <returns>The item.</returns>
    /// <exception cref="FormatException">It is no JSON object.</exception>
    public static CslItem Parse(ReadOnlyMemory<byte> json) => Parse(json, static (_, _) => { });

    /// <summary>Reads one item of CSL-JSON.</summary>
    /// <param name="json">A JSON object; the item may keep slices of it, so it must not change any more.</param>
    /// <param name="report">Told the code and the message of what is odd.</param>
    /// <param name="maxDepth">How deeply values may be nested.</param>
    /// <returns>The item.</returns>
    /// <exception cref="FormatException">It is no JSON object.</exception>
    public static CslItem Parse(ReadOnlyMemory<byte> json, Action<string, string> report, int maxDepth = 64)
    {
        ArgumentNullException.ThrowIfNull(report);
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions
        {
            AllowTrailingCommas = true,
            MaxDepth = maxDepth,
            CommentHandling = JsonCommentHandling.Skip,
        });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw new FormatException("An item of CSL-JSON is an object.");
            var item = CslJsonReader.Read(ref reader, json, report);
            while (reader.Read())
            {
                // What follows the object is an error, which the reader throws.
            }

            return item;
        }
        catch (JsonException e)
        {
            throw new FormatException($"The item is no JSON: {e.Message}", e);
        }
    }

    /// <summary>The item under another id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>A copy that shares its values with this one.</returns>
    public CslItem WithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new CslItem(id, ItemType, Present, _values, ExtraFields);
    }

    /// <summary>Writes the item as an object of CSL-JSON, valid against the schema of CSL 1.0.2.</summary>
    /// <param name="writer">Where to.</param>
    /// <remarks>What the schema has no member for stands in <c>custom</c>.</remarks>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        CslJsonWriter.Write(writer, this);
    }
}

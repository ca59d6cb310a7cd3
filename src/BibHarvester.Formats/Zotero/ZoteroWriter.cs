using System.Buffers;
using System.Text.Json;
using BibHarvester.Formats.Json;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.Zotero;

/// <summary>Writes Zotero's items as its API takes them: an array; what an answer of the API says beside an item's <c>data</c> is written there again.</summary>
/// <remarks>Stateless and thread-safe. What it carries says <see cref="ZoteroFields"/>.</remarks>
internal sealed class ZoteroWriter : IRecordWriter
{
    private static readonly ZoteroReader Reader = new();

    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        JsonList.Write(records, output, options, (json, record) => Write(json, ZoteroComposer.Settled(record, options)));
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null) => Projection.Of(record, this, Reader, options);

    private static void Write(Utf8JsonWriter json, ZoteroItem item)
    {
        var isWrapped = item.Others.Exists(o => o.Name[0] == '/');
        json.WriteStartObject();
        if (isWrapped)
        {
            foreach (var (name, value) in item.Others.Where(o => o.Name[0] == '/'))
                WriteKept(json, name[1..], value);
            json.WriteStartObject("data");
        }

        json.WriteString("itemType", item.ItemType);
        foreach (var (name, text) in item.Fields)
            json.WriteString(name, text);
        WriteCreators(json, item);
        WriteTags(json, item);
        if (item.Extra.Count > 0)
            json.WriteString("extra", string.Join('\n', item.Extra));
        foreach (var (name, value) in item.Others.Where(o => o.Name[0] != '/' && o.Name is not ("tags" or "creators")))
            WriteKept(json, name, value);
        if (isWrapped)
            json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCreators(Utf8JsonWriter json, ZoteroItem item)
    {
        if (item.Creators.Count == 0 || WroteKept(json, "creators", item))
            return;
        json.WriteStartArray("creators");
        foreach (var creator in item.Creators)
        {
            json.WriteStartObject();
            json.WriteString("creatorType", creator.Type);
            if (creator.Name is { } name)
                json.WriteString("name", name);
            else
            {
                json.WriteString("firstName", creator.First ?? "");
                json.WriteString("lastName", creator.Last);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter json, ZoteroItem item)
    {
        if (item.Tags.Count == 0 || WroteKept(json, "tags", item))
            return;
        json.WriteStartArray("tags");
        foreach (var tag in item.Tags)
        {
            json.WriteStartObject();
            json.WriteString("tag", tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static bool WroteKept(Utf8JsonWriter json, string name, ZoteroItem item)
    {
        if (item.Others.Find(o => o.Name == name) is not { Name: not null } kept)
            return false;
        WriteKept(json, name, kept.Json);
        return true;
    }

    private static void WriteKept(Utf8JsonWriter json, string name, Utf8Text value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(value.Bytes.Span, skipInputValidation: true);
    }
}

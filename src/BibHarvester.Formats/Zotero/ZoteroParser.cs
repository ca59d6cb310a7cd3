using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Zotero;

/// <summary>Makes a record of one item.</summary>
/// <param name="options">How to read.</param>
internal sealed class ZoteroParser(ReadOptions options) : IJsonRecordParser
{
    private readonly Witness _witness = (options.Witness ?? new Witness { Source = ZoteroFormat.Name }) with { Format = ZoteroFormat.Name };

    /// <inheritdoc/>
    public string CodePrefix => "ZOT";

    /// <inheritdoc/>
    public bool TryParse(ReadOnlyMemory<byte> json, bool isStable, SourceSpan place, out ReadItem item)
    {
        var read = new ZoteroItem();
        var cursor = new JsonCursor(json.Span, options.MaxDepth);
        cursor.Read();
        ReadMembers(ref cursor, read, json.Span, isInData: false);
        while (cursor.Read())
        {
            // What follows the value is an error, which the cursor throws.
        }

        item = ToItem(read, place);
        return true;
    }

    /// <summary>An item of which one member is known; the member's value is whole.</summary>
    public static ZoteroItem ItemOf(string name, Utf8Text value)
    {
        var item = new ZoteroItem();
        var json = new JsonCursor(value.Bytes.Span, ReadOptions.Default.MaxDepth);
        json.Read();
        ReadMember(ref json, name, item, value.Bytes.Span);
        return item;
    }

    private ReadItem ToItem(ZoteroItem read, SourceSpan place)
    {
        if (read.ItemType is not { } type)
            return new ReadItem(null, [new Diagnostic("ZOT003", "The object has no itemType: it is no item.")], place);
        if (type is "note" or "attachment" or "annotation")
            return new ReadItem(null, [new Diagnostic("ZOT007", $"{(type == "note" ? "A note" : $"An {type}")} is no work: {Said(read)}")], place);
        if (read.IsBlank)
            return new ReadItem(null, [new Diagnostic("ZOT008", $"The item of type {type} says nothing.")], place);
        var record = ZoteroAssembler.ToRecord(read, options.ExtraFields, out var outdone);
        var diagnostics = new List<Diagnostic>();
        if (ZoteroTypes.Find(type) is null)
            diagnostics.Add(new Diagnostic("ZOT009", $"'{type}' is no type of Zotero's."));
        if (outdone is { } date)
            diagnostics.Add(new Diagnostic("ZOT010", $"The line 'issued' of extra counts, and not the date {date}."));
        return new ReadItem(record with { Provenance = Provenance.Of(_witness with { Place = place }) }, [.. diagnostics], place);
    }

    private static string Said(ZoteroItem read)
    {
        var text = string.Join("; ", read.Fields.Where(f => f.Name is "title" or "note" or "url").Select(f => RichText.ParseMarkup(f.Text).Plain));
        return text.Length > 200 ? text[..200] + "…" : text;
    }

    private static void ReadMembers(ref JsonCursor json, ZoteroItem item, ReadOnlySpan<byte> whole, bool isInData)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return;
        }

        while (json.ReadMember())
        {
            var name = JsonText.Of(ref json);
            json.Read();
            if (name == "data" && !isInData && json.TokenType == JsonTokenType.StartObject)
            {
                Move(item);
                ReadMembers(ref json, item, whole, isInData: true);
            }
            else
                ReadMember(ref json, name, item, whole);
        }
    }

    // What was met before the data stands beside it.
    private static void Move(ZoteroItem item)
    {
        foreach (var (name, text) in item.Fields)
            item.Others.Add(("/" + name, ExtraValues.FromText(text)));
        item.Fields.Clear();
        for (var i = 0; i < item.Others.Count; i++)
        {
            if (item.Others[i].Name[0] != '/')
                item.Others[i] = ("/" + item.Others[i].Name, item.Others[i].Json);
        }
    }

    private static void ReadMember(ref JsonCursor json, string name, ZoteroItem item, ReadOnlySpan<byte> whole)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null or JsonTokenType.False:
                break;
            case JsonTokenType.String when name == "extra":
                item.Extra.AddRange(JsonText.Of(ref json).Split('\n').Where(l => !LineText.IsBlank(l)));
                break;
            case JsonTokenType.String when name == "itemType":
                item.ItemType = JsonText.Of(ref json);
                break;
            case JsonTokenType.String when !LineText.IsBlank(JsonText.Of(ref json)):
                item.Fields.Add((name, JsonText.Of(ref json)));
                break;
            case JsonTokenType.String:
                break;
            case JsonTokenType.Number when name is "date" or "volume" or "issue" or "pages" or "number" or "numPages" or "edition":
                item.Fields.Add((name, JsonText.Of(ref json)));
                break;
            case JsonTokenType.StartArray when name is "creators" or "extra" or "tags":
                ReadList(ref json, name, item, whole);
                break;
            default:
                Keep(ref json, name, item, whole);
                break;
        }
    }

    private static void ReadList(ref JsonCursor json, string name, ZoteroItem item, ReadOnlySpan<byte> whole)
    {
        var start = json.TokenStartIndex;
        var isOdd = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (name == "creators" && json.TokenType == JsonTokenType.StartObject)
                isOdd |= !ReadCreator(ref json, item);
            else if (name == "tags" && json.TokenType is JsonTokenType.StartObject or JsonTokenType.String)
                isOdd |= !ReadTag(ref json, item);
            else if (name == "extra" && json.TokenType == JsonTokenType.String)
                item.Extra.AddRange(JsonText.Of(ref json).Split('\n').Where(l => !LineText.IsBlank(l)));
            else
            {
                isOdd = true;
                json.Skip();
            }
        }

        if (isOdd)
            item.Others.Add((name, new Utf8Text(whole[start..json.BytesConsumed].ToArray())));
    }

    // Whether the creator is nothing but its name and what it did.
    private static bool ReadCreator(ref JsonCursor json, ZoteroItem item)
    {
        var creator = new ZoteroCreator("author", null, null, null);
        var isOne = false;
        var isPlain = true;
        while (json.ReadMember())
        {
            var name = JsonText.Of(ref json);
            json.Read();
            var text = json.TokenType == JsonTokenType.String ? JsonText.Of(ref json) : null;
            switch (name)
            {
                case "creatorType" when text is not null:
                    creator = creator with { Type = text };
                    break;
                case "lastName" when text is not null:
                    creator = creator with { Last = text };
                    break;
                case "firstName" when text is not null:
                    creator = creator with { First = text };
                    break;
                case "name" when text is not null:
                    creator = creator with { Name = text };
                    break;
                case "fieldMode":
                    isOne = json.TokenType is JsonTokenType.Number && json.TryGetInt32(out var mode) ? mode == 1 : json.TokenType == JsonTokenType.True;
                    break;
                default:
                    isPlain = false;
                    json.Skip();
                    break;
            }
        }

        if (LineText.IsBlank(creator.Name) && LineText.IsBlank(creator.Last) && LineText.IsBlank(creator.First))
            return true;
        if (isOne && LineText.IsBlank(creator.First))
            creator = creator with { Name = creator.Last, Last = null };
        item.Creators.Add(creator);
        return isPlain;
    }

    private static bool ReadTag(ref JsonCursor json, ZoteroItem item)
    {
        if (json.TokenType == JsonTokenType.String)
        {
            item.Tags.Add(JsonText.Of(ref json));
            return true;
        }

        var isPlain = true;
        while (json.ReadMember())
        {
            var isTag = json.ValueTextEquals("tag"u8);
            json.Read();
            if (isTag && json.TokenType == JsonTokenType.String)
                item.Tags.Add(JsonText.Of(ref json));
            else
            {
                isPlain = false;
                json.Skip();
            }
        }

        return isPlain;
    }

    private static void Keep(ref JsonCursor json, string name, ZoteroItem item, ReadOnlySpan<byte> whole)
    {
        var isEmpty = json.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject;
        var slice = JsonSlice.Skip(ref json);
        var value = whole.Slice(slice.Start, slice.Length);
        if (!isEmpty || value[1..^1].IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            item.Others.Add((name, new Utf8Text(value.ToArray())));
    }
}

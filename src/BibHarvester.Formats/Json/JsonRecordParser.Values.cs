using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal abstract partial class JsonRecordParser
{
    private readonly RawSlices _raw = new();
    private readonly ListBuilder<(string Name, int Raw)> _extras = new();
    private readonly ListBuilder<(string Path, string Rule, int Raw)> _rows = new();
    private readonly Dictionary<(string Root, int Index, string Member), string> _paths = [];

    /// <summary>The piece that was kept under a number.</summary>
    protected Utf8Text Kept(int number) => _raw[number];

    /// <summary>Keeps a piece of the payload.</summary>
    protected int Keep(JsonSlice slice) => _raw.Keep(slice.Start, slice.Length);

    /// <summary>Says that a rule made a value of what stood in the payload.</summary>
    protected void Row(JsonPath path, string rule, JsonSlice raw) => _rows.Add((TextOf(path), rule, Keep(raw)));

    /// <summary>Keeps the current value as an unknown field; a value that says nothing is not kept.</summary>
    protected void KeepExtra(ref JsonCursor json, JsonPath name)
    {
        var isNull = json.TokenType == JsonTokenType.Null;
        var slice = JsonSlice.Skip(ref json);
        if (!isNull)
            KeepExtra(slice, name);
    }

    /// <summary>Keeps a value as an unknown field.</summary>
    protected void KeepExtra(JsonSlice slice, JsonPath name)
    {
        if (Options.ExtraFields)
            _extras.Add((TextOf(name), Keep(slice)));
    }

    /// <summary>The path of a member of an element.</summary>
    protected static JsonPath Pointer(JsonPath list, int index, string member) => list.At(index, member);

    /// <summary>The path of a member of an object.</summary>
    protected static JsonPath Pointer(JsonPath parent, string member) => parent.Member(member);

    /// <summary>The text of the current value, trimmed; absent where it is blank or no text.</summary>
    /// <remarks>An array stands for its first text. What is lost so is kept as an unknown field.</remarks>
    /// <param name="json">The reader, at the value.</param>
    /// <param name="name">The name of the record's member, or a JSON pointer.</param>
    /// <param name="isCommon">Whether the same text comes in many records.</param>
    protected string? ReadText(ref JsonCursor json, string name, bool isCommon = false) =>
        json.TokenType == JsonTokenType.String ? TrimmedText(ref json, isCommon) : ReadOddString(ref json, name, isCommon)?.Text;

    /// <inheritdoc cref="ReadText(ref JsonCursor, string, bool)"/>
    protected string? ReadText(ref JsonCursor json, JsonPath name, bool isCommon = false) =>
        json.TokenType == JsonTokenType.String ? TrimmedText(ref json, isCommon) : ReadOddString(ref json, name, isCommon)?.Text;

    /// <summary>The same, with the place of the text.</summary>
    /// <inheritdoc cref="ReadText(ref JsonCursor, string, bool)"/>
    protected JsonString? ReadString(ref JsonCursor json, string name, bool isCommon = false) =>
        json.TokenType == JsonTokenType.String ? Trimmed(ref json, isCommon) : ReadOddString(ref json, name, isCommon);

    /// <inheritdoc cref="ReadString(ref JsonCursor, string, bool)"/>
    protected JsonString? ReadString(ref JsonCursor json, JsonPath name, bool isCommon = false) =>
        json.TokenType == JsonTokenType.String ? Trimmed(ref json, isCommon) : ReadOddString(ref json, name, isCommon);

    /// <summary>All texts of a string or an array; blank ones are left out.</summary>
    protected void ReadTexts(ref JsonCursor json, ListBuilder<JsonString> texts, JsonPath name, bool isCommon = false)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            if (ReadString(ref json, name, isCommon) is { } only)
                texts.Add(only);
            return;
        }

        var start = json;
        var isOdd = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                if (Trimmed(ref json, isCommon) is { } text)
                    texts.Add(text);
            }
            else
            {
                isOdd |= json.TokenType != JsonTokenType.Null;
                json.Skip();
            }
        }

        if (isOdd)
            KeepExtra(JsonSlice.Skip(ref start), name);
    }

    private JsonString? ReadOddString(ref JsonCursor json, JsonPath name, bool isCommon)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String or JsonTokenType.Number:
                return Trimmed(ref json, isCommon);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray:
                var start = json;
                JsonString? first = null;
                var isMore = false;
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    if (first is null && json.TokenType is JsonTokenType.String or JsonTokenType.Number)
                        first = Trimmed(ref json, isCommon);
                    else
                        isMore |= json.TokenType != JsonTokenType.Null;
                    json.Skip();
                }

                if (isMore)
                    KeepExtra(JsonSlice.Skip(ref start), name);
                return first;
            default:
                KeepExtra(ref json, name);
                return null;
        }
    }

    private static string? TrimmedText(ref JsonCursor json, bool isCommon)
    {
        var text = (isCommon ? Cache.Get(ref json) : JsonText.Of(ref json)).Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>A text on one line, without markup and entities.</summary>
    protected static RichText Markup(string text) => RichText.ParseMarkup(text);

    /// <summary>A text in paragraphs, without markup and entities.</summary>
    protected static RichText Paragraphs(string text) => RichText.ParseParagraphs(text);

    /// <summary>The name of the current member; the same few come in all records.</summary>
    protected static string NameOf(ref JsonCursor json) => Cache.Get(ref json);

    private static JsonString? Trimmed(ref JsonCursor json, bool isCommon)
    {
        var text = (isCommon ? Cache.Get(ref json) : JsonText.Of(ref json)).Trim();
        return text.Length == 0 ? null : new JsonString(text, JsonSlice.OfToken(ref json));
    }

    // The same few paths come in nearly every record.
    private string TextOf(JsonPath path)
    {
        if (path.Parts is not { } parts)
            return path.ToString();
        if (_paths.TryGetValue(parts, out var text))
            return text;
        text = path.ToString();
        if (_paths.Count < 1024)
            _paths.Add(parts, text);
        return text;
    }
}

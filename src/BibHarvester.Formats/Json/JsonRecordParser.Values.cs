using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal abstract partial class JsonRecordParser
{
    private readonly RawSlices _raw = new();
    private readonly ListBuilder<(string Name, int Raw)> _extras = new();
    private readonly ListBuilder<(string Path, string Rule, int Raw)> _rows = new();
    private readonly Dictionary<(string List, int Index, string Member), string> _pointers = [];

    /// <summary>The piece that was kept under a number.</summary>
    protected Utf8Text Kept(int number) => _raw[number];

    /// <summary>Keeps a piece of the payload.</summary>
    protected int Keep(JsonSlice slice) => _raw.Keep(slice.Start, slice.Length);

    /// <summary>Says that a rule made a value of what stood in the payload.</summary>
    protected void Row(string path, string rule, JsonSlice raw) => _rows.Add((path, rule, Keep(raw)));

    /// <summary>Keeps the current value as an unknown field; a value that says nothing is not kept.</summary>
    protected void KeepExtra(ref Utf8JsonReader json, string name)
    {
        var isNull = json.TokenType == JsonTokenType.Null;
        var slice = JsonSlice.Skip(ref json);
        if (!isNull)
            KeepExtra(slice, name);
    }

    /// <summary>Keeps a value as an unknown field.</summary>
    protected void KeepExtra(JsonSlice slice, string name)
    {
        if (Options.ExtraFields)
            _extras.Add((name, Keep(slice)));
    }

    /// <summary>The JSON pointer of a member of an element.</summary>
    protected string Pointer(string list, int index, string member)
    {
        if (_pointers.TryGetValue((list, index, member), out var pointer))
            return pointer;
        pointer = string.Create(CultureInfo.InvariantCulture, $"{Rooted(list)}/{index}{(member.Length == 0 ? "" : "/")}{Escaped(member)}");
        if (_pointers.Count < 1024)
            _pointers.Add((list, index, member), pointer);
        return pointer;
    }

    /// <summary>The JSON pointer of a member of an object.</summary>
    protected static string Pointer(string parent, string member) => $"{Rooted(parent)}/{Escaped(member)}";

    /// <summary>The text of the current value, trimmed; absent where it is blank or no text.</summary>
    /// <remarks>An array stands for its first text. What is lost so is kept as an unknown field.</remarks>
    protected string? ReadText(ref Utf8JsonReader json, string name) => ReadString(ref json, name)?.Text;

    /// <summary>The same, with the place of the text.</summary>
    protected JsonString? ReadString(ref Utf8JsonReader json, string name)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String or JsonTokenType.Number:
                return Trimmed(ref json);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.StartArray:
                var start = json;
                JsonString? first = null;
                var isMore = false;
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    if (first is null && json.TokenType is JsonTokenType.String or JsonTokenType.Number)
                        first = Trimmed(ref json);
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

    /// <summary>All texts of a string or an array; blank ones are left out.</summary>
    protected void ReadTexts(ref Utf8JsonReader json, ListBuilder<JsonString> texts, string name)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            if (ReadString(ref json, name) is { } only)
                texts.Add(only);
            return;
        }

        var start = json;
        var isOdd = false;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                if (Trimmed(ref json) is { } text)
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

    /// <summary>A text on one line, without markup and entities.</summary>
    protected static RichText Markup(string text) => RichText.ParseMarkup(text);

    /// <summary>A text in paragraphs, without markup and entities.</summary>
    protected static RichText Paragraphs(string text) => RichText.ParseParagraphs(text);

    /// <summary>The name of the current member.</summary>
    protected static string NameOf(ref Utf8JsonReader json) => JsonText.Of(ref json);

    private JsonString? Trimmed(ref Utf8JsonReader json)
    {
        var text = Cache.Get(ref json).Trim();
        return text.Length == 0 ? null : new JsonString(text, JsonSlice.OfToken(ref json));
    }

    private static string Rooted(string pointer) => pointer.StartsWith('/') ? pointer : "/" + pointer;

    private static string Escaped(string member) =>
        member.Contains('~') || member.Contains('/')
            ? new StringBuilder(member).Replace("~", "~0").Replace("/", "~1").ToString()
            : member;
}

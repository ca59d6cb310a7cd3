using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace BibHarvester.Formats.Json;

/// <summary>Reads the tokens of one JSON text that is whole in memory.</summary>
/// <remarks>
/// It takes and refuses what <see cref="Utf8JsonReader"/> does, with the members that the parsers use, in a third of the
/// time: it keeps no place for messages and can't go on in another buffer. What it refuses is given to
/// <see cref="Utf8JsonReader"/> once more, for a message with line and column. See RFC 8259.
/// </remarks>
internal ref partial struct JsonCursor
{
    private readonly ReadOnlySpan<byte> _json;
    private readonly int _maxDepth;
    private int _at;
    private int _valueStart;
    private int _valueEnd;
    private int _depth;
    private ulong _isObject;
    private ulong[]? _isObjectBelow;

    /// <summary>Stands before the first token.</summary>
    /// <param name="json">The text.</param>
    /// <param name="maxDepth">How deeply arrays and objects may be nested.</param>
    public JsonCursor(ReadOnlySpan<byte> json, int maxDepth)
    {
        _json = json;
        _maxDepth = maxDepth;
    }

    /// <summary>The kind of the current token.</summary>
    public JsonTokenType TokenType { get; private set; }

    /// <summary>Whether the current string or name holds an escape.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public readonly int TokenStartIndex =>
        TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? _valueStart - 1 : _valueStart;

    /// <summary>Where the current token ends; for a name, behind its colon.</summary>
    public readonly int BytesConsumed => _at;

    /// <summary>The current token, without the quotes of a string.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _json[_valueStart.._valueEnd];

    /// <summary>How many arrays and objects are around the current token.</summary>
    public readonly int CurrentDepth => TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? _depth - 1 : _depth;

    /// <summary>Moves to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">The text is malformed, or nested too deeply.</exception>
    public bool Read()
    {
        var next = Peek();
        switch (TokenType)
        {
            case JsonTokenType.PropertyName:
                ReadValue(next);
                return true;
            case JsonTokenType.StartObject:
                if (next == '"')
                    ReadName();
                else
                    End(next, isObject: true);
                return true;
            case JsonTokenType.StartArray:
                if (next == ']')
                    End(next, isObject: false);
                else
                    ReadValue(next);
                return true;
            case JsonTokenType.None:
                ReadValue(next);
                return true;
            default:
                return ReadAfterValue(next);
        }
    }

    /// <summary>Moves to the name of the next member of the object in which the cursor stands, or to the object's end.</summary>
    /// <returns>Whether there is a member.</returns>
    /// <exception cref="JsonException">The text is malformed.</exception>
    public bool ReadMember()
    {
        // Nearly always it is a comma, a name and a colon without white space between them.
        var json = _json;
        var start = _at + 2;
        if (TokenType != JsonTokenType.StartObject && start < json.Length && json[start - 2] == ',' && json[start - 1] == '"')
        {
            var end = start + LengthToSpecial(json[start..]);
            if (end + 1 < json.Length && json[end] == '"' && json[end + 1] == ':')
            {
                (_valueStart, _valueEnd, _at) = (start, end, end + 2);
                ValueIsEscaped = false;
                TokenType = JsonTokenType.PropertyName;
                return true;
            }
        }

        return Read() && TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Whether the current string or name is a text.</summary>
    public readonly bool ValueTextEquals(ReadOnlySpan<byte> text) =>
        ValueIsEscaped ? EscapedEquals(Encoding.UTF8.GetString(text)) : ValueSpan.SequenceEqual(text);

    /// <summary>Whether the current string or name is a text.</summary>
    public readonly bool ValueTextEquals(string text) =>
        ValueIsEscaped ? EscapedEquals(text) : Encoding.UTF8.GetString(ValueSpan) == text;

    /// <summary>Takes the current number where it is whole and small enough.</summary>
    public readonly bool TryGetInt32(out int value) =>
        Utf8Parser.TryParse(ValueSpan, out value, out var used) && used == _valueEnd - _valueStart;

    /// <summary>Takes the current number where it is whole and small enough.</summary>
    public readonly bool TryGetInt64(out long value) =>
        Utf8Parser.TryParse(ValueSpan, out value, out var used) && used == _valueEnd - _valueStart;

    /// <summary>Takes the current string where it is a date and time of ISO 8601.</summary>
    public readonly bool TryGetDateTimeOffset(out DateTimeOffset value)
    {
        var token = new Utf8JsonReader(_json[TokenStartIndex.._at]);
        token.Read();
        return token.TryGetDateTimeOffset(out value);
    }

    private readonly bool EscapedEquals(string text)
    {
        var copy = this;
        return JsonText.Of(ref copy) == text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek() => Next(_json, ref _at);

    private bool ReadAfterValue(byte next)
    {
        if (_depth == 0)
            return _at == _json.Length ? false : throw Malformed();
        var isInObject = IsInObject;
        if (next != ',')
        {
            End(next, isInObject);
            return true;
        }

        _at++;
        next = Peek();
        if (!isInObject)
            ReadValue(next);
        else if (next == '"')
            ReadName();
        else
            throw Malformed();
        return true;
    }

    private void ReadName()
    {
        ReadString(JsonTokenType.PropertyName);
        if (Peek() != ':')
            throw Malformed();
        _at++;
    }

    private void ReadValue(byte next)
    {
        switch (next)
        {
            case (byte)'"':
                ReadString(JsonTokenType.String);
                break;
            case (byte)'{' or (byte)'[':
                Start(next == '{');
                break;
            case (byte)'t':
                ReadWord("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadWord("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadWord("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private static JsonException Malformed() => new();
}

using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Writes members; an absent value writes nothing. Every member of a part is named here, written or not.</summary>
internal sealed partial class JsonSink(IBufferWriter<byte> output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Utf8JsonWriter _writer = new(output, Options);

    public void Flush() => _writer.Flush();

    public void Reset(IBufferWriter<byte> output) => _writer.Reset(output);

    public void Dispose() => _writer.Dispose();

    public void Begin() => _writer.WriteStartObject();

    public void End()
    {
        if (_kept is not null)
            WriteKeptMembers(_kept);
        _writer.WriteEndObject();
    }

    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        _kept?.See(name);
        if (value is not null)
            _writer.WriteString(name, value);
    }

    public void Number(ReadOnlySpan<byte> name, int? value)
    {
        _kept?.See(name);
        if (value is { } number)
            _writer.WriteNumber(name, number);
    }

    public void Number(ReadOnlySpan<byte> name, decimal value)
    {
        _kept?.See(name);
        // Equal figures have equal bytes: this drops the zeros at the end.
        _writer.WriteNumber(name, value / 1.000000000000000000000000000000000m);
    }

    public void Flag(ReadOnlySpan<byte> name, bool? value)
    {
        _kept?.See(name);
        if (value is { } flag)
            _writer.WriteBoolean(name, flag);
    }

    public void Time(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        _kept?.See(name);
        if (value is { } time)
            _writer.WriteString(name, time.ToUniversalTime());
    }

    public void Word<T>(ReadOnlySpan<byte> name, T value, WordTable<T> table, T? omitted = null)
        where T : struct, Enum
    {
        _kept?.See(name);
        if (_kept?.TakeWord(name, value, table) is { } word)
            WriteRaw(name, word);
        else if (omitted is not { } usual || !EqualityComparer<T>.Default.Equals(value, usual))
            _writer.WriteString(name, table.WordOf(value));
    }

    public void WordElement<T>(T value, WordTable<T> table)
        where T : struct, Enum
    {
        if (_kept?.TakeWord([], value, table) is { } word)
            _writer.WriteRawValue(word.Bytes.Span, skipInputValidation: true);
        else
            _writer.WriteStringValue(table.WordOf(value));
    }

    public void Texts(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        _kept?.See(name);
        if (values.IsEmpty)
            return;
        _writer.WriteStartArray(name);
        foreach (var value in values)
            _writer.WriteStringValue(value);
        _writer.WriteEndArray();
    }

    public void List<T>(ReadOnlySpan<byte> name, ValueList<T> values, Action<JsonSink, T> write)
    {
        _kept?.See(name);
        if (values.IsEmpty)
            return;
        _writer.WriteStartArray(name);
        _kept?.Enter(name);
        for (var i = 0; i < values.Count; i++)
        {
            _kept?.Enter(i);
            write(this, values[i]);
            _kept?.Leave();
        }

        _kept?.Leave();
        _writer.WriteEndArray();
    }

    public void Part<T>(ReadOnlySpan<byte> name, T? value, Action<JsonSink, T> write)
        where T : class
    {
        _kept?.See(name);
        if (value is not null)
            WriteMember(name, value, write);
    }

    public void Value<T>(ReadOnlySpan<byte> name, T? value, Action<JsonSink, T> write)
        where T : struct
    {
        _kept?.See(name);
        if (value is { } given)
            WriteMember(name, given, write);
    }

    /// <summary>A value that stands for a whole part, in its short form.</summary>
    public void Short(string value) => _writer.WriteStringValue(value);

    /// <summary>Bytes of a payload: as they stand where they are JSON, else as text, else in base 64.</summary>
    public void Payload(ReadOnlySpan<byte> name, ReadOnlySpan<byte> textName, ReadOnlySpan<byte> base64Name, Utf8Text value)
    {
        _kept?.See(name);
        _kept?.See(textName);
        _kept?.See(base64Name);
        if (value.IsEmpty)
            return;
        var bytes = value.Bytes.Span;
        if (JsonPiece.CanBeEmbedded(bytes))
            WriteRaw(name, value);
        else if (System.Text.Unicode.Utf8.IsValid(bytes))
            _writer.WriteString(textName, bytes);
        else
            _writer.WriteBase64String(base64Name, bytes);
    }

    private void WriteMember<T>(ReadOnlySpan<byte> name, T value, Action<JsonSink, T> write)
    {
        _writer.WritePropertyName(name);
        _kept?.Enter(name);
        write(this, value);
        _kept?.Leave();
    }

    private void WriteRaw(ReadOnlySpan<byte> name, Utf8Text json)
    {
        _writer.WritePropertyName(name);
        _writer.WriteRawValue(json.Bytes.Span, skipInputValidation: true);
    }
}

using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Reads members; what is unknown or does not fit is kept under its pointer and, where it does not fit, reported.</summary>
internal ref partial struct JsonSource
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _line;
    private readonly int _column;
    private readonly JsonPlace[] _places;
    private int _depth;
    private int _recordDepth;
    private List<ExtraField>? _kept;
    private List<Diagnostic>? _diagnostics;
    private Utf8JsonReader _reader;

    /// <summary>Starts at a record.</summary>
    /// <param name="bytes">The record's JSON, valid UTF-8.</param>
    /// <param name="options">How to read.</param>
    /// <param name="line">The line on which it starts, from 1.</param>
    /// <param name="column">The column at which it starts, from 1.</param>
    public JsonSource(ReadOnlyMemory<byte> bytes, ReadOptions options, int line, int column)
    {
        _bytes = bytes;
        Options = options;
        _line = line;
        _column = column;
        _places = new JsonPlace[options.MaxDepth + 1];
        _reader = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { MaxDepth = options.MaxDepth });
    }

    public ReadOptions Options { get; }

    /// <summary>Steps to the first value.</summary>
    public void Start() => _reader.Read();

    /// <summary>Steps past the last value; there must be nothing more.</summary>
    public void End() => _reader.Read();

    /// <summary>Enters an object.</summary>
    /// <param name="start">Where it starts, for <see cref="Reject"/>.</param>
    public bool Begin(out JsonMark start)
    {
        start = Mark;
        if (_reader.TokenType == JsonTokenType.StartObject)
        {
            Enter();
            return true;
        }

        Misfit("an object");
        return false;
    }

    /// <summary>Steps to the next member; at the end leaves the object.</summary>
    public bool Next()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            Leave();
            return false;
        }

        SetPlace((int)_reader.TokenStartIndex, _reader.ValueSpan.Length + 2);
        return true;
    }

    /// <summary>Whether the member is the one of a name.</summary>
    public readonly bool Is(ReadOnlySpan<byte> name) => JsonText.IsAt(in _reader, name);

    public string? Text()
    {
        _reader.Read();
        return TextHere();
    }

    public ValueList<string> Texts() => List((ref JsonSource source, out string text) => (text = source.TextHere()!) is not null);

    public int? Number()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out var number))
            return number;
        Misfit("a whole number");
        return null;
    }

    public decimal? Decimal()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetDecimal(out var number))
            return number;
        Misfit("a number");
        return null;
    }

    public Orcid? Orcid()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.String && BibHarvester.Orcid.TryParse(TextHere(), out var orcid))
            return orcid;
        Misfit("an ORCID iD");
        return null;
    }

    public bool? Flag()
    {
        _reader.Read();
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            return _reader.GetBoolean();
        Misfit("true or false");
        return null;
    }

    public DateTimeOffset? Time()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped && _reader.TryGetDateTimeOffset(out var time))
            return time;
        Misfit("a date and time");
        return null;
    }

    public T Word<T>(WordTable<T> table, T absent = default)
        where T : struct, Enum
    {
        _reader.Read();
        return _reader.TokenType == JsonTokenType.Null ? absent : WordHere(table);
    }

    public T WordHere<T>(WordTable<T> table)
        where T : struct, Enum
    {
        if (_reader.TokenType != JsonTokenType.String)
            Misfit("a word");
        else if (table.TryFind(in _reader, out var value))
            return value;
        else
            KeepHere();
        return table.Fallback;
    }

    public ValueList<T> List<T>(PartReader<T> read)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            Misfit("an array");
            return [];
        }

        List<T> items = [];
        Enter();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            SetPlace(items.Count);
            if (read(ref this, out var item))
                items.Add(item);
        }

        Leave();
        return ValueList.Own(items.ToArray());
    }

    public T? Part<T>(PartReader<T> read)
        where T : class
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.Null && read(ref this, out var value) ? value : null;
    }

    public T? Value<T>(PartReader<T> read)
        where T : struct
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.Null && read(ref this, out var value) ? value : null;
    }

    /// <summary>A string where the source stands.</summary>
    public string? TextHere()
    {
        if (_reader.TokenType == JsonTokenType.String)
        {
            try
            {
                return _reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // An escape of half a surrogate pair.
            }
        }

        Misfit("a string");
        return null;
    }

    /// <summary>Whether a string stands here: the short form of a part.</summary>
    public readonly bool IsText => _reader.TokenType == JsonTokenType.String;
}

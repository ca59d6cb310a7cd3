using System.Buffers;
using System.Text.Json;
using BibHarvester.Formats.Answers;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Json;

/// <summary>One reading of a payload: the buffer, the splitter and the parser, moved on step by step.</summary>
internal sealed partial class JsonRecordSession : IReadSession
{
    private const int FirstBufferBytes = 512 * 1024;

    private readonly Func<ReadOptions, IJsonRecordParser> _createParser;
    private readonly IJsonRecordParser _parser;
    private readonly Utf8Names<JsonOpening> _envelopeMembers;
    private readonly ReadOptions _options;
    private readonly JsonSplitter _splitter;
    private bool _isStable;
    private byte[]? _rented;
    private ReadOnlyMemory<byte> _buffer;
    private bool _isFinal;
    private bool _isInner;
    private long _discardedBytes;
    private TextPlace _place = TextPlace.Start;
    private int _placeAt;
    private bool _anyItem;
    private string? _damage;
    private Queue<ReadItem>? _pending;

    /// <summary>Reads what the caller adds bit by bit.</summary>
    public JsonRecordSession(Func<ReadOptions, IJsonRecordParser> createParser, Utf8Names<JsonOpening> envelopeMembers, ReadOptions options)
        : this(createParser, createParser(options), envelopeMembers, options)
    {
    }

    /// <summary>Reads a payload that is in memory and stays as it is.</summary>
    public JsonRecordSession(
        Func<ReadOptions, IJsonRecordParser> createParser, Utf8Names<JsonOpening> envelopeMembers, ReadOptions options, ReadOnlyMemory<byte> payload)
        : this(createParser, envelopeMembers, options)
    {
        _buffer = payload;
        _isStable = true;
        _isFinal = true;
    }

    private JsonRecordSession(
        Func<ReadOptions, IJsonRecordParser> createParser, IJsonRecordParser parser, Utf8Names<JsonOpening> envelopeMembers, ReadOptions options)
    {
        _createParser = createParser;
        _parser = parser;
        _envelopeMembers = envelopeMembers;
        _options = options;
        _splitter = new JsonSplitter(envelopeMembers, options.MaxRecordBytes);
    }

    /// <inheritdoc/>
    public ReadStep Step(out ReadItem item)
    {
        while (_pending is null || !_pending.TryDequeue(out item))
        {
            var piece = _splitter.Next(_buffer.Span, _isFinal);
            switch (piece.Kind)
            {
                case JsonPieceKind.Record:
                    if (TryParse(piece, out item))
                        return Found();
                    continue;
                case JsonPieceKind.NeedMore:
                    item = default;
                    return ReadStep.NeedMore;
                case JsonPieceKind.End when _damage is not null:
                    item = Problem(piece, "006", $"The compressed data is damaged: {_damage}");
                    _damage = null;
                    return Found();
                case JsonPieceKind.End when _splitter.IsBlank && !_anyItem:
                    item = Problem(piece, "002", "The payload is empty.");
                    return Found();
                case JsonPieceKind.End:
                    item = default;
                    return ReadStep.End;
                default:
                    item = Problem(piece);
                    return Found();
            }
        }

        return Found();
    }

    /// <inheritdoc/>
    public Memory<byte> FreeSpace()
    {
        var done = _splitter.Done;
        var kept = _buffer.Length - done;
        var target = _rented;
        if (target is null || kept > target.Length / 2)
            target = ArrayPool<byte>.Shared.Rent(Math.Max(FirstBufferBytes, kept * 2));
        PlaceOf(done);
        _placeAt -= done;
        _discardedBytes += done;
        _buffer.Span[done..].CopyTo(target);
        _splitter.Discard(done);
        if (_rented is not null && target != _rented)
            ArrayPool<byte>.Shared.Return(_rented);
        _rented = target;
        _buffer = target.AsMemory(0, kept);
        return target.AsMemory(kept);
    }

    /// <inheritdoc/>
    public void Added(int count)
    {
        _isFinal = count == 0;
        _buffer = _rented.AsMemory(0, _buffer.Length + count);
    }

    /// <inheritdoc/>
    public void Damaged(string reason)
    {
        _isFinal = true;
        _damage = reason;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }

    private ReadStep Found()
    {
        _anyItem = true;
        return ReadStep.Item;
    }

    private bool TryParse(JsonPiece piece, out ReadItem item)
    {
        var bytes = _buffer.Slice(piece.Start, piece.Length);
        try
        {
            if (_parser.TryParse(bytes, _isStable, SpanOf(piece), out item))
            {
                while (_parser.Others is { } others && others.TryDequeue(out var other))
                    (_pending ??= new Queue<ReadItem>()).Enqueue(other);
                item = Explained(item, bytes);
                return true;
            }
        }
        catch (JsonException)
        {
            item = Malformed(piece, JsonFault.Of(bytes.Span, _options.MaxDepth));
            return true;
        }
        catch (InvalidOperationException)
        {
            // What the reader throws when it compares a name that is no Unicode.
            item = Problem(piece, "001", "The JSON is malformed: the name of a member holds half a surrogate pair.");
            return true;
        }

        // A line that is an envelope of its own; one that cannot be taken apart is none.
        if (_isInner)
        {
            item = Problem(piece with { Kind = JsonPieceKind.Stray });
            return true;
        }

        var owned = _isStable ? bytes : bytes.ToArray();
        var inner = new JsonRecordSession(_createParser, _parser, _envelopeMembers, _options)
        {
            _buffer = owned,
            _isStable = true,
            _isFinal = true,
            _isInner = true,
            _discardedBytes = _discardedBytes + piece.Start,
            _place = PlaceOf(piece.Start),
        };
        _pending ??= new Queue<ReadItem>();
        while (inner.Step(out item) == ReadStep.Item)
            _pending.Enqueue(item);
        return _pending.TryDequeue(out item);
    }

    private ReadItem Problem(JsonPiece piece) => piece.Kind switch
    {
        JsonPieceKind.CutShort => Problem(piece, "001", "The payload ends within a value."),
        JsonPieceKind.TooLong => Problem(piece, "004", $"A record is longer than {_options.MaxRecordBytes} bytes."),
        _ => Explained(Problem(piece, "003", "There is no JSON object where a record should stand."), _buffer.Slice(piece.Start, piece.Length)),
    };

    // What is no record may be what the service says instead of one.
    private ReadItem Explained(ReadItem item, ReadOnlyMemory<byte> bytes)
    {
        if (item.Record is not null || item.Diagnostics is not [var only] || only.Code != _parser.CodePrefix + "003")
            return item;
        var answer = bytes.Span.Trim(" \t\r\n,"u8).SequenceEqual("null"u8) ? new ErrorAnswer(AnswerProblem.NotFound, "null") : ErrorAnswer.Of(bytes);
        return answer?.ToDiagnostic(_parser.CodePrefix) is { } said
            ? item with { Diagnostics = [said with { Line = only.Line, Column = only.Column }] }
            : item;
    }

    private ReadItem Problem(JsonPiece piece, string number, string message)
    {
        return new ReadItem(null, [PlaceOf(piece.Start).Diagnose(_parser.CodePrefix + number, message)], SpanOf(piece));
    }

    private ReadItem Malformed(JsonPiece piece, JsonException e)
    {
        var bytes = _buffer.Span.Slice(piece.Start, piece.Length);
        var place = PlaceOf(piece.Start).After(bytes[..OffsetOf(bytes, e)]);
        return new ReadItem(null, [place.Diagnose(_parser.CodePrefix + "001", Sentence(e))], SpanOf(piece));
    }

    // The exception's own sentence, less the numbers that count from the record's start.
    private static string Sentence(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"The JSON is malformed: {(end < 0 ? e.Message : e.Message[..end])}";
    }

    private static int OffsetOf(ReadOnlySpan<byte> json, JsonException e)
    {
        var start = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            var next = json[start..].IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        return (int)Math.Min(json.Length, start + (e.BytePositionInLine ?? 0));
    }

    // Pieces come in their order, so that every byte is counted once.
    private TextPlace PlaceOf(int at)
    {
        if (at > _placeAt)
            (_place, _placeAt) = (_place.After(_buffer.Span[_placeAt..at]), at);
        return _place;
    }

    private SourceSpan SpanOf(JsonPiece piece) => new(_discardedBytes + piece.Start, piece.Length);
}

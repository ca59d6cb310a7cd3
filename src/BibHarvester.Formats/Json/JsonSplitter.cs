using System.Buffers;

namespace BibHarvester.Formats.Json;

/// <summary>Finds the records of a JSON payload in a buffer that is filled as it is read.</summary>
/// <remarks>
/// It knows arrays, JSON Lines, values one after another, and envelopes: objects with a member such as <c>message</c>
/// or <c>items</c> that holds the records. It looks at brackets and strings only; whether a record is well-formed
/// finds out who reads it. So a malformed record costs only itself.
/// </remarks>
internal sealed partial class JsonSplitter(Utf8Names<JsonOpening> envelopeMembers, int maxRecordBytes)
{
    private const int DeepestNesting = 8;

    // The objects and arrays around the current place, envelopes only.
    private readonly Stack<bool> _isArray = new();
    private State _state;
    private bool _isLines;
    private bool _mayBeLines = true;
    private int _at;
    private int _valueStart;
    private JsonNesting _nesting;
    private bool _isNested;

    // How far the string at the current place was searched for its end.
    private int _searched;

    private enum State
    {
        /// <summary>Between values.</summary>
        Seek,

        /// <summary>In an object that may be a record, or turn out to be an envelope.</summary>
        Value,

        /// <summary>In an object that is an envelope.</summary>
        Envelope,

        /// <summary>In a line that may be a record.</summary>
        Line,

        /// <summary>In the rest of a line that is too long for a record.</summary>
        Skip,

        /// <summary>Where nothing that follows can be told apart any more.</summary>
        Ended,
    }

    /// <summary>Whether what is not done with are lines with a value each, from the start of a line.</summary>
    public bool IsAtLines => _isLines && (_state is State.Seek or State.Line);

    /// <summary>How many bytes at the start of the buffer are done with.</summary>
    public int Done => _state is State.Value or State.Line ? _valueStart : _at;

    /// <summary>Whether nothing but blanks was met so far.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Says that bytes at the start of the buffer are gone.</summary>
    /// <param name="count">How many; at most <see cref="Done"/>.</param>
    public void Discard(int count)
    {
        _at -= count;
        _valueStart -= count;
        _searched -= count;
    }

    /// <summary>Begins in the midst of a payload that has one value a line.</summary>
    public void StartInLines()
    {
        (_isLines, _mayBeLines, IsBlank) = (true, false, false);
    }

    /// <summary>Goes on behind a line that somebody else has read.</summary>
    /// <param name="place">Where in the buffer.</param>
    public void ContinueAt(int place) => (_at, _state) = (place, State.Seek);

    /// <summary>Takes the next step.</summary>
    /// <param name="buffer">What was read and not yet discarded.</param>
    /// <param name="isFinal">Whether no more will come.</param>
    /// <returns>A record, something that is none, the end, or that more bytes are needed.</returns>
    public JsonPiece Next(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        while (true)
        {
            var piece = _state switch
            {
                State.Seek => Seek(buffer, isFinal),
                State.Line => EndOfLine(buffer, isFinal),
                State.Skip => Skip(buffer, isFinal),
                State.Ended => new JsonPiece(JsonPieceKind.End, _at),
                _ => EndOfObject(buffer, isFinal),
            };
            if (piece.Kind == JsonPieceKind.None)
                continue;
            if (piece.Kind == JsonPieceKind.Record && piece.Length > maxRecordBytes)
                return piece with { Kind = JsonPieceKind.TooLong };
            if (piece.Kind != JsonPieceKind.NeedMore)
                return piece;
            if (_state is State.Value or State.Line && buffer.Length - _valueStart > maxRecordBytes)
                return TooLong(buffer);
            if (!isFinal)
                return piece;
            if (!TryLinesInstead(buffer))
                return Finish(JsonPieceKind.CutShort, buffer);
        }
    }

    private JsonPiece Seek(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        for (; _at < buffer.Length; _at++)
        {
            // Blanks, the commas of an array, the record separator of JSON text sequences, and a byte order mark.
            if (buffer[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)',' or 0x1E)
                continue;
            if (buffer[_at] == 0xEF && "\uFEFF"u8.StartsWith(buffer[_at..Math.Min(buffer.Length, _at + 3)]))
            {
                if (buffer.Length < _at + 3 && !isFinal)
                    return new JsonPiece(JsonPieceKind.NeedMore);
                _at = Math.Min(buffer.Length - 1, _at + 2);
                continue;
            }

            IsBlank = false;
            switch (buffer[_at])
            {
                case (byte)'[' when _isArray.Count < DeepestNesting && !_isLines:
                    _isArray.Push(true);
                    _mayBeLines = false;
                    continue;
                case (byte)']' when _isArray.Count > 0:
                    _isArray.Pop();
                    _at++;
                    AfterValue();
                    return default;
                case (byte)'{':
                    _valueStart = _at;
                    _at += _isLines ? 0 : 1;
                    _state = _isLines ? State.Line : State.Value;
                    return default;
                default:
                    return Stray(buffer, isFinal);
            }
        }

        if (!isFinal)
            return new JsonPiece(JsonPieceKind.NeedMore);
        return _isArray.Count > 0 ? Finish(JsonPieceKind.CutShort, buffer) : new JsonPiece(JsonPieceKind.End, _at);
    }

    // Something that is neither object nor array: a bare word, an error page. Skipped up to where a value may begin.
    private JsonPiece Stray(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        if (_isArray.Count == 0 && !_isLines)
            return Finish(JsonPieceKind.Stray, buffer);
        var rest = buffer[_at..];
        var length = _isArray.Count > 0 ? rest[1..].IndexOfAny((byte)',', (byte)']', (byte)'{') + 1 : rest.IndexOf((byte)'\n');
        if (length <= 0 && !isFinal && rest.Length <= maxRecordBytes)
            return new JsonPiece(JsonPieceKind.NeedMore);
        var piece = new JsonPiece(JsonPieceKind.Stray, _at, length <= 0 ? rest.Length : length);
        _at += piece.Length;
        return piece;
    }

    private JsonPiece EndOfLine(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        var length = buffer[_at..].IndexOf((byte)'\n');
        if (length < 0 && !isFinal)
        {
            _at = buffer.Length;
            return new JsonPiece(JsonPieceKind.NeedMore);
        }

        _at = length < 0 ? buffer.Length : _at + length;
        _state = State.Seek;
        var line = buffer[_valueStart.._at].TrimEnd(" \t\r"u8);
        return new JsonPiece(line[^1] is (byte)'}' or (byte)',' ? JsonPieceKind.Record : JsonPieceKind.CutLine, _valueStart, line.Length);
    }

    private JsonPiece Skip(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        var length = buffer[_at..].IndexOf((byte)'\n');
        _at = length < 0 ? buffer.Length : _at + length;
        if (length < 0 && !isFinal)
            return new JsonPiece(JsonPieceKind.NeedMore);
        _state = State.Seek;
        return default;
    }

    private void AfterValue()
    {
        _state = _isArray.Count > 0 && !_isArray.Peek() ? State.Envelope : State.Seek;
    }

    // A first line that is cut off must not hide the lines after it.
    private bool TryLinesInstead(ReadOnlySpan<byte> buffer)
    {
        if (!_mayBeLines || _state != State.Value || buffer[_valueStart..].IndexOf("\n{"u8) < 0)
            return false;
        _mayBeLines = false;
        _isLines = true;
        _isNested = false;
        _at = _valueStart;
        _state = State.Line;
        return true;
    }

    private JsonPiece TooLong(ReadOnlySpan<byte> buffer)
    {
        if (_state != State.Line)
            return Finish(JsonPieceKind.TooLong, buffer);
        var piece = new JsonPiece(JsonPieceKind.TooLong, _valueStart, buffer.Length - _valueStart);
        _at = buffer.Length;
        _valueStart = _at;
        _state = State.Skip;
        return piece;
    }

    private JsonPiece Finish(JsonPieceKind kind, ReadOnlySpan<byte> buffer)
    {
        var start = Math.Min(Done, buffer.Length);
        _state = State.Ended;
        _at = buffer.Length;
        return new JsonPiece(kind, start, buffer.Length - start);
    }
}

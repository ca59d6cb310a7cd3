using System.Buffers;

namespace BibHarvester.Formats.Json;

internal sealed partial class JsonSplitter
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);

    // Of an object only the names and values of its own members are looked at; what is nested in them is passed over.
    private JsonPiece EndOfObject(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        while (true)
        {
            if (_isNested && !TryPassNested(buffer, isFinal))
                return new JsonPiece(JsonPieceKind.NeedMore);
            var next = buffer[_at..].IndexOfAny(Structure);
            if (next < 0)
            {
                _at = buffer.Length;
                return new JsonPiece(JsonPieceKind.NeedMore);
            }

            _at += next;
            switch (buffer[_at])
            {
                case (byte)'"':
                    var end = EndOfString(buffer, Math.Max(_at + 1, _searched), out _searched);
                    if (end < 0 || (!isFinal && !IsMemberInSight(buffer, end)))
                        return new JsonPiece(JsonPieceKind.NeedMore);
                    if (TryEnter(buffer, _at + 1, end))
                        return default;
                    _at = end;
                    break;
                case (byte)'{' or (byte)'[':
                    _at++;
                    (_isNested, _nesting) = (true, new JsonNesting());
                    break;
                default:
                    _at++;
                    return Close(buffer);
            }
        }
    }

    private bool TryPassNested(ReadOnlySpan<byte> buffer, bool isFinal)
    {
        var end = _nesting.FindEnd(buffer, ref _at);
        _isNested = end < 0;
        _at = end >= 0 ? end + 1 : isFinal ? buffer.Length : _at;
        return !_isNested;
    }

    private static int EndOfString(ReadOnlySpan<byte> buffer, int at, out int searched)
    {
        searched = at;
        while (at < buffer.Length)
        {
            var next = buffer[at..].IndexOfAny((byte)'"', (byte)'\\');
            searched = next < 0 ? buffer.Length : at + next;
            if (next < 0)
                return -1;
            at = searched;
            if (buffer[at] == '"')
                return at + 1;
            at += 2;
        }

        return -1;
    }

    // Whether enough is in the buffer to see if a string is a member's name and how its value begins.
    private static bool IsMemberInSight(ReadOnlySpan<byte> buffer, int end)
    {
        var rest = buffer[end..].TrimStart(" \t\r\n"u8);
        return !rest.IsEmpty && (rest[0] != ':' || !rest[1..].TrimStart(" \t\r\n"u8).IsEmpty);
    }

    // Steps into the value of a member that holds records; the object around it is an envelope then and no record.
    private bool TryEnter(ReadOnlySpan<byte> buffer, int nameStart, int end)
    {
        if (_isArray.Count >= DeepestNesting || !envelopeMembers.TryGet(buffer[nameStart..(end - 1)], out var opening))
            return false;
        var rest = buffer[end..].TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] != ':')
            return false;
        rest = rest[1..].TrimStart(" \t\r\n"u8);
        var isEntered = !rest.IsEmpty && rest[0] switch
        {
            (byte)'{' => opening.HasFlag(JsonOpening.Object),
            (byte)'[' => opening.HasFlag(JsonOpening.Array),
            _ => false,
        };
        if (!isEntered)
            return false;
        if (_state == State.Value)
            _isArray.Push(false);
        _mayBeLines = false;
        _at = buffer.Length - rest.Length;
        _state = State.Seek;
        return true;
    }

    private JsonPiece Close(ReadOnlySpan<byte> buffer)
    {
        if (_state == State.Envelope)
        {
            _isArray.Pop();
            AfterValue();
            return default;
        }

        var piece = new JsonPiece(JsonPieceKind.Record, _valueStart, _at - _valueStart);
        AfterValue();
        var rest = buffer[_at..].TrimStart(" \t\r"u8);
        if (_mayBeLines && !rest.IsEmpty)
        {
            _mayBeLines = false;
            _isLines = rest[0] == '\n' && !buffer.Slice(piece.Start, piece.Length).Contains((byte)'\n');
        }

        return piece;
    }
}

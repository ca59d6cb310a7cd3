using System.Buffers;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Cuts JSON text into its records: one object, the elements of an array, or JSON Lines.</summary>
/// <remarks>A broken record ends at its line, so that the ones after it are read.</remarks>
internal sealed class JsonPieces(ReadOptions options)
{
    private const int FirstSize = 64 * 1024;

    // The search for the end of an object without one goes through all that follows.
    private const int MaxCuts = 16;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("\"{}[]\n"u8);
    private static readonly SearchValues<byte> Between = SearchValues.Create(" \t\r\n,[]\u001E"u8);
    private static readonly SearchValues<byte> StringEnds = SearchValues.Create("\"\\\n"u8);

    private ReadOnlyMemory<byte> _data;
    private byte[] _buffer = [];
    private bool _isWhole;
    private int _start;
    private int _end;
    private long _passed;
    private int _line = 1;
    private int _column = 1;
    private bool _isSkipping;
    private int _cuts;
    private int _enough;

    /// <summary>Where the next bytes of a stream go.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_start > 0)
            {
                _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
                (_start, _end) = (0, _end - _start);
            }

            if (_end == _buffer.Length)
                Array.Resize(ref _buffer, Math.Max(FirstSize, _buffer.Length * 2));
            _data = _buffer;
            return _buffer.AsMemory(_end);
        }
    }

    /// <summary>Takes a whole text; pieces are slices of it.</summary>
    public void Append(ReadOnlyMemory<byte> text) => (_data, _end, _isWhole) = (text, text.Length, true);

    /// <summary>Takes what a stream wrote into <see cref="Free"/>.</summary>
    /// <returns>Whether it was anything; nothing is the end.</returns>
    public bool Advance(int count)
    {
        _end += count;
        return count > 0;
    }

    /// <summary>The next record.</summary>
    /// <param name="isLast">Whether no more bytes will come.</param>
    /// <param name="piece">The record.</param>
    /// <returns>Whether there is one; where not, more bytes are needed.</returns>
    public bool TryTake(bool isLast, out JsonTextPiece piece)
    {
        piece = default;
        SkipBetween(isLast);
        var data = _data.Span[_start.._end];
        var isPart = !isLast && data.Length <= options.MaxRecordBytes;
        if (data.IsEmpty || (isPart && data.Length < _enough))
            return false;
        var length = data[0] == '{' && _cuts < MaxCuts ? LengthOfObject(data) : LengthOfLine(data);
        // Small pieces of a stream are not each worth a search from the start.
        _enough = length < 0 && isPart ? data.Length + (data.Length / 2) : 0;
        if (_enough > 0)
            return false;
        var isCut = length < 0;
        _cuts += isCut ? 1 : 0;
        // A record without its end: the next line that starts with an object is taken for the next record.
        if (isCut)
            length = data.IndexOf("\n{"u8) + 1 is var resumed and > 0 ? resumed : data.Length;
        Diagnostic? problem = null;
        if (length > options.MaxRecordBytes)
        {
            problem = new Diagnostic("RJS006", _line, _column, $"A record is longer than {options.MaxRecordBytes} bytes.");
            _isSkipping = isCut && !isLast;
        }
        else if (data[0] != '{')
        {
            problem = new Diagnostic("RJS001", _line, _column, "Here should be a JSON object.");
        }

        var bytes = problem is not null ? default : PieceOf(length);
        piece = new JsonTextPiece(bytes, new SourceSpan(_passed, length), _line, _column, problem);
        Pass(length);
        return true;
    }

    /// <summary>The bytes of a piece without the line end of a broken one; a copy where the buffer will be written again.</summary>
    private ReadOnlyMemory<byte> PieceOf(int length)
    {
        var piece = _data.Slice(_start, _data.Span.Slice(_start, length).TrimEnd(" \t\r\n"u8).Length);
        return _isWhole ? piece : piece.ToArray();
    }

    /// <summary>How long an object is; its line where it is broken; below 0 where its end is not there.</summary>
    private static int LengthOfObject(ReadOnlySpan<byte> data)
    {
        var depth = 0;
        for (var i = 0; i < data.Length;)
        {
            var next = data[i..].IndexOfAny(Marks);
            if (next < 0)
                return -1;
            i += next;
            switch (data[i++])
            {
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']':
                    if (--depth == 0)
                        return i;
                    break;
                case (byte)'\n':
                    if (i < data.Length && data[i] == '{' && StartsAnew(data[..i]))
                        return i;
                    break;
                default:
                    if (!TrySkipString(data, ref i))
                        return i;
                    break;
            }
        }

        return -1;
    }

    /// <summary>Whether an object at the start of a line cannot belong to what stands before it.</summary>
    private static bool StartsAnew(ReadOnlySpan<byte> before)
    {
        before = before.TrimEnd(" \t\r\n"u8);
        return before[^1] is not ((byte)'[' or (byte)',' or (byte)':');
    }

    /// <summary>Skips a string from after its opening quote; a raw line feed breaks it.</summary>
    private static bool TrySkipString(ReadOnlySpan<byte> data, ref int i)
    {
        while (true)
        {
            var next = i < data.Length ? data[i..].IndexOfAny(StringEnds) : -1;
            if (next < 0)
            {
                i = -1;
                return false;
            }

            i += next + 1;
            if (data[i - 1] == '"')
                return true;
            if (data[i - 1] == '\n')
                return false;
            i++;
        }
    }

    private static int LengthOfLine(ReadOnlySpan<byte> data) => data.IndexOf((byte)'\n') + 1 is var length and > 0 ? length : -1;

    /// <summary>Passes what stands between records: space, the marks of an array, and the rest of a record that was too long.</summary>
    private void SkipBetween(bool isLast)
    {
        var data = _data.Span[_start.._end];
        if (_isSkipping)
        {
            var length = LengthOfLine(data);
            _isSkipping = length < 0 && !isLast;
            Pass(length < 0 ? data.Length : length);
            data = _data.Span[_start.._end];
        }

        if (_passed == 0 && data.StartsWith("\uFEFF"u8))
        {
            Pass(3);
            _column = 1;
            data = data[3..];
        }

        var next = data.IndexOfAnyExcept(Between);
        Pass(next < 0 ? data.Length : next);
    }

    private void Pass(int count)
    {
        if (count == 0)
            return;
        (_line, _column) = TextPlace.Of(_data.Span.Slice(_start, count), _line, _column);
        _start += count;
        _passed += count;
    }
}

using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

internal ref partial struct JsonSource
{
    /// <summary>A place in a payload: <c>[start, length]</c>.</summary>
    public SourceSpan? Place()
    {
        _reader.Read();
        var ahead = _reader;
        if (ahead.TokenType == JsonTokenType.StartArray &&
            ahead.Read() && ahead.TokenType == JsonTokenType.Number && ahead.TryGetInt64(out var start) &&
            ahead.Read() && ahead.TokenType == JsonTokenType.Number && ahead.TryGetInt32(out var length) &&
            ahead.Read() && ahead.TokenType == JsonTokenType.EndArray)
        {
            _reader = ahead;
            return new SourceSpan(start, length);
        }

        Misfit("a start and a length");
        return null;
    }

    /// <summary>A span with a style that is known; stays where it is where there is none.</summary>
    public bool TryReadSpan(out RichSpan span)
    {
        span = default;
        var ahead = _reader;
        if (ahead.TokenType != JsonTokenType.StartArray ||
            !ahead.Read() || ahead.TokenType != JsonTokenType.Number || !ahead.TryGetInt32(out var start) || start < 0 ||
            !ahead.Read() || ahead.TokenType != JsonTokenType.Number || !ahead.TryGetInt32(out var length) || length < 1 ||
            !ahead.Read() || ahead.TokenType != JsonTokenType.String || !Words.Style.TryFind(in ahead, out var style) ||
            !ahead.Read() || ahead.TokenType != JsonTokenType.EndArray)
        {
            return false;
        }

        _reader = ahead;
        span = new RichSpan(start, length, style);
        return true;
    }
}

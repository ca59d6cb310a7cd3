using System.Text.Json;

namespace BibHarvester.Formats.Json;

internal ref partial struct JsonCursor
{
    /// <summary>Moves to the end of the array or object whose bracket is the current token, by brackets and strings alone.</summary>
    /// <remarks>For what nobody asks for. Whether it is well-formed is not found out, other than that its brackets are closed.</remarks>
    /// <exception cref="JsonException">It is not closed.</exception>
    public void Leap()
    {
        var isArray = TokenType == JsonTokenType.StartArray;
        var end = new JsonNesting().FindEnd(_json, ref _at);
        if (end < 0)
            throw Malformed();
        _at = end;
        End(_json[end], !isArray);
    }
}

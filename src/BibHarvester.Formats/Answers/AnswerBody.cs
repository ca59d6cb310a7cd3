using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Answers;

/// <summary>What can be said of the body of an answer before anybody reads records from it.</summary>
public static class AnswerBody
{
    /// <summary>Whether a body is one JSON value from its first byte to its last: services cut bodies short.</summary>
    /// <param name="body">The body, unpacked, without a byte order mark; blanks around the value are allowed.</param>
    /// <param name="maxDepth">How deeply arrays and objects may be nested; 256 where absent.</param>
    /// <returns>Whether it is well-formed (RFC 8259). Whether the strings are valid UTF-8 is not looked at.</returns>
    public static bool IsJson(ReadOnlySpan<byte> body, int maxDepth = 256)
    {
        var json = new JsonCursor(body, maxDepth);
        try
        {
            json.Read();
            json.Skip();
            return !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

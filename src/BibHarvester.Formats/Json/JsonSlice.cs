using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Json;

/// <summary>A place within the bytes of one record.</summary>
/// <param name="Start">The first byte.</param>
/// <param name="Length">How many bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JsonSlice(int Start, int Length)
{
    /// <summary>The current token, with the quotes of a string.</summary>
    public static JsonSlice OfToken(ref JsonCursor json) =>
        new(json.TokenStartIndex, json.BytesConsumed - json.TokenStartIndex);

    /// <summary>The value that the reader stands at; the reader goes to its end, and finds out whether it is well-formed.</summary>
    public static JsonSlice Skip(ref JsonCursor json)
    {
        var start = json.TokenStartIndex;
        json.Skip();
        return new JsonSlice(start, json.BytesConsumed - start);
    }
}

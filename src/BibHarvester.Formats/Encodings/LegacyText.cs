using System.Text;
using System.Text.Unicode;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Encodings;

/// <summary>Decodes a piece of a text in UTF-8, which is in another encoding now and then.</summary>
internal static class LegacyText
{
    /// <summary>The text of bytes; as GB18030, Big5 or Windows-1252 where they are no UTF-8.</summary>
    /// <returns>The text, and the encoding that was assumed; absent for UTF-8.</returns>
    public static (string Text, string? Assumed) Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return (Encoding.UTF8.GetString(bytes), null);
        var encoding = LegacyEncodings.Guess(bytes);
        return (encoding.GetString(bytes), CodePages.NameOf(encoding));
    }
}

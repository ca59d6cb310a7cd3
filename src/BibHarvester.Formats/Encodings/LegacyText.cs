using System.Buffers;
using System.Text.Unicode;

namespace BibHarvester.Formats.Encodings;

/// <summary>Decodes a piece of a text in UTF-8, which is in another encoding now and then.</summary>
internal static class LegacyText
{
    /// <summary>The text of bytes; as GB18030, Big5 or Windows-1252 where they are no UTF-8.</summary>
    /// <returns>The text, and the encoding that was assumed; absent for UTF-8.</returns>
    public static (string Text, string? Assumed) Decode(ReadOnlySpan<byte> bytes)
    {
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var text = TryDecode(bytes, characters, out var length) ? new string(characters, 0, length) : null;
        ArrayPool<char>.Shared.Return(characters);
        if (text is not null)
            return (text, null);
        var encoding = LegacyEncodings.Guess(bytes);
        return (encoding.GetString(bytes), CodePages.NameOf(encoding));
    }

    /// <summary>Decodes what is UTF-8.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="text">Takes the text; at least as long as the bytes.</param>
    /// <param name="length">How long the text is.</param>
    /// <returns>Whether it was UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, Span<char> text, out int length) =>
        Utf8.ToUtf16(bytes, text, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
}

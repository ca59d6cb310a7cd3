using System.Text;
using System.Text.Unicode;

namespace BibHarvester.Formats;

/// <summary>Decodes text that should be UTF-8 and sometimes is not.</summary>
internal static class LegacyText
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    /// <summary>The text of bytes; as Windows-1252 where they are no UTF-8.</summary>
    /// <returns>The text, and whether it was UTF-8.</returns>
    public static (string Text, bool IsUtf8) Decode(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) ? (Encoding.UTF8.GetString(bytes), true) : (Windows1252.GetString(bytes), false);
}

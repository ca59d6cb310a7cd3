using System.IO.Compression;
using System.Text;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Detection;

/// <summary>The beginning of a file, for formats to recognise.</summary>
internal sealed class FormatSample
{
    /// <summary>How many bytes of a file are looked at.</summary>
    public const int Length = 64 * 1024;

    private FormatSample(string text)
    {
        Text = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        Root = RootName.Of(Text);
    }

    /// <summary>The text, unpacked and decoded, without a mark of byte order and blanks before it.</summary>
    public string Text { get; }

    /// <summary>The first element, where the file is XML or a piece of it.</summary>
    public RootName? Root { get; }

    /// <summary>Whether the file begins as JSON does.</summary>
    public bool IsJson => Text is ['{' or '[', ..];

    /// <summary>The sample of the first bytes of a file.</summary>
    public static FormatSample Of(ReadOnlyMemory<byte> start)
    {
        if (start.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
            start = Unpack(start);
        var window = new InputWindow(new Encodings.Utf8Input(PayloadStream.Of(start)));
        _ = window.FillWhole(int.MaxValue);
        return new FormatSample(LegacyText.Decode(WholeCharacters(window.Unread.Span)).Text);
    }

    /// <summary>Whether some line begins with a text, blanks before it not counted.</summary>
    public bool HasLine(string start)
    {
        foreach (var line in Text.AsSpan().EnumerateLines())
        {
            if (line.TrimStart().StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text has a piece anywhere.</summary>
    public bool Has(string piece) => Text.Contains(piece, StringComparison.Ordinal);

    private static ReadOnlyMemory<byte> Unpack(ReadOnlyMemory<byte> packed)
    {
        var buffer = new byte[Length];
        try
        {
            using var unpacked = new GZipStream(PayloadStream.Of(packed), CompressionMode.Decompress);
            return buffer.AsMemory(0, unpacked.ReadAtLeast(buffer, Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            // The reader says what is wrong with the file.
            return default;
        }
    }

    // The last character may be cut.
    private static ReadOnlySpan<byte> WholeCharacters(ReadOnlySpan<byte> bytes)
    {
        for (var cut = 1; cut <= 4 && cut <= bytes.Length; cut++)
        {
            var value = bytes[^cut];
            if ((value & 0xC0) == 0xC0)
                return Rune.DecodeFromUtf8(bytes[^cut..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData ? bytes[..^cut] : bytes;
            if (value < 0x80)
                return bytes;
        }

        return bytes;
    }
}

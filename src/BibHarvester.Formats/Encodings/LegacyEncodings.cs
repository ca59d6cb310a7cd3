using System.Text;

namespace BibHarvester.Formats.Encodings;

/// <summary>Which encoding a text is in that is not UTF-8 and has no mark: GB18030, Big5, else Windows-1252.</summary>
/// <remarks>
/// The same bytes always give the same answer. Chinese text is nearly all of common characters, which stand in one part of the code, and has two
/// of them side by side; text in Latin letters has a letter with an accent now and then. So only such pairs count of which one follows the
/// other and which are of the common part, and whatever is no pair counts against it.
/// </remarks>
internal static class LegacyEncodings
{
    private const double LeastShare = 0.4;

    /// <summary>The encoding of a text that is not UTF-8.</summary>
    /// <param name="text">Some of the text.</param>
    public static Encoding Guess(ReadOnlySpan<byte> text)
    {
        var gb = Share(text, isBig5: false);
        var big5 = Share(text, isBig5: true);
        if (Math.Max(gb, big5) < LeastShare)
            return CodePages.Windows1252;
        return gb >= big5 ? CodePages.Gb18030 : CodePages.Big5;
    }

    /// <summary>Whether a text is UTF-8, but for a part that is not; a character that is cut at its end does not count.</summary>
    /// <remarks>It is where at least as many characters beyond ASCII are sound as bytes are not: by chance that is hardly so.</remarks>
    public static bool IsUtf8(ReadOnlySpan<byte> text)
    {
        var (sound, broken) = (0, 0);
        while (text.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is var at and >= 0)
        {
            text = text[at..];
            var status = Rune.DecodeFromUtf8(text, out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData)
                break;
            if (status == System.Buffers.OperationStatus.Done)
                sound++;
            else
                broken++;
            text = text[length..];
        }

        return sound >= broken;
    }

    // Of all pairs of bytes, the share that is common characters side by side, less what is no pair.
    private static double Share(ReadOnlySpan<byte> text, bool isBig5)
    {
        var (pairs, common, broken, last, lone) = (0, 0, 0, -1, 0);
        for (var i = 0; i + 1 < text.Length;)
        {
            if (text[i] < 0x80)
            {
                i++;
                continue;
            }

            if (!isBig5 && IsFour(text[i..]))
            {
                pairs++;
                i += 4;
                (last, lone) = (i, 0);
                continue;
            }

            if (isBig5 ? !IsBig5(text[i], text[i + 1]) : !IsGb(text[i], text[i + 1]))
            {
                broken++;
                i++;
                continue;
            }

            pairs++;
            if (!(isBig5 ? text[i] <= 0xC6 : IsCommonGb(text[i], text[i + 1])))
                lone = 0;
            else if (last == i)
                (common, lone) = (common + 1 + lone, 0);
            else
                lone = 1;
            i += 2;
            last = i;
        }

        return (common - (2.0 * broken)) / Math.Max(1, pairs + broken);
    }

    private static bool IsGb(byte lead, byte trail) => lead is >= 0x81 and <= 0xFE && trail is >= 0x40 and <= 0xFE and not 0x7F;

    private static bool IsFour(ReadOnlySpan<byte> text) =>
        text is [>= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..];

    // The punctuation, and the characters that GB 2312 puts first.
    private static bool IsCommonGb(byte lead, byte trail) => trail >= 0xA1 && lead is 0xA1 or 0xA3 or (>= 0xB0 and <= 0xD7);

    private static bool IsBig5(byte lead, byte trail) => lead is >= 0xA1 and <= 0xF9 && trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE);
}

using System.Text;

namespace BibHarvester.Formats.Encodings;

/// <summary>How Unicode text says how it is encoded: by a mark of byte order, UTF-16 also by its zeros.</summary>
internal static class UnicodeMark
{
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: false);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding by the beginning of a text.</summary>
    /// <param name="start">The beginning.</param>
    /// <returns>The encoding, absent for UTF-8 and where nothing says it; and the length of the mark, zero where there is none.</returns>
    public static (Encoding? Encoding, int Length) Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (null, 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (LittleEndian, 2),
        [0xFE, 0xFF, ..] => (BigEndian, 2),
        _ => (ByZeros(start), 0),
    };

    // Of a text in UTF-16, every other byte is zero wherever it is ASCII; half as many are enough where it is Chinese with some tags.
    private static UnicodeEncoding? ByZeros(ReadOnlySpan<byte> start)
    {
        if (!start.Contains((byte)0))
            return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < start.Length; i += 2)
        {
            even += start[i] == 0 ? 1 : 0;
            odd += start[i + 1] == 0 ? 1 : 0;
        }

        var least = Math.Max(2, start.Length / 16);
        if (odd >= least && even * 8 < odd)
            return LittleEndian;
        return even >= least && odd * 8 < even ? BigEndian : null;
    }
}

using System.Text;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the values of a file by its marks, independently of the readers.</summary>
internal static class SourceScan
{
    static SourceScan() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The values of a file.</summary>
    /// <param name="format">The corpus' name of its format.</param>
    /// <param name="bytes">Its content.</param>
    public static IReadOnlyList<SourceValue> Of(string format, byte[] bytes)
    {
        var text = Decode(bytes).ReplaceLineEndings("\n");
        var start = text.AsSpan().TrimStart();
        if (format == "bibtxt" && start is ['[', ..])
            return BibTxtScan.Of(text);
        if (format is "bibtex" or "biblatex" or "bibtxt")
            return BibTeXScan.Of(text);
        if (format is "cff" or "csl-yaml" or "hayagriva-yaml")
            return YamlScan.Of(text);
        if (format == "marc")
            return MarcScan.Of(text);
        if (format == "coins")
            return CoinsScan.Of(text);
        if (start.StartsWith("{\"") || start.StartsWith("[") || format.Contains("json", StringComparison.Ordinal))
            return JsonScan.Of(text);
        if (start.StartsWith("<?xml") || format.Contains("xml", StringComparison.Ordinal) || start is ['<', >= 'A' and <= 'z', ..])
            return XmlScan.Of(format, text);
        return TaggedScan.Of(format, text);
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [not 0, 0, ..])
            return Encoding.Unicode.GetString(bytes).TrimStart('\uFEFF');
        if (bytes is [0xFE, 0xFF, ..] or [0, not 0, ..])
            return Encoding.BigEndianUnicode.GetString(bytes).TrimStart('\uFEFF');
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            var chinese = Encoding.GetEncoding("GB18030").GetString(bytes);
            var (characters, high) = (chinese.Count(c => c is >= '\u4E00' and <= '\u9FFF'), bytes.Count(b => b >= 0x80));

            // A letter with an accent makes a character of two bytes with the letter behind it; those of Chinese are both beyond ASCII.
            return (characters * 10 > bytes.Length || (characters > 1 && high >= characters * 2)) && !chinese.Contains('\uFFFD', StringComparison.Ordinal)
                ? chinese
                : Encoding.GetEncoding(1252).GetString(bytes);
        }
    }
}

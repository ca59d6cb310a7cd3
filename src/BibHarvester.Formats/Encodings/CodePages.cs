using System.Text;

namespace BibHarvester.Formats.Encodings;

/// <summary>Encodings from before Unicode. Opened when they are first used.</summary>
internal static class CodePages
{
    public static Encoding Windows1252 { get; } = Open(1252) ?? Encoding.Latin1;

    /// <summary>GB18030, of which GB 2312 and GBK are parts.</summary>
    public static Encoding Gb18030 { get; } = Open(54936) ?? Encoding.Latin1;

    public static Encoding Big5 { get; } = Open(950) ?? Encoding.Latin1;

    /// <summary>The name for people.</summary>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        1252 => "Windows-1252",
        54936 => "GB18030",
        950 => "Big5",
        1200 => "UTF-16LE",
        1201 => "UTF-16BE",
        _ => encoding.WebName,
    };

    /// <summary>The encoding of a name, where it is not of Unicode; absent where none has it.</summary>
    public static Encoding? Named(string name)
    {
        // What calls itself by the names of the smaller sets has the larger one's characters too.
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase))
            return Gb18030;
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase))
            return Windows1252;
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ucs", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding? Open(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage);
}

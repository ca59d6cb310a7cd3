using System.Text;
using System.Text.Unicode;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Coins;

/// <summary>Keys and values of a context object, form-encoded, as members of a tree, both ways; a key may come several times.</summary>
internal static class KeyedValues
{
    public static TreeNode Read(string text)
    {
        var map = new TreeNode(TreeKind.Map);
        foreach (var pair in text.Split('&'))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && LineText.Normalize(Decode(pair[..equals])) is { } key && LineText.Normalize(Decode(pair[(equals + 1)..])) is { } value)
                map.Members.Add((key, TreeNode.OfText(value)));
        }

        return map;
    }

    /// <summary>What is read of a map when it was written.</summary>
    public static TreeNode Reread(TreeNode written)
    {
        var map = new TreeNode(TreeKind.Map);
        foreach (var (name, value) in written.Members)
        {
            if (LineText.Normalize(TreeJson.WellFormed(name)) is { } key && LineText.Normalize(TreeJson.WellFormed(value.RawText ?? "")) is { } text)
                map.Members.Add((key, TreeNode.OfText(text)));
        }

        return map;
    }

    public static string Write(TreeNode map) =>
        string.Join('&', map.Members.Select(m => $"{Uri.EscapeDataString(TreeJson.WellFormed(m.Name))}={Uri.EscapeDataString(TreeJson.WellFormed(m.Value.RawText ?? ""))}"));

    // Percent signs that encode nothing stand for themselves; bytes that are no UTF-8 are Windows-1252.
    private static string Decode(string text)
    {
        if (text.AsSpan().IndexOfAny('%', '+') < 0)
            return text;
        var source = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[source.Length];
        var length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] == (byte)'%' && i + 2 < source.Length && char.IsAsciiHexDigit((char)source[i + 1]) && char.IsAsciiHexDigit((char)source[i + 2]))
            {
                bytes[length++] = (byte)((Convert.FromHexString([(char)source[i + 1], (char)source[i + 2]]))[0]);
                i += 2;
            }
            else
            {
                bytes[length++] = source[i] == (byte)'+' ? (byte)' ' : source[i];
            }
        }

        return (Utf8.IsValid(bytes.AsSpan(0, length)) ? Encoding.UTF8 : CodePages.Windows1252).GetString(bytes, 0, length);
    }
}

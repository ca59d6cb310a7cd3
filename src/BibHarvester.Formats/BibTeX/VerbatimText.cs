using System.Buffers;
using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Values in which nothing is TeX: DOIs, addresses, e-print numbers.</summary>
internal static class VerbatimText
{
    private static readonly SearchValues<char> Unsafe = SearchValues.Create(UnsafeCharacters());

    /// <summary>The form in which a value stands in a file: what would break the file's syntax is percent-encoded, references of HTML are what they stand for.</summary>
    public static string? Encode(string? text)
    {
        text = EntityText.Settle(text?.Trim() ?? "");
        if (text.Length == 0)
            return null;
        if (!text.AsSpan().ContainsAny(Unsafe))
            return WithoutHalves(text);
        var builder = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Unsafe.Contains(c))
                builder.Append('%').Append(((int)c).ToString("X2", CultureInfo.InvariantCulture));
            else
                builder.Append(c);
        }

        return WithoutHalves(builder.ToString());
    }

    /// <summary>Reads a value; escapes that careful writers put in are taken out.</summary>
    public static string? Decode(ReadOnlySpan<char> raw)
    {
        raw = WithoutCommand(raw.Trim());
        while (raw is ['{', .., '}'])
            raw = WithoutCommand(raw[1..^1].Trim());
        if (raw.IndexOfAny('\\', '\n', '\r') < 0)
            return raw.IsEmpty ? null : raw.ToString();
        var builder = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var isEscape = raw[i] == '\\' && i + 1 < raw.Length && (TexText.Escapable + "~").Contains(raw[i + 1], StringComparison.Ordinal);
            if (!isEscape && raw[i] is not ('\n' or '\r'))
                builder.Append(raw[i]);
        }

        return builder.Length == 0 ? null : builder.ToString();
    }

    // \url{…}, where people say of a value what it is.
    private static ReadOnlySpan<char> WithoutCommand(ReadOnlySpan<char> raw)
    {
        if (!raw.StartsWith('\\'))
            return raw;
        foreach (var command in (ReadOnlySpan<string>)["\\url", "\\nolinkurl", "\\path", "\\doi"])
        {
            if (raw.StartsWith(command, StringComparison.Ordinal) && raw[command.Length..].TrimStart() is ['{', .., '}'] group && group[1..^1].IndexOfAny('{', '}') < 0)
                return group;
        }

        return raw;
    }

    /// <summary>The text with U+FFFD for half surrogates, which is what becomes of them in a file.</summary>
    public static string WithoutHalves(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return text;
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }

    private static string UnsafeCharacters()
    {
        var characters = new List<char> { ' ', '\\', '{', '}', '\u007F' };
        for (var c = '\0'; c < ' '; c++)
            characters.Add(c);
        return new string([.. characters]);
    }
}

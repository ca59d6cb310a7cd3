namespace BibHarvester.Formats.BibTeX;

/// <summary>Splits raw TeX where no brace is open.</summary>
internal static class TexSplit
{
    /// <summary>The names of a list: what stands between the words <c>and</c>.</summary>
    public static List<string> Names(ReadOnlySpan<char> raw)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            depth += Change(raw[i]);
            if (depth != 0 || !IsAnd(raw, i))
                continue;
            Add(parts, raw[start..i]);
            start = i + 4;
            i += 3;
        }

        Add(parts, raw[start..]);
        return parts;
    }

    /// <summary>The parts between separators.</summary>
    public static List<string> At(ReadOnlySpan<char> raw, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            depth += Change(raw[i]);
            if (depth != 0 || raw[i] != separator)
                continue;
            parts.Add(raw[start..i].Trim(" \t\r\n").ToString());
            start = i + 1;
        }

        parts.Add(raw[start..].Trim(" \t\r\n").ToString());
        return parts;
    }

    /// <summary>The words: what stands between white space and ties.</summary>
    public static List<string> Words(ReadOnlySpan<char> raw)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            depth += Change(raw[i]);
            var isEscaped = raw[i] == '~' && i > 0 && raw[i - 1] == '\\';
            if (depth != 0 || isEscaped || !(char.IsWhiteSpace(raw[i]) || raw[i] == '~'))
                continue;
            Add(parts, raw[start..i]);
            start = i + 1;
        }

        Add(parts, raw[start..]);
        return parts;
    }

    /// <summary>Whether a value is one group in braces, which is no accent or command.</summary>
    public static bool IsGroup(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 2 || raw[0] != '{' || raw[^1] != '}' || raw[1] == '\\')
            return false;
        var depth = 0;
        for (var i = 0; i < raw.Length - 1; i++)
        {
            depth += Change(raw[i]);
            if (depth == 0)
                return false;
        }

        return true;
    }

    // BibTeX counts braces whether or not a backslash stands before them.
    private static int Change(char c) => c switch { '{' => 1, '}' => -1, _ => 0 };

    private static bool IsAnd(ReadOnlySpan<char> raw, int at) =>
        char.IsWhiteSpace(raw[at]) && raw.Length - at > 4 && char.IsWhiteSpace(raw[at + 4]) &&
        raw.Slice(at + 1, 3).Equals("and", StringComparison.OrdinalIgnoreCase);

    private static void Add(List<string> parts, ReadOnlySpan<char> part)
    {
        part = part.Trim();
        if (!part.IsEmpty)
            parts.Add(part.ToString());
    }
}

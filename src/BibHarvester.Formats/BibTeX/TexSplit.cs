namespace BibHarvester.Formats.BibTeX;

/// <summary>Splits raw TeX where no brace is open.</summary>
internal static class TexSplit
{
    /// <summary>The parts between separators.</summary>
    public static List<string> At(ReadOnlySpan<char> raw, char separator)
    {
        var parts = new List<string>();
        while (IndexOf(raw, separator) is var at and >= 0)
        {
            parts.Add(raw[..at].Trim(" \t\r\n").ToString());
            raw = raw[(at + 1)..];
        }

        parts.Add(raw.Trim(" \t\r\n").ToString());
        return parts;
    }

    /// <summary>Where the separator first stands; -1 where it does not.</summary>
    public static int IndexOf(ReadOnlySpan<char> raw, char separator)
    {
        var found = raw.IndexOf(separator);
        if (found < 0 || !raw[..found].ContainsAny('{', '}'))
            return found;
        var depth = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            depth += Change(raw[i]);
            if (depth == 0 && raw[i] == separator)
                return i;
        }

        return -1;
    }

    /// <summary>Where the group ends that begins at a place.</summary>
    public static int GroupEnd(ReadOnlySpan<char> raw, int start)
    {
        var depth = 0;
        for (var i = start; i < raw.Length; i++)
        {
            depth += Change(raw[i]);
            if (depth == 0)
                return i + 1;
        }

        return raw.Length;
    }

    /// <summary>Whether a value is one group in braces.</summary>
    public static bool IsGroup(ReadOnlySpan<char> raw) =>
        raw.Length >= 2 && raw[0] == '{' && raw[^1] == '}' && GroupEnd(raw, 0) == raw.Length;

    /// <summary>How a character changes the depth; BibTeX counts braces whether or not a backslash stands before them.</summary>
    public static int Change(char c) => c switch { '{' => 1, '}' => -1, _ => 0 };
}

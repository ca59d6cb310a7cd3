namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads and writes names in BibTeX's grammar ("Names" in btxdoc and in <c>btparse</c>'s description).</summary>
internal static class NameGrammar
{
    /// <summary>The last entry of a list that was cut short.</summary>
    public const string Others = "others";

    public static void Write(TexOutput output, NameParts name)
    {
        if (name.IsWhole)
        {
            WriteGroup(output, name.Last, braces: true);
            return;
        }

        if (name.Von is { } von)
        {
            output.Text(von);
            output.Bytes.Write((byte)' ');
        }

        WriteGroup(output, name.Last, NameParts.NeedsBraces(name.Last) || NameParts.HidesParticle(name.Last));
        if (name.Jr is { } jr)
        {
            output.Bytes.Write(", "u8);
            WriteGroup(output, jr, NameParts.NeedsBraces(jr));
        }

        if (name.First is { } first)
        {
            output.Bytes.Write(", "u8);
            WriteGroup(output, first, NameParts.NeedsBraces(first));
        }
    }

    public static NameParts? Read(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        raw = raw.Trim();
        if (TexSplit.IsGroup(raw))
            return tex.Plain(raw) is { } whole ? new NameParts(null, whole, null, null, IsWhole: true) : null;
        var parts = TexSplit.At(raw, ',');
        parts.RemoveAll(p => p.Length == 0);
        return parts.Count switch
        {
            0 => null,
            1 => ReadFirstVonLast(TexSplit.Words(parts[0]), tex),
            2 => ReadVonLast(parts[0], null, parts[1], tex),
            _ => ReadVonLast(parts[0], parts[1], string.Join(", ", parts.Skip(2)), tex),
        };
    }

    private static NameParts? ReadFirstVonLast(List<string> words, TexDecoder tex)
    {
        if (words.Count == 0)
            return null;
        var vonStart = words.FindIndex(0, words.Count - 1, w => IsSmall(w, tex));
        var lastStart = vonStart < 0 ? words.Count - 1 : words.FindLastIndex(words.Count - 2, w => IsSmall(w, tex)) + 1;
        vonStart = vonStart < 0 ? lastStart : vonStart;
        return Make(words[vonStart..lastStart], words[lastStart..], null, Text(words[..vonStart], tex), tex);
    }

    // A name that begins with a capital is a family name with a particle in its midst: Ponce de León.
    private static NameParts? ReadVonLast(string vonLast, string? jr, string first, TexDecoder tex)
    {
        var words = TexSplit.Words(vonLast);
        if (words.Count == 0)
            return null;
        var lastStart = words.Count > 1 && IsSmall(words[0], tex) ? words.FindLastIndex(words.Count - 2, w => IsSmall(w, tex)) + 1 : 0;
        return Make(words[..lastStart], words[lastStart..], jr, Text(TexSplit.Words(first), tex), tex);
    }

    private static NameParts? Make(List<string> von, List<string> last, string? jr, string? first, TexDecoder tex)
    {
        var name = Text(last, tex);
        return name is null ? null : new NameParts(Text(von, tex), name, jr is null ? null : Text(TexSplit.Words(jr), tex), first, IsWhole: false);
    }

    private static string? Text(List<string> words, TexDecoder tex) =>
        words.Count == 0 ? null : tex.Plain(string.Join(' ', words));

    /// <summary>Whether a word begins with a small letter; a group in braces has no case, unless it is an accented letter.</summary>
    private static bool IsSmall(ReadOnlySpan<char> word, TexDecoder tex)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]))
                return char.IsLower(word[i]);
            if (word[i] != '{')
                continue;
            var end = i + 1;
            for (var depth = 1; end < word.Length && depth > 0; end++)
                depth += word[end] switch { '{' => 1, '}' => -1, _ => 0 };
            if (i + 1 < word.Length && word[i + 1] == '\\' && tex.Plain(word[i..end]) is { } letter && letter.Any(char.IsLetter))
                return NameParts.StartsSmall(letter);
            i = end - 1;
        }

        return false;
    }

    private static void WriteGroup(TexOutput output, string text, bool braces)
    {
        if (braces)
            output.Group(text);
        else
            output.Text(text);
    }
}

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads and writes names in BibTeX's grammar ("Names" in btxdoc and in <c>btparse</c>'s description).</summary>
internal static class NameGrammar
{
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

    /// <summary>Reads a list of names.</summary>
    /// <param name="raw">The list as it stands in the file.</param>
    /// <param name="tex">Reads TeX.</param>
    /// <param name="names">Where the names go.</param>
    /// <returns>Whether the list says that it was cut short.</returns>
    public static bool ReadList(ReadOnlySpan<char> raw, TexDecoder tex, List<NameParts> names)
    {
        var list = new ListedNames(raw);
        var hasMore = false;
        while (list.MoveNext())
        {
            var name = list.Current;
            if (list.IsLast && EtAl.TryRemove(ref name))
            {
                hasMore = names.Count > 0 || !name.IsEmpty;
                if (name.IsEmpty && hasMore)
                    break;
                name = name.IsEmpty ? list.Current : name;
            }

            if (names.Count > 0 || !list.IsLast || !ForeignList.TryRead(name, tex, names))
                Add(names, Read(name, tex));
        }

        return hasMore;
    }

    /// <summary>Reads a name. Braces make it an organisation's, or among three words one such as <c>University</c>.</summary>
    public static NameParts? Read(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (PlainName.TryRead(raw, tex.Pool, out var plain))
            return plain;
        raw = raw.Trim();
        if (TexSplit.IsGroup(raw) && tex.Words(raw) is { } whole && (raw[1] != '\\' || whole.Contains(' ', StringComparison.Ordinal)))
            return new NameParts(null, whole, null, null, IsWhole: true);
        if (KeyedName.TryRead(raw, tex, out var keyed))
            return keyed;
        var name = RawName.Split(raw, tex);
        var isInOrder = (!name.First.IsEmpty || !name.Von.IsEmpty) && TexSplit.IndexOf(raw, ',') < 0;
        if (!isInOrder)
            return Make(name, null, tex);
        if (tex.Words(raw) is { } words && words.AsSpan().Count(' ') > 1 && NameList.IsOrganization(words))
            return new NameParts(null, words, null, null, IsWhole: true);
        var isJr = !name.First.IsEmpty && name.Last is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV";
        return isJr ? Make(RawName.Split(raw[..^name.Last.Length], tex), name.Last.ToString(), tex) : Make(name, null, tex);
    }

    private static NameParts? Make(RawName name, string? jr, TexDecoder tex)
    {
        if (tex.Words(name.Last) is not { } last)
            return null;
        string? von = null;
        if (!name.Von.IsEmpty && tex.Words(name.Von) is { } particle)
            (von, last) = SplitParticle(particle, last);
        return new NameParts(von, last, jr ?? tex.Words(name.Jr), tex.Words(name.First), IsWhole: false);
    }

    /// <summary>
    /// Leaves the particles, which are small, and gives the rest back to the family name, as biber does: <c>von Berlichingen zu Hornberg</c>,
    /// <c>Ponce de León</c>.
    /// </summary>
    private static (string? Von, string Last) SplitParticle(string von, string last)
    {
        var end = 0;
        foreach (var word in von.AsSpan().Split(' '))
        {
            if (!NameParts.StartsSmall(von.AsSpan(word)))
                break;
            end = word.End.GetOffset(von.Length);
        }

        return end == von.Length ? (von, last) : (end == 0 ? null : von[..end], $"{von[end..].TrimStart()} {last}");
    }

    private static void Add(List<NameParts> names, NameParts? name)
    {
        if (name is { } known)
            names.Add(known);
    }

    private static void WriteGroup(TexOutput output, string text, bool braces)
    {
        if (braces)
            output.Group(text);
        else
            output.Text(text);
    }
}

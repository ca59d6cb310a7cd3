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

        if (name.IsDropping)
        {
            KeyedName.Write(output, name);
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
            if (name.First is null)
                output.Bytes.Write((byte)',');
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
    /// <param name="hasOptions">Whether the language can say of particles that they are no part of the family name.</param>
    /// <param name="group">Where the names go, and whether the list says that it was cut short.</param>
    /// <returns>Whether all is understood that it says; what BibLaTeX is told about sorting and labels is not.</returns>
    public static bool ReadList(ReadOnlySpan<char> raw, TexDecoder tex, bool hasOptions, NameGroup group)
    {
        var list = new ListedNames(raw);
        var names = group.Names;
        var (isWhole, isDropping, isKeyed) = (true, false, raw.Contains('='));
        while (list.MoveNext())
        {
            var name = list.Current;
            if (list.IsLast && EtAl.TryRemove(ref name))
            {
                var hasMore = names.Count > 0 || !name.IsEmpty;
                group.IsCutShort |= hasMore;
                if (name.IsEmpty && hasMore)
                    break;
                name = name.IsEmpty ? list.Current : name;
            }

            if (PlainName.TryRead(name, tex.Pool, out var plain))
            {
                names.Add(plain);
            }
            else if (isKeyed && KeyedName.IsOption(name, out var particles))
            {
                isDropping = particles is false && hasOptions;
                isWhole &= particles is true || isDropping;
            }
            else if (isKeyed && KeyedName.TryRead(name, tex, isDropping, out var keyed, out var isUnderstood))
            {
                isWhole &= isUnderstood && (hasOptions || keyed is not { IsDropping: true });
                Add(names, keyed, keyed is { IsDropping: true } && hasOptions);
            }
            else if (names.Count > 0 || !list.IsLast || !ForeignList.TryRead(name, tex, names))
            {
                Add(names, Read(name, tex), isDropping);
            }
        }

        return isWhole;
    }

    /// <summary>Reads a name by the whole grammar. Braces make it an organisation's, or among three words one such as <c>University</c>.</summary>
    public static NameParts? Read(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        raw = raw.Trim();
        if (TexSplit.IsGroup(raw) && tex.Words(raw) is { } whole && (raw[1] != '\\' || whole.Contains(' ', StringComparison.Ordinal)))
            return new NameParts(null, whole, null, null, IsWhole: true);
        var name = RawName.Split(raw, tex);
        var isInOrder = (!name.First.IsEmpty || !name.Von.IsEmpty) && TexSplit.IndexOf(raw, ',') < 0;
        if (!isInOrder)
            return Make(name, null, tex);
        if (tex.Words(raw) is { } words && words.AsSpan().Count(' ') > 1 && NameList.IsOrganization(words))
            return new NameParts(null, words, null, null, IsWhole: true);
        var isJr = !name.First.IsEmpty && NameParts.IsSuffix(name.Last);
        return isJr ? Make(RawName.Split(raw[..^name.Last.Length], tex), name.Last.ToString(), tex) : Make(name, null, tex);
    }

    private static NameParts? Make(RawName name, string? jr, TexDecoder tex)
    {
        if (tex.Words(name.Last) is not { } last)
            return null;
        var given = tex.Words(name.First);
        jr ??= tex.Words(name.Jr);
        // A comma too many behind the given names makes no suffix of them.
        if (given is null && jr is not null && !NameParts.IsSuffix(jr))
            (given, jr) = (jr, null);
        if (given is null && jr is null && name.Von.IsEmpty && last.Contains('=', StringComparison.Ordinal))
            return new NameParts(null, last, null, null, IsWhole: true);
        string? von = null;
        if (!name.Von.IsEmpty && tex.Words(name.Von) is { } particle)
            (von, last) = SplitParticle(particle, last);
        else if (given is not null)
            (von, last) = NameParts.SplitVon(last);
        return new NameParts(von, last, jr, given, IsWhole: false);
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

    private static void Add(List<NameParts> names, NameParts? name, bool isDropping = false)
    {
        if (name is { } known)
            names.Add(known with { IsDropping = isDropping && known.Von is not null });
    }

    private static void WriteGroup(TexOutput output, string text, bool braces)
    {
        if (braces)
            output.Group(text);
        else
            output.Text(text);
    }
}

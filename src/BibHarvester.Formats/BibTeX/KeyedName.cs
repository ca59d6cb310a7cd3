namespace BibHarvester.Formats.BibTeX;

/// <summary>BibLaTeX's extended names: <c>family=Beethoven, given=Ludwig, prefix=van, useprefix=true</c> (biblatex manual, "Name format").</summary>
internal static class KeyedName
{
    /// <summary>Reads such a name.</summary>
    /// <returns>Whether it is one; the name is absent where it says nothing.</returns>
    public static bool TryRead(ReadOnlySpan<char> raw, TexDecoder tex, out NameParts? name)
    {
        name = null;
        if (!raw.Contains('=') || !TrySplit(raw, out var key, out _) || key is not ("family" or "given" or "prefix" or "suffix" or "useprefix" or "id"))
            return false;
        string? family = null, given = null, prefix = null, suffix = null;
        foreach (var part in TexSplit.At(raw, ','))
        {
            if (!TrySplit(part, out key, out var value))
                continue;
            var text = tex.Words(value);
            switch (key)
            {
                case "family":
                    family = text;
                    break;
                case "given":
                    given = text;
                    break;
                case "prefix":
                    prefix = text;
                    break;
                case "suffix":
                    suffix = text;
                    break;
            }
        }

        if (family is null && given is null)
            return true;
        name = new NameParts(prefix, family ?? given!, suffix, family is null ? null : given, IsWhole: false);
        return true;
    }

    private static bool TrySplit(ReadOnlySpan<char> part, out string key, out ReadOnlySpan<char> value)
    {
        var equals = part.IndexOf('=');
        key = equals < 0 ? "" : part[..equals].Trim().ToString();
        value = part[(equals + 1)..].Trim();
        if (value.Length > 1 && value[0] == '"' && value[^1] == '"')
            value = value[1..^1];
        return equals >= 0;
    }
}

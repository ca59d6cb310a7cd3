namespace BibHarvester.Formats.BibTeX;

/// <summary>BibLaTeX's extended names: <c>family=Beethoven, given=Ludwig, prefix=van, useprefix=true</c> (biblatex manual, "Name format").</summary>
internal static class KeyedName
{
    /// <summary>Whether what stands in the place of a name is an option for the whole list: <c>useprefix=false</c>, <c>nosortothers=true</c>.</summary>
    /// <param name="raw">What stands there.</param>
    /// <param name="areParticlesOfFamily">What it says of particles; absent where it says something else.</param>
    public static bool IsOption(ReadOnlySpan<char> raw, out bool? areParticlesOfFamily)
    {
        areParticlesOfFamily = null;
        if (!TrySplit(raw, out var key, out var value) || key is "family" or "given" or "prefix" or "suffix" or "xdata" || !IsWord(key, hasHyphens: false) || !IsWord(value))
            return false;
        if (key is "useprefix")
            areParticlesOfFamily = value is "true";
        return true;
    }

    /// <summary>Reads such a name.</summary>
    /// <param name="raw">What stands in the place of a name.</param>
    /// <param name="tex">Reads TeX.</param>
    /// <param name="isDropping">Whether particles are no part of the family name, unless this name says it.</param>
    /// <param name="name">The name; absent where it says nothing.</param>
    /// <param name="isWhole">Whether all is in it; initials, identifiers and what concerns sorting is not.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(ReadOnlySpan<char> raw, TexDecoder tex, bool isDropping, out NameParts? name, out bool isWhole)
    {
        name = null;
        isWhole = true;
        var parts = TexSplit.At(raw, ',');
        if (!parts.Exists(part => TrySplit(part, out var key, out _) && key is "family" or "given"))
            return false;
        string? family = null, given = null, prefix = null, suffix = null;
        foreach (var part in parts)
        {
            if (!TrySplit(part, out var key, out var value))
            {
                isWhole &= part.Length == 0;
                continue;
            }

            switch (key)
            {
                case "family":
                    family = tex.Words(value);
                    break;
                case "given":
                    given = tex.Words(value);
                    break;
                case "prefix":
                    prefix = tex.Words(value);
                    break;
                case "suffix":
                    suffix = tex.Words(value);
                    break;
                case "useprefix" when value is "true" or "false":
                    isDropping = value is "false";
                    break;
                default:
                    isWhole = false;
                    break;
            }
        }

        if (family is null && given is null)
            return true;
        name = new NameParts(prefix, family ?? given!, suffix, family is null ? null : given, IsWhole: false, IsDropping: isDropping && prefix is not null);
        return true;
    }

    /// <summary>Writes a name whose particles are no part of the family name, which no other form says.</summary>
    public static void Write(TexOutput output, NameParts name)
    {
        output.Bytes.Write("family="u8);
        WriteValue(output, name.Last);
        if (name.First is { } given)
        {
            output.Bytes.Write(", given="u8);
            WriteValue(output, given);
        }

        output.Bytes.Write(", prefix="u8);
        WriteValue(output, name.Von!);
        if (name.Jr is { } suffix)
        {
            output.Bytes.Write(", suffix="u8);
            WriteValue(output, suffix);
        }

        output.Bytes.Write(", useprefix=false"u8);
    }

    private static void WriteValue(TexOutput output, string text)
    {
        if (NameParts.NeedsBraces(text) || text.Contains('"', StringComparison.Ordinal))
            output.Group(text);
        else
            output.Text(text);
    }

    private static bool IsWord(ReadOnlySpan<char> text, bool hasHyphens = true)
    {
        foreach (var c in text)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || (hasHyphens && c is '-' or '_' or '.')))
                return false;
        }

        return !text.IsEmpty;
    }

    private static bool TrySplit(ReadOnlySpan<char> part, out ReadOnlySpan<char> key, out ReadOnlySpan<char> value)
    {
        var equals = part.IndexOf('=');
        key = equals < 0 ? "" : part[..equals].Trim();
        value = part[(equals + 1)..].Trim();
        if (value.Length > 1 && value[0] == '"' && value[^1] == '"')
            value = value[1..^1];
        return equals >= 0;
    }
}

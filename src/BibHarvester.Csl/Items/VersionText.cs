namespace BibHarvester.Csl.Items;

/// <summary>Versions of works as registries write them.</summary>
internal static class VersionText
{
    /// <summary>The version without the letter or word before its number: <c>1.2</c> for <c>v1.2</c>.</summary>
    public static string Number(string version)
    {
        var text = version.AsSpan().Trim();
        foreach (var word in (ReadOnlySpan<string>)["version", "ver.", "v.", "v"])
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[word.Length..].TrimStart();
            if (rest is [>= '0' and <= '9', ..])
                return rest.ToString();
        }

        return text.ToString();
    }

    /// <summary>Whether a title says the version: after <c>v</c> or <c>version</c>, or as its last word where it is no bare number.</summary>
    public static bool IsSaidIn(string? title, string number)
    {
        if (title is null || number.Length == 0)
            return false;
        for (var at = title.IndexOf(number, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = title.IndexOf(number, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var before = title.AsSpan(0, at);
            var behind = title.AsSpan(at + number.Length);
            var goesOn = behind is [var next, ..] && char.IsLetterOrDigit(next) || behind is ['.' or '-', var second, ..] && char.IsLetterOrDigit(second);
            if (goesOn)
                continue;
            if (IsAnnounced(before))
                return true;
            var isLast = behind.TrimEnd(")].").IsEmpty && (before is [.., var previous] ? !char.IsLetterOrDigit(previous) && previous != '.' : true);
            if (isLast && number.AsSpan().ContainsAny('.', '-'))
                return true;
        }

        return false;
    }

    private static bool IsAnnounced(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" .\u00a0");
        foreach (var word in (ReadOnlySpan<string>)["version", "ver", "v", "release"])
        {
            if (!text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[..^word.Length];
            if (rest.IsEmpty || !char.IsLetterOrDigit(rest[^1]))
                return true;
        }

        return false;
    }
}

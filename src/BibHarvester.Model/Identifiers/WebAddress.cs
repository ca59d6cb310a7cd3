namespace BibHarvester;

/// <summary>The parts of a web address in which an identifier may stand; slices of the text, nothing is copied.</summary>
internal readonly ref struct WebAddress
{
    private WebAddress(ReadOnlySpan<char> host, ReadOnlySpan<char> path, ReadOnlySpan<char> query)
    {
        Host = host;
        Path = path;
        Query = query;
    }

    /// <summary>The host without <c>www.</c>, user and port.</summary>
    internal ReadOnlySpan<char> Host { get; }

    /// <summary>The path with its first slash, without query and fragment.</summary>
    internal ReadOnlySpan<char> Path { get; }

    /// <summary>The query without its question mark.</summary>
    internal ReadOnlySpan<char> Query { get; }

    /// <summary>Takes an address apart; it may lack the scheme where a host of the known ones begins it.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out WebAddress address)
    {
        address = default;
        ReadOnlySpan<char> rest;
        if (SchemeLength(text) is > 0 and var length)
            rest = text[length..];
        else if (StartsWithHost(text))
            rest = text;
        else
            return false;

        var end = rest.IndexOfAny("/?#");
        var host = end < 0 ? rest : rest[..end];
        var tail = end < 0 ? default : rest[end..];
        host = host[(host.LastIndexOf('@') + 1)..];
        if (host.IndexOf(':') is >= 0 and var colon)
            host = host[..colon];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            host = host[4..];
        if (host.IsEmpty)
            return false;
        if (tail.IndexOf('#') is >= 0 and var hash)
            tail = tail[..hash];
        var question = tail.IndexOf('?');
        address = question < 0 ? new WebAddress(host, tail, default) : new WebAddress(host, tail[..question], tail[(question + 1)..]);
        return true;
    }

    /// <summary>How long <c>http://</c>, <c>https://</c> or <c>//</c> is at the beginning; 0 where there is none.</summary>
    internal static int SchemeLength(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
        : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
        : text.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) ? 6
        : text.StartsWith("//") ? 2 : 0;

    /// <summary>Whether the host is this one or below it.</summary>
    internal bool IsHost(ReadOnlySpan<char> host) =>
        Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) &&
        (Host.Length == host.Length || Host[^(host.Length + 1)] == '.');

    /// <summary>A segment of the path; empty where there are not as many.</summary>
    internal ReadOnlySpan<char> Segment(int index)
    {
        var at = 0;
        foreach (var range in Path.TrimStart('/').Split('/'))
        {
            if (at++ == index)
                return Path.TrimStart('/')[range];
        }

        return default;
    }

    /// <summary>The segment of the path that follows a piece of it; empty where the piece is not there.</summary>
    internal ReadOnlySpan<char> After(ReadOnlySpan<char> piece)
    {
        var rest = RestAfter(piece);
        var end = rest.IndexOf('/');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>All of the path that follows a piece of it; empty where the piece is not there.</summary>
    internal ReadOnlySpan<char> RestAfter(ReadOnlySpan<char> piece)
    {
        var at = Path.IndexOf(piece, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? default : Path[(at + piece.Length)..];
    }

    private static bool StartsWithHost(ReadOnlySpan<char> text)
    {
        // A bare host: letters, digits, hyphens and at least one dot before the first slash, the last label in letters.
        var slash = text.IndexOf('/');
        if (slash < 4)
            return false;
        var host = text[..slash];
        var dot = host.LastIndexOf('.');
        if (dot < 1 || host.Length - dot < 3)
            return false;
        foreach (var c in host[(dot + 1)..])
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }

        foreach (var c in host[..dot])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-'))
                return false;
        }

        return true;
    }
}

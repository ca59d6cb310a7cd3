namespace BibHarvester;

/// <summary>Finds the DOI in the address of a resolver or of a publisher's page.</summary>
internal static class DoiAddress
{
    private static readonly string[] Resolvers = ["doi.org", "handle.net", "crossref.org", "datacite.org", "n2t.net"];

    /// <summary>The DOI as it stands in an address, still percent-encoded.</summary>
    /// <returns>Absent where the text is no address; the text itself where it is one without a DOI.</returns>
    internal static string? BodyOf(string text)
    {
        // The check character of a SICI may be '#', which people don't encode.
        var whole = text.Replace(";2-#", ";2-%23", StringComparison.Ordinal);
        if (!WebAddress.TryRead(whole, out var address))
            return null;
        if (At(address.Path) is >= 0 and var inPath)
        {
            var body = address.Path[inPath..];
            foreach (var resolver in Resolvers)
            {
                if (address.IsHost(resolver))
                    return body.ToString();
            }

            return DoiEnd.WithoutPageTail(WireEncoding.Decode(body.TrimEnd('/'))).ToString();
        }

        if (At(address.Query) is >= 0 and var inQuery)
        {
            var body = address.Query[inQuery..];
            var end = body.IndexOf('&');
            return (end < 0 ? body : body[..end]).ToString();
        }

        return text;
    }

    private static int At(ReadOnlySpan<char> part)
    {
        for (var at = 0; at < part.Length; at++)
        {
            var next = part[at..].IndexOf("10.", StringComparison.Ordinal);
            if (next < 0)
                return -1;
            at += next;
            var isFirst = at == 0 || !char.IsAsciiLetterOrDigit(part[at - 1]) || (at >= 3 && part[at - 3] == '%');
            if (isFirst && HasPrefix(part[at..]))
                return at;
        }

        return -1;
    }

    private static bool HasPrefix(ReadOnlySpan<char> text)
    {
        // A path may hold a version: /10.2/docs. Registrants have four digits and more.
        if (text.Length < 7 || text[3..7].ContainsAnyExceptInRange('0', '9'))
            return false;
        if (Doi.PrefixLength(text) > 0)
            return true;
        var encoded = text.IndexOf("%2F", StringComparison.OrdinalIgnoreCase);
        return encoded > 3 && Doi.PrefixLength(string.Concat(text[..encoded], "/")) > 0;
    }
}

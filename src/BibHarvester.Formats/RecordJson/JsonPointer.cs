namespace BibHarvester.Formats.RecordJson;

/// <summary>The escapes of a JSON pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Escape(string name) =>
        name.AsSpan().ContainsAny('~', '/')
            ? name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : name;

    public static string Unescape(ReadOnlySpan<char> name) => name.Contains('~')
        ? name.ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
        : name.ToString();

    /// <summary>Whether a text is a pointer to something within a value, written as <see cref="Escape"/> writes it.</summary>
    public static bool IsPointer(string text)
    {
        if (!text.StartsWith('/'))
            return false;
        for (var i = text.IndexOf('~'); i >= 0; i = text.IndexOf('~', i + 1))
        {
            if (i + 1 == text.Length || text[i + 1] is not ('0' or '1'))
                return false;
        }

        return true;
    }
}

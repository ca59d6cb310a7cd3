namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Finds the scripts of JSON-LD in a page.</summary>
internal static class JsonScripts
{
    public static IEnumerable<string> Of(string html)
    {
        var at = 0;
        while ((at = html.IndexOf("<script", at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var start = html.IndexOf('>', at);
            var end = start < 0 ? -1 : html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            if (end < 0)
                yield break;
            if (html.AsSpan(at, start - at).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                yield return html[(start + 1)..end];
            at = end;
        }
    }
}

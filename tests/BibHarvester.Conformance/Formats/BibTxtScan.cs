namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the values of Bib.TXT: what follows the first colon of a line.</summary>
internal static class BibTxtScan
{
    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var values = new List<SourceValue>();
        var line = 0;
        foreach (var raw in text.Split('\n'))
        {
            line++;
            var content = raw.Trim();
            var colon = content.IndexOf(':', StringComparison.Ordinal);
            if (content.Length == 0 || content == "[]")
                continue;
            values.Add(content[0] == '[' || colon < 0 ? new SourceValue(-1, "label", content, line) : new SourceValue(-1, content[..colon], content[(colon + 1)..], line));
        }

        return values;
    }
}

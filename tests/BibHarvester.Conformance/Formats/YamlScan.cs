using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the scalars of a YAML file, line by line.</summary>
internal static partial class YamlScan
{
    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var values = new List<SourceValue>();
        var (key, line) = ("", 0);
        foreach (var raw in text.Split('\n'))
        {
            line++;
            if (raw.TrimStart().StartsWith('#') || raw.StartsWith("---", StringComparison.Ordinal))
                continue;
            var match = Key().Match(raw);
            if (match.Groups["key"].Success)
                key = match.Groups["key"].Value;
            var value = Comment().Replace(raw[match.Length..], "").Trim();
            if (value.Length > 0 && value is not ("null" or "~" or "true" or "false" or "yes" or "no"))
                values.Add(new SourceValue(-1, key, Flow().Replace(value, " "), line));
        }

        return values;
    }

    [GeneratedRegex("""^\s*(?:-\s+)*(?:(?<key>[\w.-]+|"[^"]*")\s*:(?=\s|$))?(?:\s*-\s)?""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"\s#.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comment();

    // Keys and marks within a line.
    [GeneratedRegex("""[{,]\s*[\w-]+\s*:\s|["{}\[\]]|^[|>][-+]?$|[&*!]\w+""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Flow();
}

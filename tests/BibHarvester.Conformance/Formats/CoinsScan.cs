using System.Net;
using System.Text.RegularExpressions;

namespace BibHarvester.Conformance.Formats;

/// <summary>Finds the values of the spans that carry OpenURLs in a page.</summary>
internal static partial class CoinsScan
{
    private static readonly string[] Marks = ["ctx_ver", "rft_val_fmt", "rfr_id", "rft.genre", "url_ver"];

    /// <summary>The values of a text.</summary>
    public static IReadOnlyList<SourceValue> Of(string text)
    {
        var values = new List<SourceValue>();
        var record = 0;
        foreach (Match span in Title().Matches(text))
        {
            if (!span.Value.Contains("ctx_ver", StringComparison.Ordinal))
                continue;
            foreach (var pair in WebUtility.HtmlDecode(span.Groups["value"].Value).Split('&').Select(p => p.Split('=', 2)).Where(p => p.Length == 2))
            {
                if (!Marks.Contains(pair[0]))
                    values.Add(new SourceValue(record, pair[0], WebUtility.UrlDecode(pair[1])));
            }

            record++;
        }

        return values;
    }

    [GeneratedRegex("""title\s*=\s*(?<quote>["'])(?<value>.*?)\k<quote>""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Title();
}

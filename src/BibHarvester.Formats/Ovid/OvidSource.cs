using System.Text.RegularExpressions;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Ovid;

/// <summary>Where a work appeared, as Ovid says it in one line: <c>Ecohydrology. 8(6):1048-1064, September 2015.</c></summary>
/// <param name="Title">The journal or book.</param>
/// <param name="Volume">The volume.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Pages">The pages.</param>
/// <param name="Date">The date.</param>
internal sealed record OvidSource(string? Title, string? Volume, string? Issue, Pages? Pages, BibDate? Date)
{
    private const int Longest = 1000;

    // Tried in this order; each takes time linear in the line.
    private static readonly Regex[] Forms =
    [
        // A Journal June 2015;58(6):688-696
        Form(@"^(?<t>.+?)\s+(?<d>(?:[A-Z][a-z]+\.?\s+)?(?:\d{1,2},?\s+)?[12]\d{3})\s*;\s*(?<v>[A-Za-z0-9]+)\s*(?:\((?<i>[^()]+)\))?\s*:\s*(?<p>[^,;:]+?)\.?$"),

        // A Journal. 1992; 19(2): 20
        Form(@"^(?<t>.+?)\.\s+(?<d>[12]\d{3}[^;]{0,40});\s*(?<v>\d+)\s*(?:\((?<i>[^()]+)\))?\s*:\s*(?<p>.+?)\.?$"),

        // Editor(2015). A Book. (pp. 103-106) X pp. Address: Publisher
        Form(@"^[^()]*\((?<d>[12]\d{3})\)\.?\s+(?<t>.+?)(?:\.\s+|\s+)(?:\((?:pp?\.\s*)(?<p>[^()]+)\).*|\d+\s*pp?\..*)$"),

        // A Journal. 28(2):103-106, April 2015.   A Journal. Vol.43(5), Sep 2015, pp. 623-634.   A Journal, 2013(1): 3-28.
        Form(@"^(?<t>.+?)[.,]?\s+(?:[Vv]ol(?:ume)?\.?\s*)?(?<v>\d+)\s*\((?<i>[^()]+)\)(?<r>.*)$"),

        // A Journal. 28:103-106, April 2015.
        Form(@"^(?<t>.+?)\.\s+(?:[Vv]ol\.?\s*)?(?<v>\d+)\s*(?<r>:\s*[A-Za-z]?\d.*)$"),

        // A Journal 12, Winter 2007: 7-14.
        Form(@"^(?<t>.+?)\s+(?<v>\d{1,4}),\s+(?<d>[^:]{4,30}):\s*(?<p>[A-Za-z]?\d.*?)\.?$"),

        // A Journal. 2007 15 June; 433-441.
        Form(@"^(?<t>.+?)\.\s+(?<d>[12]\d{3}[^;]{0,40});\s*(?<p>[^;]*?)\.*$"),

        // A Book.:371-397, 2004.
        Form(@"^(?<t>.+?)\.?(?<r>:\s*[A-Za-z]?\d.*)$"),
    ];

    /// <summary>Takes a source apart; what is not understood is its title.</summary>
    public static OvidSource Read(string text)
    {
        var line = LineText.Normalize(text) ?? "";
        foreach (var form in line.Length <= Longest ? Forms : [])
        {
            if (form.Match(line) is not { Success: true } match)
                continue;
            var (pages, date) = match.Groups["r"].Success ? ReadRest(match.Groups["r"].Value) : (null, null);
            pages ??= Group(match, "p") is { } shown && !shown.EndsWith("pp", StringComparison.Ordinal) ? Pages.Parse(shown) : null;
            date ??= Group(match, "d") is { } day ? DateOf(day) : null;
            return new OvidSource(Group(match, "t")?.TrimEnd('.', ','), Group(match, "v"), Group(match, "i"), pages, date);
        }

        return new OvidSource(line.Trim('.', ' ') is { Length: > 0 } title ? title : null, null, null, null, null);
    }

    /// <summary>Sets what a record does not say yet.</summary>
    public void ApplyTo(FlatRecord flat)
    {
        if (Title is not null && flat.HostTitle.IsEmpty && !FlatKinds.IsWhole(flat.Type))
            flat.HostTitle = Title;
        else if (Title is not null && flat.Title.IsEmpty && FlatKinds.IsWhole(flat.Type))
            flat.Title = Title;
        flat.Volume ??= Volume;
        flat.Issue ??= Issue;
        flat.Pages ??= Pages;
        flat.Issued ??= Date;
    }

    private static Regex Form(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static string? Group(Match match, string name) => match.Groups[name] is { Success: true, Length: > 0 } group ? group.Value.Trim() : null;

    // Behind volume and issue stand pages and date in any order, between commas.
    private static (Pages? Pages, BibDate? Date) ReadRest(string rest)
    {
        Pages? pages = null;
        var words = new List<string>();
        foreach (var part in rest.TrimStart(':', ',', ' ').TrimEnd('.', ' ').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isFirstPart = words.Count == 0 && pages is null && rest.TrimStart().StartsWith(':');
            if (pages is null && (isFirstPart || part.StartsWith('p') || (!part.Any(char.IsLetter) && Pages.Parse(part) is { Last: not null })))
                pages = Pages.Parse(part);
            else
                words.Add(part);
        }

        return (pages, words.Count == 0 ? null : DateOf(string.Join(", ", words)));
    }

    private static BibDate? DateOf(string text)
    {
        if (BibDate.TryParse(text, out var date) && date.Start.IsKnown)
            return date;
        return BibDate.TryParse(text.Replace(",", " ", StringComparison.Ordinal), out date) && date.Start.IsKnown ? date : null;
    }
}

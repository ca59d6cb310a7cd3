namespace BibHarvester.Merging.Matching;

/// <summary>Which DOIs and containers are those of preprint servers.</summary>
internal static class PreprintServers
{
    // The beginnings of the DOIs that the servers register; of 10.1101 the journals of the same press have letters after the slash.
    private static readonly string[] Prefixes =
    [
        "10.48550/arxiv.", "10.21203/rs.", "10.26434/chemrxiv", "10.2139/ssrn.", "10.20944/preprints", "10.31223/x", "10.31224/", "10.33774/coe-", "10.36227/techrxiv",
        "10.22541/au.", "10.22541/essoar", "10.1002/essoar", "10.14293/s2199-1006.1.sor-.pp", "10.14293/pr2199.", "10.32942/", "10.31124/advance", "10.1590/scielopreprints",
        "10.7287/peerj.preprints", "10.2196/preprints.", "10.12688/verixiv.", "10.12074/", "10.51094/jxiv.", "10.64898/", "10.1101/",
    ];

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "arxiv", "arxivorg", "arxivcornelluniversity", "corr", "biorxiv", "medrxiv", "chemrxiv", "ssrn", "ssrnelectronicjournal", "psyarxiv", "socarxiv",
        "researchsquare", "preprintsorg", "preprints", "techrxiv", "engrxiv", "eartharxiv", "edarxiv", "essoar", "essopenarchive", "authorea", "osfpreprints",
        "peerjpreprints", "scielopreprints", "coldspringharborlaboratory", "biorxivcoldspringharborlaboratory", "medrxivcoldspringharborlaboratory", "ecoevorxiv",
        "advance", "mpra", "nberworkingpapers", "metaarxiv", "africarxiv", "chinaxiv", "jxiv", "verixiv", "jmirpreprints", "scienceopenpreprints", "earthandspacescienceopenarchive",
    };

    public static bool IsPreprint(string doi)
    {
        foreach (var prefix in Prefixes)
        {
            if (doi.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return prefix.Length > "10.1101/".Length || prefix != "10.1101/" || (doi.Length > prefix.Length && char.IsAsciiDigit(doi[prefix.Length]));
        }

        return IsOfOpenScienceFramework(doi) || IsOfCopernicus(doi);
    }

    /// <summary>Whether a container is a server of preprints, by its title.</summary>
    public static bool IsServer(Container container)
    {
        foreach (var title in container.Titles)
        {
            var key = TitleKey.Of(title.Text.Plain);
            if (Names.Contains(key) || key.StartsWith("arxivpreprint", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Each server of the framework has a prefix of its own; its projects and registrations, which are no papers, have 10.17605.
    private static bool IsOfOpenScienceFramework(string doi) =>
        doi.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash && doi.AsSpan(slash + 1).StartsWith("osf.io/", StringComparison.OrdinalIgnoreCase) &&
        !doi.StartsWith("10.17605/", StringComparison.Ordinal);

    // A preprint of Copernicus is journal, year and number (10.5194/x-2020-95); an article has its volume and page before the year.
    private static bool IsOfCopernicus(string doi)
    {
        const string Prefix = "10.5194/";
        if (!doi.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        var parts = doi[Prefix.Length..].Split('-');
        return parts is [_, { Length: 4 } year, var number] && year.All(char.IsAsciiDigit) && number.Length > 0 && number.All(char.IsAsciiDigit);
    }
}

namespace BibHarvester.Merging.Matching;

/// <summary>Which DOIs and containers are those of preprint servers.</summary>
internal static class PreprintServers
{
    // The beginnings of the DOIs that the servers register; of 10.1101 the journals of the same press have letters after the slash.
    private static readonly string[] Prefixes =
    [
        "10.48550/arxiv.", "10.21203/rs.", "10.26434/chemrxiv", "10.2139/ssrn.", "10.20944/preprints", "10.31234/osf.io", "10.31235/osf.io",
        "10.31219/osf.io", "10.31222/osf.io", "10.31223/osf.io", "10.31223/x", "10.35542/osf.io", "10.33774/coe-", "10.36227/techrxiv", "10.22541/au.",
        "10.22541/essoar", "10.1002/essoar", "10.14293/s2199-1006.1.sor-.pp", "10.32942/", "10.31124/advance", "10.1590/scielopreprints",
        "10.7287/peerj.preprints", "10.64898/", "10.1101/",
    ];

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "arxiv", "arxivorg", "arxivcornelluniversity", "corr", "biorxiv", "medrxiv", "chemrxiv", "ssrn", "ssrnelectronicjournal", "psyarxiv", "socarxiv",
        "researchsquare", "preprintsorg", "preprints", "techrxiv", "engrxiv", "eartharxiv", "edarxiv", "essoar", "essopenarchive", "authorea", "osfpreprints",
        "peerjpreprints", "scielopreprints", "coldspringharborlaboratory", "biorxivcoldspringharborlaboratory", "medrxivcoldspringharborlaboratory", "ecoevorxiv",
        "advance", "mpra", "econstor", "nberworkingpapers",
    };

    public static bool IsPreprint(string doi)
    {
        foreach (var prefix in Prefixes)
        {
            if (doi.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return prefix.Length > "10.1101/".Length || prefix != "10.1101/" || (doi.Length > prefix.Length && char.IsAsciiDigit(doi[prefix.Length]));
        }

        return false;
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
}

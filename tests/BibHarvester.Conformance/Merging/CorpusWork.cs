namespace BibHarvester.Conformance.Merging;

/// <summary>A work that several sources of a corpus know, found by its identifiers alone.</summary>
/// <param name="Name">The identifier by which it is listed.</param>
/// <param name="Records">What the sources say.</param>
internal sealed record CorpusWork(string Name, IReadOnlyList<BibRecord> Records)
{
    private const int MostRecords = 12;

    /// <summary>The works that at least two sources have, by their DOI, PMID or arXiv identifier.</summary>
    public static IReadOnlyList<CorpusWork> Find(IReadOnlyList<BibRecord> records)
    {
        var byKey = new SortedDictionary<string, List<BibRecord>>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            foreach (var key in record.Identifiers.Select(KeyOf).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                if (!byKey.TryGetValue(key, out var list))
                    byKey.Add(key, list = []);
                list.Add(record);
            }
        }

        var works = new List<CorpusWork>();
        var seen = new HashSet<BibRecord>(ReferenceEqualityComparer.Instance);
        foreach (var (key, _) in byKey)
        {
            var all = Closure(key, byKey);
            if (all.Select(SourceOf).Distinct(StringComparer.Ordinal).Count() < 2 || all.TrueForAll(seen.Contains))
                continue;
            seen.UnionWith(all);
            works.Add(new CorpusWork(key, all));
        }

        return works;
    }

    public static string SourceOf(BibRecord record) => record.Provenance!.Witnesses[0].Source;

    /// <summary>An identifier as it is listed; absent for kinds that are not.</summary>
    public static string? KeyOf(Identifier identifier) => identifier.Kind switch
    {
        IdentifierKind.Doi when identifier.TryGetDoi(out var doi) => doi.TryGetArxiv(out var arxiv) ? "arxiv:" + arxiv.Id : "doi:" + doi.Key,
        IdentifierKind.Pmid => "pmid:" + identifier.Value,
        IdentifierKind.Arxiv when ArxivId.TryParse(identifier.Value, out var arxiv) => "arxiv:" + arxiv.Id,
        _ => null,
    };

    // Two steps: who has the identifier, and who has one of theirs. Of one source several answers of one day say the same.
    private static List<BibRecord> Closure(string key, SortedDictionary<string, List<BibRecord>> byKey)
    {
        var all = new List<BibRecord>(byKey[key]);
        foreach (var record in byKey[key])
        {
            foreach (var other in record.Identifiers.Select(KeyOf).OfType<string>())
                all.AddRange(byKey[other]);
        }

        return [.. all.Distinct(ReferenceEqualityComparer.Instance).Cast<BibRecord>().DistinctBy(r => (SourceOf(r), r)).GroupBy(SourceOf, StringComparer.Ordinal).SelectMany(g => g.Take(3)).Take(MostRecords)];
    }
}

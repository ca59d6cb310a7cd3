namespace BibHarvester;

/// <summary>The second words of species that stand in titles by the thousand: <c>E. coli</c>, <c>C. elegans</c>.</summary>
internal static class SpeciesEpithets
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All = (
        "coli elegans aureus difficile melanogaster albicans cerevisiae falciparum vivax tuberculosis pneumoniae pylori aeruginosa subtilis enterica typhimurium cholerae meningitidis gonorrhoeae monocytogenes faecalis faecium jejuni botulinum perfringens " +
        "baumannii thaliana benthamiana tabacum sativa mays aestivum vulgare lycopersicum tuberosum sapiens musculus norvegicus rerio laevis tropicalis aegypti gambiae albopictus mellifera mori gondii cruzi brucei mansoni pombe fumigatus niger neoformans burgdorferi " +
        "trachomatis leprae bovis anthracis cereus plantarum acidophilus tumefaciens meliloti syringae campestris infestans oxysporum erectus neanderthalensis")
        .Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of them, in any case.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(word);
}

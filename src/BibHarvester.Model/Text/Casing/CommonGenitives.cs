namespace BibHarvester;

/// <summary>Nouns that stand in the genitive in titles and are no names.</summary>
internal static class CommonGenitives
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> All = (
        "women men children people woman man child person patient student teacher reader writer author nation world country state city nature today tomorrow yesterday bachelor master doctor nurse user consumer customer player worker employee employer manager " +
        "leader king queen emperor prince princess lord lady father mother parent brother sister daughter son wife husband girl boy infant baby adult youth elder citizen government company firm industry market society public community family university " +
        "school college hospital editor publisher president minister bishop pope god devil dragon heaven hell earth sun moon life death year day week century frog horse dog cat bird animal plant tree human humanity mankind beginner practitioner developer " +
        "researcher scientist historian physician surgeon lawyer judge soldier artist poet painter traveler traveller viewer insider outsider one everyone someone nobody other it what who that there here let planet body mind heart eye foundation")
        .Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a noun is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> noun) => All.Contains(noun);
}

using System.Buffers;

namespace BibHarvester;

/// <summary>Words whose letters show that they are no English words, so that a capital on them stands on a name.</summary>
internal static class ForeignWords
{
    // English has these letters in words of its own.
    private static readonly SearchValues<char> Accustomed = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZæœÆŒ'’");

    // No English word begins so; names from China, Vietnam, Africa and the Slavic lands do.
    private static readonly string[] Beginnings = ["Zh", "Xi", "Xu", "Qi", "Ng", "Mb", "Nd", "Hs", "Sz", "Dj", "Cz", "Kw", "Vl", "Dz", "Tl"];

    private static readonly string[] LatinEndings = ["us", "um", "is", "ii", "ae", "ensis", "ana", "ata", "ica", "ina", "osa", "oides", "orum", "ea", "ia", "eri", "ini"];

    /// <summary>Whether a capital word is foreign by a letter that English lacks or by its beginning.</summary>
    public static bool LooksForeign(ReadOnlySpan<char> word)
    {
        if (word.ContainsAnyExcept(Accustomed))
            return word is not ("Naïve" or "Café" or "Rôle" or "Façade" or "Cliché" or "Résumé" or "Élite" or "Protégé" or "Coöperation" or "Détente" or "Régime");
        foreach (var beginning in Beginnings)
        {
            if (word.StartsWith(beginning))
                return true;
        }

        return false;
    }

    /// <summary>Whether a small word ends as the second words of species do.</summary>
    public static bool LooksLatin(ReadOnlySpan<char> word)
    {
        if (SpeciesEpithets.Contains(word))
            return true;
        if (word.Length < 5 || word is "analysis" or "basis" or "status" or "virus" or "focus" or "thesis" or "crisis" or "media" or "criteria" or "bacteria" or "area" or "idea" or "versus" or "corpus" or "census")
            return false;
        foreach (var ending in LatinEndings)
        {
            if (word.EndsWith(ending))
                return true;
        }

        return false;
    }
}

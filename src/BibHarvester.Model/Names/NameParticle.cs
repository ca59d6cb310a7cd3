using System.Collections.Frozen;

namespace BibHarvester;

/// <summary>Particles of names: which words are, and which are dropped when only the family name is shown.</summary>
/// <remarks>
/// Cataloguing rules (AACR2 22.5D) enter German and Scandinavian names under what follows the preposition (Goethe, Johann Wolfgang von)
/// and Dutch, Italian and English ones under the particle. Romance names go either way; today's authors keep the particle, and so does the table.
/// Where a source places a particle itself, its placement counts and not the table.
/// </remarks>
internal static class NameParticle
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "von", "vom", "zu", "zum", "zur", "und", "v.", "auf", "aus", "am", "im", "dem",
        "van", "der", "den", "de", "het", "'t", "’t", "'s", "’s", "ter", "ten", "te", "op", "in", "aan", "bij", "uit", "vander", "vanden", "ver",
        "af", "av", "d'", "d’", "du", "des", "la", "le", "les", "l'", "l’", "di", "da", "del", "della", "delle", "dello", "dei", "degli", "dal", "dalla",
        "do", "dos", "das", "las", "los", "y", "bin", "bint", "ibn", "ben", "bat", "al", "el", "ul", "san");

    /// <summary>Words that begin a family name also where they are written with a capital.</summary>
    private static readonly FrozenSet<string> Capitalised = FrozenSet.Create(
        StringComparer.Ordinal,
        "Von", "Van", "Vander", "Vanden", "De", "Den", "Der", "Ter", "Ten", "Du", "Des", "La", "Le", "Les", "Di", "Da", "Del", "Della", "Dello", "Dalla", "Dal",
        "Dos", "Das", "Do", "Las", "Los", "Mac", "Mc", "St.", "St", "Saint", "San", "Santa", "El", "Al", "Ben", "Bin", "Ibn", "Abu", "Abd", "Lo", "Li");

    /// <summary>Those of them that are no given names, so that a name that begins with one has none.</summary>
    private static readonly FrozenSet<string> Alone = FrozenSet.Create(
        StringComparer.Ordinal, "Von", "Van", "Vander", "Vanden", "De", "Der", "Den", "Ter", "Du", "Des", "La", "Les", "Del", "Della", "Dello", "Dalla", "Dos", "Mac", "Mc", "St.");

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.Ordinal, "von", "zu", "v.", "af", "av", "auf", "aus");

    /// <summary>Families whose particle goes another way than its language's rule.</summary>
    private static readonly FrozenDictionary<string, bool> DroppedOfFamily =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["van Beethoven"] = true, ["von Neumann"] = false, ["von Willebrand"] = false }
            .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word in lower case is a particle.</summary>
    internal static bool Is(string word) => Words.Contains(word);

    /// <summary>Whether a word with a capital begins a family name rather than ends the given names.</summary>
    internal static bool BeginsFamily(string word) => Capitalised.Contains(word);

    /// <summary>Whether a word with a capital at the beginning of a name shows that no given names come before the family name.</summary>
    internal static bool BeginsFamilyAlone(string word) => Alone.Contains(word);

    /// <summary>Whether a particle is dropped when only the family name is shown.</summary>
    internal static bool IsDropped(string particle, string? family)
    {
        if (DroppedOfFamily.TryGetValue($"{particle} {family}", out var isDropped))
            return isDropped;
        var end = particle.IndexOf(' ', StringComparison.Ordinal);
        return Dropped.Contains(end < 0 ? particle : particle[..end]);
    }

    /// <summary>Splits the particles off the start of a family name.</summary>
    internal static (string? Particle, string? Family) SplitStart(string? family)
    {
        if (family is null || !CanBegin(family))
            return (null, family);
        var start = 0;
        for (var end = family.IndexOf(' ', StringComparison.Ordinal); end >= 0; end = family.IndexOf(' ', start))
        {
            if (!Is(family[start..end]))
                break;
            start = end + 1;
        }

        // d'Alembert: the particle is joined to the name.
        if (start < family.Length - 2 && family[start] is 'd' or 'l' && family[start + 1] is '\'' or '’' && char.IsUpper(family[start + 2]))
            start += 2;
        return start == 0 ? (null, family) : (family[..start].TrimEnd(), family[start..]);
    }

    /// <summary>Splits the particles off the end of given names.</summary>
    internal static (string? Given, string? Particle) SplitEnd(string? given)
    {
        if (given is null || !char.IsLower(given[given.LastIndexOf(' ') + 1]))
            return (given, null);
        var start = given.Length;
        for (var at = given.LastIndexOf(' '); at > 0; at = given.LastIndexOf(' ', at - 1))
        {
            if (!Is(given[(at + 1)..start].TrimEnd()))
                break;
            start = at + 1;
        }

        return start == given.Length ? (given, null) : (given[..start].TrimEnd(), given[start..]);
    }

    private static bool CanBegin(string family) => char.IsLower(family[0]) || family[0] is '\'' or '’';
}

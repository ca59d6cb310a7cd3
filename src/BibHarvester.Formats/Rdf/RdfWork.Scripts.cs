namespace BibHarvester.Formats.Rdf;

internal sealed partial class RdfWork
{
    // Registries of East Asia name everybody twice, in Latin letters and in their own, one right after the other: all of a role, or nobody.
    private void PairScripts()
    {
        foreach (var role in _flat.Contributors.Select(c => c.Role).Distinct().ToArray())
        {
            var people = _flat.Contributors.FindAll(c => c.Role == role);
            if (people.Count % 2 != 0 || people.Exists(p => p.Person is null) || people[0].Person is not { } first)
                continue;
            var isLatinFirst = !IsEastAsian(first);
            if (!people.Select((p, i) => IsEastAsian(p.Person!) == (isLatinFirst == (i % 2 == 1))).All(static isInTurn => isInTurn))
                continue;
            for (var i = 0; i < people.Count; i += 2)
            {
                _flat.Contributors[_flat.Contributors.IndexOf(people[i])] = people[i] with { OtherNames = [people[i + 1].Person!] };
                _flat.Contributors.Remove(people[i + 1]);
            }
        }
    }

    private static bool IsEastAsian(PersonName name) =>
        (name.Family + name.Given).EnumerateRunes().Any(r => r.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0x20000 and <= 0x323AF));
}

using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Ris;

/// <summary>Names as RIS has them: <c>Family, Given, Suffix</c>; an organisation ends in a comma.</summary>
internal static class RisName
{
    /// <summary>The name on its line; commas within a part of a person's name are lost.</summary>
    public static string? Of(Contributor contributor)
    {
        if (contributor.Person is { } person)
        {
            contributor = contributor with
            {
                Person = person with
                {
                    Family = WithoutCommas(person.Family),
                    Given = WithoutCommas(person.Given),
                    Suffix = WithoutCommas(person.Suffix),
                    DroppingParticle = WithoutCommas(person.DroppingParticle),
                    NonDroppingParticle = WithoutCommas(person.NonDroppingParticle),
                },
            };
        }

        if (NameParts.Of(contributor, ascii: false) is not { } name)
            return null;
        if (name.IsWhole)
            return LineText.Normalize(name.Last.TrimEnd(' ', ',')) is { } whole ? whole + "," : null;
        var family = name.Von is null ? name.Last : $"{name.Von} {name.Last}";
        return (name.First, name.Jr) switch
        {
            (null, _) => family,
            (_, null) => $"{family}, {name.First}",
            _ => $"{family}, {name.First}, {name.Jr}",
        };
    }

    /// <summary>Reads a name.</summary>
    public static Contributor? Read(string text, ContributorRole role)
    {
        if (text.EndsWith(','))
        {
            var whole = LineText.Normalize(text.TrimEnd(' ', ','));
            return whole is null ? null : Contributor.OfOrganization(whole, role);
        }

        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        var contributor = parts.Length == 1
            ? ReadUnparted(text, role)
            : new Contributor { Role = role, Person = new PersonName { Family = parts[0], Given = parts[1], Suffix = parts.Length > 2 ? parts[2].Replace(",", "", StringComparison.Ordinal) : null } };
        return NameParts.Of(contributor, ascii: false)?.ToContributor(role);
    }

    /// <summary>Whether a name says that the list goes on.</summary>
    public static bool IsEtAl(string name) => name.TrimEnd('.', ',', ' ').ToUpperInvariant() is "ET AL" or "AND OTHERS";

    // A name without a comma stands in its natural order: particles begin with a small letter.
    private static Contributor ReadUnparted(string text, ContributorRole role)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var von = Array.FindIndex(words, 0, Math.Max(0, words.Length - 1), w => NameParts.StartsSmall(w));
        var family = von < 0 ? Math.Max(0, words.Length - 1) : von;
        return new Contributor
        {
            Role = role,
            Person = new PersonName { Family = string.Join(' ', words[family..]), Given = family == 0 ? null : string.Join(' ', words[..family]) },
        };
    }

    private static string? WithoutCommas(string? text) => text?.Replace(",", " ", StringComparison.Ordinal);
}

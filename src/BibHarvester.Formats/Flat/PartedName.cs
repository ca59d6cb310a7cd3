using System.Runtime.InteropServices;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Flat;

/// <summary>A name as formats with a place for each part have it; particles stand before the family name or behind the given names.</summary>
/// <param name="Family">The family name.</param>
/// <param name="Given">The given names.</param>
/// <param name="Suffix">The suffix.</param>
/// <param name="Whole">The name of an organisation, or of a person whose parts cannot be told again.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PartedName(string? Family, string? Given, string? Suffix, string? Whole)
{
    private const int Attempts = 4;

    /// <summary>The name in the form that is read back; absent where there is none.</summary>
    public static PartedName? Of(Contributor contributor)
    {
        if (contributor.Person is not { } person)
            return XmlOutput.Clean(contributor.Organization) is { } whole ? new PartedName(null, null, null, whole) : null;
        var name = Of(person);
        for (var i = 0; i < Attempts; i++)
        {
            if (name.Family is null)
                return name.Suffix is { } only ? new PartedName(null, null, null, only) : null;
            var read = Of(name.ToPerson());
            if (read == name)
                return name;
            name = read;
        }

        return new PartedName(null, null, null, string.Join(' ', new[] { name.Given, name.Family, name.Suffix }.OfType<string>()));
    }

    /// <summary>The person or organisation.</summary>
    public Contributor ToContributor(ContributorRole role) =>
        Whole is not null ? Contributor.OfOrganization(Whole, role) : new Contributor { Role = role, Person = ToPerson() };

    private static PartedName Of(PersonName person)
    {
        var family = Join(XmlOutput.Clean(person.NonDroppingParticle), XmlOutput.Clean(person.Family));
        var given = Join(XmlOutput.Clean(person.Given), XmlOutput.Clean(person.DroppingParticle));
        var suffix = XmlOutput.Clean(person.Suffix);
        return family is null ? new PartedName(given, null, suffix, null) : new PartedName(family, given, suffix, null);
    }

    private static string? Join(string? left, string? right)
    {
        if (left is null || right is null)
            return left ?? right;
        return left[^1] is '\'' or '’' or '-' ? left + right : $"{left} {right}";
    }

    private PersonName ToPerson() => PersonName.OfParts(Family, Given, null, Suffix);
}

using System.Runtime.InteropServices;

namespace BibHarvester.Formats.Zotero;

/// <summary>A creator as Zotero has it: in two fields, or in one.</summary>
/// <param name="Type">What the creator did.</param>
/// <param name="Last">The family name.</param>
/// <param name="First">The given names.</param>
/// <param name="Name">The name in one field.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ZoteroCreator(string Type, string? Last, string? First, string? Name)
{
    /// <summary>The creator that stands for a contributor; absent where there is no name.</summary>
    public static ZoteroCreator? Of(Contributor contributor, string type)
    {
        if (contributor.Person is not { } person)
            return LineText.Normalize(contributor.Organization) is { } name ? new ZoteroCreator(type, null, null, name) : null;
        var last = Join(person.NonDroppingParticle, person.Family);
        var first = Join(person.Given, person.DroppingParticle);
        if (LineText.Normalize(person.Suffix) is { } suffix)
            first = first is null ? suffix : $"{first}, {suffix}";
        if (last is null)
            return first is null ? null : new ZoteroCreator(type, first, null, null);
        if (person.NonDroppingParticle is null && PersonName.OfParts(last, first).NonDroppingParticle is not null)
            last = $"\"{last}\"";
        return new ZoteroCreator(type, last, first, null);
    }

    /// <summary>The contributor that is meant; absent where there is no name.</summary>
    public Contributor? ToContributor(ContributorRole role, string? roleText)
    {
        var (last, first) = (LineText.Normalize(Last), LineText.Normalize(First));
        if (LineText.Normalize(Name) is { } name)
            return new Contributor { Role = role, RoleText = roleText, Organization = name };
        if (last is null && first is null)
            return null;
        // Quotes keep a name from being parted.
        if (last is ['"', _, .., '"'])
            return new Contributor { Role = role, RoleText = roleText, Person = new PersonName { Family = last[1..^1], Given = first } };
        return new Contributor
        {
            Role = role,
            RoleText = roleText,
            Person = PersonName.OfParts(last ?? first, last is null ? null : first?.Replace(",!", ",", StringComparison.Ordinal)),
        };
    }

    private static string? Join(string? left, string? right)
    {
        (left, right) = (LineText.Normalize(left), LineText.Normalize(right));
        if (left is null || right is null)
            return left ?? right;
        return left[^1] is '\'' or '’' or '-' ? left + right : $"{left} {right}";
    }
}

namespace BibHarvester;

public sealed partial record PersonName
{
    /// <summary>Whether the family name stands in capitals, as some sources print it; one letter alone does not.</summary>
    public bool IsInCapitals => Family is not null && NameCase.IsCapitals(Family);

    /// <summary>The name with the words in capitals in their usual case, and with the particles that show then.</summary>
    /// <returns>The recased name; initials and numerals stay as they are.</returns>
    public PersonName Recased()
    {
        var recased = OfParts(
            Family is null ? null : NameCase.Recase(Family, isFamily: true),
            Given is null ? null : NameCase.Recase(Given),
            null,
            Suffix is null ? null : NameCase.Recase(Suffix, isFamily: true));
        return this with
        {
            Family = recased.Family,
            Given = recased.Given,
            DroppingParticle = recased.DroppingParticle ?? DroppingParticle,
            NonDroppingParticle = recased.NonDroppingParticle ?? NonDroppingParticle,
            Suffix = recased.Suffix,
        };
    }

    /// <summary>A name or part of a name in capitals in its usual case: <c>MCDONALD</c> is McDonald, <c>DE LA CRUZ</c> de la Cruz.</summary>
    /// <param name="text">The name; words that are not in capitals, initials and numerals stay as they are.</param>
    /// <returns>The recased text; the same string where nothing changes.</returns>
    public static string Recase(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return NameCase.Recase(text);
    }
}

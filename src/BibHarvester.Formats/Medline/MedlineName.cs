namespace BibHarvester.Formats.Medline;

/// <summary>Names as MEDLINE has them: <c>van Raaij, Mark J Jr</c> in full; short ones, <c>van Raaij MJ Jr</c>, are read where there is no full one.</summary>
/// <remarks>A family name alone, of several words, ends in a comma, so that it is not taken apart. See https://www.nlm.nih.gov/bsd/mms/medlineelements.html.</remarks>
internal static class MedlineName
{
    /// <summary>The full name.</summary>
    public static string? Of(PersonName person)
    {
        var family = Join(person.DroppingParticle, person.NonDroppingParticle, person.Family);
        var given = Join(person.Given, person.Suffix);
        if (family is null)
            return given is null ? null : given + ",";
        return given is not null ? $"{family}, {given}" : family.Contains(' ', StringComparison.Ordinal) ? family + "," : family;
    }

    /// <summary>Reads a full or a short name.</summary>
    public static PersonName? Read(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return PersonName.TryParse(text, out var name) && Of(name) is not null ? name : null;
        var family = LineText.Normalize(text[..comma].Trim(' ', ','));
        var given = LineText.Normalize(text[(comma + 1)..].Trim(' ', ',').Replace(",", " ", StringComparison.Ordinal));
        return family is null && given is null ? null : given is null ? new PersonName { Family = family } : PersonName.OfParts(family, given);
    }

    private static string? Join(params ReadOnlySpan<string?> parts) => LineText.Normalize(string.Join(' ', parts).Replace(',', ' '));
}

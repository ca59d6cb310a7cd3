namespace BibHarvester;

public sealed partial record PersonName
{
    private static readonly NameOptions AsPerson = new() { DetectOrganizations = false, Recase = false };

    /// <summary>Reads one person's name, in either order: <c>Ludwig van Beethoven</c>, <c>Schaefer, III, Henry F.</c>, <c>Classen M</c>, <c>江文杰</c>.</summary>
    /// <param name="text">The name; capitals are kept.</param>
    /// <returns>The name in its parts.</returns>
    /// <exception cref="FormatException">The text is blank.</exception>
    public static PersonName Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var name) ? name : throw new FormatException("A blank text is no name.");
    }

    /// <summary>Reads one person's name, in either order.</summary>
    /// <param name="text">The name; capitals are kept.</param>
    /// <param name="name">The name in its parts.</param>
    /// <returns>Whether the text is not blank.</returns>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PersonName? name)
    {
        name = NameReader.Read(text, AsPerson, NameForm.Any).Person;
        return name is not null;
    }

    /// <summary>A name that the source has split already; its split is kept, only particles and suffixes are set apart.</summary>
    /// <param name="family">The family name. A particle that begins it in lower case stays with it (non-dropping), as the source says.</param>
    /// <param name="given">The given names. A particle that ends them in lower case is one that is dropped.</param>
    /// <param name="particle">A particle that the source sets apart without saying of which kind it is; a table decides.</param>
    /// <param name="suffix">The suffix; absent where it may stand at the end of another part.</param>
    /// <returns>The name; absent parts are <see langword="null"/>.</returns>
    public static PersonName OfParts(string? family, string? given, string? particle = null, string? suffix = null)
    {
        // Two words, as most people have them, hold neither particles nor suffixes.
        if (particle is null && suffix is null && family is { Length: > 0 } && given is { Length: > 0 } &&
            TextCharacters.IsPlainWord(family) && TextCharacters.IsPlainWord(given))
            return new PersonName { Family = family, Given = given };
        family = NullIfBlank(family);
        given = NullIfBlank(given);
        suffix = NullIfBlank(suffix);
        if (suffix is null)
            (family, given, suffix) = NameSuffix.Split(family, given);

        string? dropping = null;
        string? staying = null;
        if (NullIfBlank(particle) is { } apart)
        {
            if (NameParticle.IsDropped(apart, family))
                dropping = apart;
            else
                staying = apart;
        }
        else
        {
            (staying, family) = NameParticle.SplitStart(family);
            (given, dropping) = NameParticle.SplitEnd(given);
        }

        return new PersonName { Family = family, Given = given, DroppingParticle = dropping, NonDroppingParticle = staying, Suffix = suffix };
    }

    private static string? NullIfBlank(string? text) =>
        text is null || (text.Length > 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])) ? text
        : string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

namespace BibHarvester.Merging.Fields;

/// <summary>Whether two contributors can be one person or organisation.</summary>
internal static class PersonMatch
{
    /// <summary>Whether they are the same as far as their names and identifiers show.</summary>
    public static bool IsSame(Contributor left, Contributor right)
    {
        if (left.Orcid is { } orcid && right.Orcid is { } other)
        {
            if (orcid == other)
                return true;
        }

        if (left.Organization is not null || right.Organization is not null)
            return IsSameOrganization(left, right);
        if (left.Person is not { } person || right.Person is not { } second)
            return false;
        if (IsSameName(person, second))
            return true;
        return IsAmong(second, left.OtherNames) || IsAmong(person, right.OtherNames);
    }

    /// <summary>Whether two names are forms of one: the same family name, given names that do not contradict.</summary>
    public static bool IsSameName(PersonName left, PersonName right)
    {
        if (left == right)
            return true;
        if (IsFamily(left, right))
            return IsGiven(left.Given, right.Given);
        // Some sources have the parts the wrong way round, or divide a name elsewhere.
        return left is { Family: not null, Given: not null } && right is { Family: not null, Given: not null } &&
            CanBeWords(left, right) && WordsOf(left) == WordsOf(right);
    }

    // The same words have as many letters, which is soon seen of names without accents.
    private static bool CanBeWords(PersonName left, PersonName right)
    {
        var (own, other) = (LettersOf(left), LettersOf(right));
        return own < 0 || other < 0 || own == other;
    }

    private static int LettersOf(PersonName name)
    {
        var letters = 0;
        foreach (var part in (ReadOnlySpan<string?>)[name.Given, name.NonDroppingParticle, name.Family])
        {
            foreach (var c in part ?? "")
            {
                if (c > '\x7f')
                    return -1;
                if (char.IsAsciiLetterOrDigit(c))
                    letters++;
            }
        }

        return letters;
    }

    private static string WordsOf(PersonName name) =>
        string.Join(' ', $"{name.Given} {name.NonDroppingParticle} {name.Family}".Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Select(TitleKey.Of).Order(StringComparer.Ordinal));

    /// <summary>Whether the family names are the same.</summary>
    public static bool IsFamily(PersonName left, PersonName right)
    {
        var (first, second) = (left.Family ?? left.Given, right.Family ?? right.Given);
        if (first is null || second is null)
            return false;
        if (NameKey.Equals(first, second))
            return true;
        return (HasParticle(left) || HasParticle(right)) && NameKey.Equals(WithParticles(left, first), WithParticles(right, second));
    }

    private static bool HasParticle(PersonName name) => name.DroppingParticle is not null || name.NonDroppingParticle is not null;

    private static string WithParticles(PersonName name, string family) => $"{name.DroppingParticle}{name.NonDroppingParticle}{family}";

    private static bool IsGiven(string? left, string? right)
    {
        if (left is null || right is null || NameKey.Equals(left, right))
            return true;
        Span<char> first = stackalloc char[8];
        Span<char> second = stackalloc char[8];
        ReadOnlySpan<char> own = first[..NameKey.Initials(left, first)];
        ReadOnlySpan<char> other = second[..NameKey.Initials(right, second)];
        var common = Math.Min(own.Length, other.Length);
        return common > 0 && own[..common].SequenceEqual(other[..common]);
    }

    private static bool IsAmong(PersonName name, ValueList<PersonName> names)
    {
        foreach (var other in names)
        {
            if (IsSameName(name, other))
                return true;
        }

        return false;
    }

    private static bool IsSameOrganization(Contributor left, Contributor right)
    {
        var (own, other) = (left.Organization ?? Whole(left.Person), right.Organization ?? Whole(right.Person));
        return own is not null && other is not null && NameKey.Equals(own, other);
    }

    private static string? Whole(PersonName? name) => name is null ? null : $"{name.Given}{name.DroppingParticle}{name.NonDroppingParticle}{name.Family}";
}

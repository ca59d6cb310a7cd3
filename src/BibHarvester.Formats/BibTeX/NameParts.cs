using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A name as BibTeX has it: a person in four parts, or a name kept whole.</summary>
/// <param name="Von">Particles; they begin with a small letter.</param>
/// <param name="Last">The family name, or the whole name of an organisation.</param>
/// <param name="Jr">The suffix.</param>
/// <param name="First">The given names.</param>
/// <param name="IsWhole">Whether <paramref name="Last"/> is a name kept whole.</param>
/// <param name="IsDropping">Whether the particles are no part of the family name: BibLaTeX's <c>useprefix=false</c>.</param>
internal readonly record struct NameParts(string? Von, string Last, string? Jr, string? First, bool IsWhole, bool IsDropping = false)
{
    // Biber refuses a person with more of them, also where braces hide them.
    private const int MostCommas = 2;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",;=");
    private static readonly SearchValues<char> WideSeparators = SearchValues.Create("；、，");

    /// <summary>The parts of a contributor; absent where there is no name.</summary>
    /// <remarks>
    /// BibTeX has one place for particles, and tells them by their small letter; BibLaTeX can say besides that they are no part of the
    /// family name. A person known by one name of several words can only be kept whole. More commas within the parts than programs stand
    /// are lost.
    /// </remarks>
    public static NameParts? Of(Contributor contributor, bool ascii, bool hasOptions = false)
    {
        if (contributor.Person is not { } person)
            return TexText.NormalizeName(contributor.Organization, ascii) is { } name ? Whole(name) : null;
        if (IsPlain(person))
            return new NameParts(null, person.Family!, null, person.Given, IsWhole: false);
        var family = TexText.NormalizeName(person.Family, ascii);
        var first = TexText.NormalizeName(person.Given, ascii);
        var jr = TexText.NormalizeName(person.Suffix, ascii);
        if (hasOptions && person is { NonDroppingParticle: null, DroppingParticle: not null } && first is not null && family is not null &&
            TexText.NormalizeName(person.DroppingParticle, ascii) is { } dropping)
            return new NameParts(dropping, family, jr, first, IsWhole: false, IsDropping: true);
        if (person.NonDroppingParticle is not null || person.DroppingParticle is not null)
        {
            var particle = Join(TexText.NormalizeName(person.DroppingParticle, ascii), TexText.NormalizeName(person.NonDroppingParticle, ascii));
            family = Join(particle, family);
        }

        if (CountCommas(family, first, jr) > MostCommas)
            (family, first, jr) = (WithoutCommas(family, ascii), WithoutCommas(first, ascii), WithoutCommas(jr, ascii));
        if (family is null)
            (family, first) = (first, null);
        if (family is null)
            return jr is null ? null : Whole(jr);
        var (von, last) = SplitVon(family);
        if (first is not null)
            return new NameParts(von, last, jr, first, IsWhole: false);
        var isOneWord = !last.Contains(' ', StringComparison.Ordinal) && !NeedsBraces(last) && last != "others";
        isOneWord &= von is null || !NameList.IsOrganization($"{von} {last}");
        if (jr is not null && IsSuffix(jr) && isOneWord)
            return new NameParts(von, last, jr, null, IsWhole: false);
        return jr is null && isOneWord ? new NameParts(von, last, null, null, IsWhole: false) : Whole(Join(family, jr)!);
    }

    /// <summary>The contributor that a reader makes of the parts.</summary>
    public Contributor ToContributor(ContributorRole role) => IsWhole
        ? Contributor.OfOrganization(Last, role)
        : new Contributor
        {
            Role = role,
            Person = new PersonName
            {
                Family = Last,
                Given = First,
                DroppingParticle = IsDropping ? Von : null,
                NonDroppingParticle = IsDropping ? null : Von,
                Suffix = Jr,
            },
        };

    /// <summary>Whether a part would fall apart without braces: it has a separator of lists or names, or the word <c>and</c>.</summary>
    public static bool NeedsBraces(ReadOnlySpan<char> part)
    {
        if (part.ContainsAny(Separators) || (!Ascii.IsValid(part) && part.ContainsAny(WideSeparators)) || EtAl.IsLike(part))
            return true;
        if (!part.Contains(' '))
            return part.Equals("and", StringComparison.OrdinalIgnoreCase);
        foreach (var word in part.Split(' '))
        {
            if (part[word].Equals("and", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a family name has a word before its last that BibTeX would take for a particle.</summary>
    public static bool HidesParticle(ReadOnlySpan<char> last)
    {
        var end = last.LastIndexOf(' ');
        if (end < 0)
            return false;
        foreach (var word in last[..end].Split(' '))
        {
            if (StartsSmall(last[..end][word]) || StartsWithCommand(last[..end][word]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is a suffix of names, which without given names no other word is taken for.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Jr." or "Sr" or "Sr." or "II" or "III" or "IV";

    /// <summary>Whether the first letter of a word is a small one.</summary>
    public static bool StartsSmall(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return char.IsLower(c);
        }

        return false;
    }

    // Most people have no more than two plain words, with which nothing is to be done.
    private static bool IsPlain(PersonName person) =>
        TexText.IsPlain(person.Family) && TexText.IsPlain(person.Given) &&
        person is { Suffix: null, DroppingParticle: null, NonDroppingParticle: null };

    // Those between the parts count too; a name without given names is kept whole, where any number may stand.
    private static int CountCommas(string? family, string? first, string? jr) => first is null
        ? 0
        : family.AsSpan().Count(',') + first.AsSpan().Count(',') + jr.AsSpan().Count(',') + (jr is null ? 1 : 2);

    private static string? WithoutCommas(string? part, bool ascii) => TexText.Normalize(part?.Replace(',', ' '), ascii);

    /// <summary>A family name in its particles and the rest.</summary>
    public static (string? Von, string Last) SplitVon(string family)
    {
        var end = 0;
        if (family.Contains(' ', StringComparison.Ordinal) && !NeedsBraces(family))
        {
            for (var space = family.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = family.IndexOf(' ', space + 1))
            {
                var word = family.AsSpan(end, space - end);
                if (!StartsSmall(word) || StartsWithCommand(word) || IsElided(word))
                    break;
                end = space + 1;
            }
        }

        return end == 0 ? (null, family) : (family[..(end - 1)], family[end..]);
    }

    // Such signs are written as commands, whose names begin with a small letter.
    private static bool StartsWithCommand(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return false;
            if (c is '\\' or '{' or '}' or '^' or '~')
                return true;
        }

        return false;
    }

    /// <summary>Whether a particle stands without a space before the name: <c>d'</c>.</summary>
    private static bool IsElided(ReadOnlySpan<char> particle) => particle[^1] is '\'' or '’' or '-';

    private static NameParts Whole(string name) => new(null, name, null, null, IsWhole: true);

    private static string? Join(string? left, string? right)
    {
        if (left is null || right is null)
            return left ?? right;
        return IsElided(left) ? left + right : $"{left} {right}";
    }
}

namespace BibHarvester;

/// <summary>Reads one name.</summary>
internal static class NameReader
{
    private const string Ends = ";； ,，、";

    private static readonly ValueList<string> BySurname = [NameRule.Surname];

    internal static NameReading Read(string? text, NameOptions options, NameForm form)
    {
        var original = text ?? "";
        var name = Squeeze(original);
        if (name.Length == 0)
            return new NameReading { Text = original };

        string[] parts = name.Contains(',', StringComparison.Ordinal) ? name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [name];

        // "Press, W. H." and "Suttkus, Royal D." are persons whatever the word means.
        var isInverted = parts.Length > 1 &&
            (Initials.Are(parts[^1]) || NameSuffix.Is(parts[^1]) || (EndsInInitial(parts[^1]) && !CorporateWord.IsIn(parts[0])));
        if (options.DetectOrganizations && !isInverted && CorporateWord.IsIn(name))
            return new NameReading { Text = original, Organization = name, Rules = [NameRule.Organization] };

        ValueList<Diagnostic> diagnostics = options.DetectOrganizations && CorporateWord.IsDoubtful(name) ? [Doubtful(name)] : [];

        if (AsianSurname.IsAsian(name))
        {
            var (family, given) = AsianSurname.Split(name);
            return new NameReading
            {
                Text = original, Person = new PersonName { Family = family, Given = given }, Rules = given is null ? [] : BySurname, Diagnostics = diagnostics,
            };
        }

        var rules = new List<string>();

        // Among capitals particles cannot be told: they are recased before the name is split, unless initials at its end tell how.
        var isAcronym = parts.Length == 1 && !name.Contains(' ', StringComparison.Ordinal) && NameCase.IsCapitals(name);
        var isCapitals = parts.Length == 1 && !isAcronym && NameCase.IsCapitals(name) && !HasInitialsLast(name);
        var person = parts.Length switch
        {
            0 => new PersonName { Family = name },
            1 => Direct(isCapitals && options.Recase ? NameCase.Recase(name) : name, form, rules),
            _ => Inverted(parts, form, rules),
        };
        if (isAcronym && options.DetectOrganizations)
        {
            diagnostics = diagnostics.Add(Doubtful(name));
        }
        else if (!isAcronym && (isCapitals || person.IsInCapitals))
        {
            diagnostics = diagnostics.Add(new("NAM001", $"The name '{name}' stands in capitals."));
            if (options.Recase)
            {
                person = rules.Contains(NameRule.Initials) ? person.Recased() with { Given = person.Given } : person.Recased();
                rules.Add(NameRule.Recase);
            }
        }

        if (person.DroppingParticle is not null || person.NonDroppingParticle is not null)
            rules.Add(NameRule.Particle);
        if (person.Suffix is not null)
            rules.Add(NameRule.Suffix);
        return new NameReading { Text = original, Person = person, Rules = rules.ToValueList(), Diagnostics = diagnostics };
    }

    /// <summary>Whether the last word is initials after a family name: <c>Classen M</c>, <c>van der Berg JA</c>, <c>Иванов А.А.</c></summary>
    internal static bool HasInitialsLast(string name)
    {
        var space = name.LastIndexOf(' ');
        if (space < 1 || name.Contains(',', StringComparison.Ordinal))
            return false;
        var first = name[..name.IndexOf(' ', StringComparison.Ordinal)];
        var last = name[(space + 1)..];
        if (Initials.IsDotted(first) || (first.Length == 1 && char.IsUpper(first[0])))
            return false;
        var isCapitals = NameCase.IsCapitals(name);
        return !NameSuffix.IsWord(last) && (Initials.IsDotted(last) || Initials.IsBare(last, isCapitals ? 2 : 4));
    }

    private static bool EndsInInitial(ReadOnlySpan<char> given) => given.TrimEnd('.') is [.., ' ', var last] && char.IsUpper(last);

    private static Diagnostic Doubtful(string name) => new("NAM002", $"'{name}' may be the name of an organisation.");

    private static PersonName Inverted(string[] parts, NameForm form, List<string> rules)
    {
        // Martin Luther King, Jr.
        if (parts.Length == 2 && NameSuffix.Is(parts[1]) && parts[0].Contains(' ', StringComparison.Ordinal))
            return Direct(parts[0], form, rules) with { Suffix = parts[1] };
        rules.Add(NameRule.Order);
        var (given, suffix) = parts.Length == 2 ? (parts[1], null)
            : NameSuffix.Is(parts[1]) ? (string.Join(", ", parts[2..]), parts[1])
            : NameSuffix.Is(parts[^1]) ? (string.Join(", ", parts[1..^1]), parts[^1])
            : (string.Join(", ", parts[1..]), (string?)null);
        return NameSuffix.Is(given)
            ? new PersonName { Family = parts[0], Suffix = given }
            : PersonName.OfParts(parts[0], given, null, suffix);
    }

    private static PersonName Direct(string name, NameForm form, List<string> rules)
    {
        if (!name.Contains(' ', StringComparison.Ordinal))
            return new PersonName { Family = name };
        var words = name.Split(' ');
        string? suffix = null;
        var isNumeral = NameSuffix.IsNumeral(words[^1]) && form != NameForm.InitialsLast;
        var isShouted = words.Length > 2 && NameCase.IsCapitals(name) && NameSuffix.Is(words[^1]);
        if (words.Length > 1 && (NameSuffix.IsWord(words[^1]) || isNumeral || isShouted))
        {
            suffix = words[^1];
            words = words[..^1];
            name = string.Join(' ', words);
        }

        if (words.Length == 1)
            return new PersonName { Family = name, Suffix = suffix };

        // "E. Berg van den" lacks the comma and given names after it.
        if (char.IsLower(words[^1][0]) && NameParticle.SplitEnd(name) is ({ } before, { } after))
        {
            var named = Direct(before, form, rules);
            return PersonName.OfParts(named.Family, named.Given, after, named.Suffix ?? suffix);
        }

        if (HasInitialsLast(name))
        {
            rules.Add(NameRule.Initials);
            return FirstFamily(words, suffix);
        }

        // Van Craenenbroeck stands alone; LI Wei, DUPONT Jean say in capitals which is the family name.
        if (NameParticle.BeginsFamilyAlone(words[0]))
            return new PersonName { Family = name, Suffix = suffix };
        rules.Add(NameRule.Order);
        if (words.Length <= 3 && words[0].Length > 2 && NameCase.IsCapitals(words[0]) && words[0].All(char.IsLetter) && words[1..].All(static w => w.Any(char.IsLower)))
            return PersonName.OfParts(words[0], string.Join(' ', words[1..]), null, suffix);
        if (Initials.IsBare(words[0], 3) && !NameCase.IsCapitals(name))
            words[0] = Initials.Apart(words[0]);
        var start = FamilyStart(words);
        if (NameParticle.BeginsFamily(words[start]))
            return new PersonName { Family = string.Join(' ', words[start..]), Given = string.Join(' ', words[..start]), Suffix = suffix };
        var end = start;
        while (end < words.Length - 1 && NameParticle.Is(words[end]))
            end++;
        var (joined, family) = NameParticle.SplitStart(string.Join(' ', words[end..]));
        var particle = string.Join(' ', words[start..end].Append(joined).Where(static p => p is not null));
        return PersonName.OfParts(family, string.Join(' ', words[..start]), particle, suffix) is var person && particle.Length == 0
            ? person with { Family = family, NonDroppingParticle = null }
            : person;
    }

    private static PersonName FirstFamily(string[] words, string? suffix)
    {
        var given = words.Length - 1;
        while (given > 1 && (Initials.IsDotted(words[given - 1]) || Initials.IsBare(words[given - 1], 1)))
            given--;
        var initials = words[given..].Select(Initials.Apart);
        return PersonName.OfParts(string.Join(' ', words[..given]), string.Join(' ', initials), null, suffix);
    }

    private static int FamilyStart(string[] words)
    {
        for (var i = 0; i < words.Length - 1; i++)
        {
            if (NameParticle.Is(words[i]) && char.IsLower(words[i].AsSpan().TrimStart("'’")[0]))
                return WithCapitalised(words, i);
        }

        return WithCapitalised(words, words.Length - 1);
    }

    private static int WithCapitalised(string[] words, int start)
    {
        while (start > 1 && NameParticle.BeginsFamily(words[start - 1]))
            start--;
        return start;
    }

    private static string Squeeze(string text)
    {
        var name = HasWhiteSpace(text) ? string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : text;
        var trimmed = name.AsSpan().Trim(Ends);
        if (trimmed.Length < name.Length)
            name = trimmed.ToString();

        // The full stop after a whole word ends the list and shortens nothing.
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        return last.Length > 5 && last[^1] == '.' && !last[..^1].Contains('.') ? name[..^1] : name;
    }

    private static bool HasWhiteSpace(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                return true;
        }

        return false;
    }
}

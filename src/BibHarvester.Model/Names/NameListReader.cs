namespace BibHarvester;

/// <summary>Finds out where one name of a list ends and the next begins.</summary>
internal static class NameListReader
{
    private static readonly string[] Conjunctions = [" and ", " & ", " und ", " et ", ",and ", ",& "];

    internal static NameList Read(string text, NameOptions options)
    {
        if (IsOneWord(text))
            return OfOneWord(text, options);
        var list = string.Join(' ', text.ReplaceLineEndings(";").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var isIncomplete = EtAl.Cut(ref list);
        var pieces = new List<string>();
        foreach (var piece in Segments(list))
            AddNames(piece, pieces);
        isIncomplete |= pieces.RemoveAll(static piece => EtAl.Is(piece)) > 0;

        // The full stop at the end of "Demling L." is the sentence's where no other initial has one.
        if (pieces.Count > 1 && pieces[^1].EndsWith('.') && pieces.FindIndex(static piece => piece.Contains('.', StringComparison.Ordinal)) == pieces.Count - 1 &&
            NameReader.HasInitialsLast(pieces[^1]))
        {
            pieces[^1] = pieces[^1].TrimEnd('.');
        }

        var form = pieces.Count(NameReader.HasInitialsLast) * 2 >= pieces.Count && pieces.Count > 1 ? NameForm.InitialsLast : NameForm.Any;
        return new NameList
        {
            Names = pieces.Select(piece => NameReader.Read(piece, options, form)).Where(static n => n.Person is not null || n.Organization is not null).ToValueList(),
            IsIncomplete = isIncomplete,
        };
    }

    // A word that nothing parts: letters of Latin and its neighbours, or of East Asia.
    private static bool IsOneWord(string text)
    {
        foreach (var character in text)
        {
            if (character is ',' or ';' || char.IsWhiteSpace(character) ||
                (character >= '\u2000' && character is not ((>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3'))))
                return false;
        }

        return text.Length > 0;
    }

    private static NameList OfOneWord(string word, NameOptions options)
    {
        var isIncomplete = EtAl.Cut(ref word);
        if (EtAl.Is(word))
            return new NameList { IsIncomplete = true };
        var name = NameReader.Read(word, options, NameForm.Any);
        return new NameList { Names = name.Person is null && name.Organization is null ? [] : [name], IsIncomplete = isIncomplete };
    }

    private static IEnumerable<string> Segments(string list)
    {
        if (list.AsSpan().ContainsAny(";；"))
            return list.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (AsianSurname.HoldsHan(list))
            return HanSegments(list);
        return [list];
    }

    private static IEnumerable<string> HanSegments(string list)
    {
        foreach (var piece in list.Split([',', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // 江文杰 韩超 are two, 江 文杰 is one.
            var words = piece.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 1 && AsianSurname.IsAsian(piece) && words.All(static word => word.Length > 1) && words.Any(static word => AsianSurname.Split(word).Given is not null))
            {
                foreach (var word in words)
                    yield return word;
            }
            else
            {
                yield return piece;
            }
        }
    }

    private static void AddNames(string segment, List<string> names)
    {
        // The conjunctions of an organisation's name join no persons: Department of Health and Human Services.
        var isOrganization = CorporateWord.IsIn(segment) && !segment.Contains(',', StringComparison.Ordinal);
        var groups = isOrganization ? [segment] : segment.Split(Conjunctions, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var group in groups)
        {
            var parts = group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            AddParts(parts, names);
        }
    }

    private static void AddParts(string[] parts, List<string> names)
    {
        var arePairs = ArePairs(parts);
        for (var i = 0; i < parts.Length;)
        {
            var length = LengthOf(parts, i, arePairs);
            if (i + length < parts.Length && NameSuffix.Is(parts[i + length]))
                length++;
            names.Add(string.Join(", ", parts[i..(i + length)]));
            i += length;
        }
    }

    /// <summary>How many of the parts between commas make the name that begins at one of them.</summary>
    private static int LengthOf(string[] parts, int at, bool arePairs)
    {
        var left = parts.Length - at;
        var part = parts[at];
        if (left == 1 || EtAl.Is(part) || EtAl.Is(parts[at + 1]))
            return 1;
        if (NameSuffix.Is(parts[at + 1]))
            return left > 2 && !part.Contains(' ', StringComparison.Ordinal) ? 3 : 1;
        if (HasOwnGiven(part) && !(Initials.Are(parts[at + 1]) && !NameReader.HasInitialsLast(part)))
            return 1;
        return Initials.Are(parts[at + 1]) || (arePairs && !CorporateWord.IsIn(part)) ? 2 : 1;
    }

    private static bool HasOwnGiven(string part)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && (Initials.IsDotted(part[..space]) || NameReader.HasInitialsLast(part));
    }

    private static bool HasInitials(string part) => part.Split(' ').Any(static word => Initials.IsDotted(word));

    private static bool ArePairs(string[] parts)
    {
        // "Body, Alison, Hogg, Eddy" are pairs; "Alison Body, Eddy Hogg" are not; "Vázquez Fernández, Miguel" is one.
        var persons = parts.Where(static part => !NameSuffix.Is(part)).ToArray();
        if (persons.Length % 2 != 0)
            return false;
        var isFamilies = true;
        for (var i = 0; i < persons.Length; i += 2)
            isFamilies &= IsFamily(persons[i]) || !persons[i + 1].Contains(' ', StringComparison.Ordinal) || HasInitials(persons[i + 1]);
        return isFamilies;
    }

    private static bool IsFamily(string part)
    {
        var (_, family) = NameParticle.SplitStart(part);
        return family is not null && !family.Contains(' ', StringComparison.Ordinal);
    }
}

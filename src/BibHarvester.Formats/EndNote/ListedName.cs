using System.Buffers;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.EndNote;

/// <summary>Names as reference managers list them: <c>Family, Given, Suffix</c>; an organisation ends in a comma.</summary>
internal static class ListedName
{
    private static readonly SearchValues<char> PlainWord = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-");
    private static readonly SearchValues<char> PlainWords = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-. ");

    // Between names of one line.
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;；");

    /// <summary>The name on its line; commas and semicolons within a part of a person's name are lost.</summary>
    public static string? Of(Contributor contributor)
    {
        var line = Write(contributor);

        // Without a comma the line may be read as another name than was meant.
        return line is null || line.Contains(',', StringComparison.Ordinal) || Read(line, contributor.Role) is not { } read || read == contributor ? line : Write(read);
    }

    /// <summary>Reads a name.</summary>
    public static Contributor? Read(string text, ContributorRole role)
    {
        if (text.EndsWith(','))
        {
            var whole = LineText.Normalize(text.TrimEnd(' ', ','));
            if (whole is not null && IsInitialed(whole))
                return Read(whole, role);
            return whole is null ? null : Contributor.OfOrganization(whole, role);
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return NameParts.Of(ReadUnparted(text, role), ascii: false)?.ToContributor(role);
        if (IsPlain(text, comma))
            return Contributor.OfPerson(text[..comma], text[(comma + 2)..], role);
        var given = text.AsSpan(comma + 1);
        var second = given.IndexOf(',');
        var suffix = second < 0 ? null : given[(second + 1)..].ToString().Replace(",", "", StringComparison.Ordinal).Trim();
        var person = new PersonName
        {
            Family = text.AsSpan(0, comma).Trim().ToString(),
            Given = (second < 0 ? given : given[..second]).Trim().ToString(),
            Suffix = suffix,
        };
        return NameParts.Of(new Contributor { Role = role, Person = person }, ascii: false)?.ToContributor(role);
    }

    // Some programs end persons in a comma too: given names with an initial are no organisation's.
    private static bool IsInitialed(ReadOnlySpan<char> text) =>
        text.Count(',') == 1 && !text[..text.IndexOf(',')].Contains(' ') && text.TrimEnd('.') is [.., ' ' or ',' or '.', var initial] && char.IsUpper(initial);

    /// <summary>Whether a name says that the list goes on.</summary>
    public static bool IsEtAl(string name) => name.Length <= 16 && !HasCommaWithin(name) && NameList.IsEtAl(name);

    // Such words have none, but people put them around.
    private static bool HasCommaWithin(string name) =>
        name.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && comma + 2 < name.Length && char.IsAsciiLetter(name[comma - 1]) && char.IsAsciiLetter(name[comma + 2]);

    // Most people have a family name of one word and given names in plain letters, with which nothing is to be done.
    private static bool IsPlain(ReadOnlySpan<char> text, int comma) =>
        comma > 0 && text.Length > comma + 2 && text[comma + 1] == ' ' && text[comma + 2] != ' ' &&
        char.IsAsciiLetterUpper(text[0]) && text[..comma].IndexOfAnyExcept(PlainWord) < 0 && text[(comma + 2)..].IndexOfAnyExcept(PlainWords) < 0;

    private static string? Write(Contributor contributor)
    {
        if (contributor.Person is { } person && HasMarks(person))
        {
            contributor = contributor with
            {
                Person = person with
                {
                    Family = WithoutMarks(person.Family),
                    Given = WithoutMarks(person.Given),
                    Suffix = WithoutMarks(person.Suffix),
                    DroppingParticle = WithoutMarks(person.DroppingParticle),
                    NonDroppingParticle = WithoutMarks(person.NonDroppingParticle),
                },
            };
        }

        if (NameParts.Of(contributor, ascii: false) is not { } name)
            return null;
        if (name.IsWhole)
            return LineText.Normalize(name.Last.Replace(';', ',').Replace('；', ',').TrimEnd(' ', ',')) is { } whole ? whole + "," : null;
        var family = name.Von is null ? name.Last : $"{name.Von} {name.Last}";
        return (name.First, name.Jr) switch
        {
            (null, _) => family,
            (_, null) => $"{family}, {name.First}",
            _ => $"{family}, {name.First}, {name.Jr}",
        };
    }

    // A name without a comma stands in its natural order: particles begin with a small letter.
    private static Contributor ReadUnparted(string text, ContributorRole role)
    {
        if (NameList.IsOrganization(text) || IsHanOrganization(text))
            return Contributor.OfOrganization(text, role);
        if (!text.Contains(' ', StringComparison.Ordinal) && PersonName.TryParse(text, out var single))
            return new Contributor { Role = role, Person = single };
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var von = Array.FindIndex(words, 0, Math.Max(0, words.Length - 1), w => NameParts.StartsSmall(w));
        if (von < 0 && PersonName.TryParse(text, out var person))
            return new Contributor { Role = role, Person = person };
        var family = von < 0 ? Math.Max(0, words.Length - 1) : von;
        return new Contributor
        {
            Role = role,
            Person = new PersonName { Family = string.Join(' ', words[family..]), Given = family == 0 ? null : string.Join(' ', words[..family]) },
        };
    }

    // No Chinese has a name of five characters and more; foreigners' are parted by a dot.
    private static bool IsHanOrganization(string text)
    {
        var han = 0;
        foreach (var character in text)
        {
            if (character is '·' or '•' or '.')
                return false;
            han += character is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
        }

        return han >= 5;
    }

    private static bool HasMarks(PersonName person) =>
        HasMarks(person.Family) || HasMarks(person.Given) || HasMarks(person.Suffix) || HasMarks(person.DroppingParticle) || HasMarks(person.NonDroppingParticle);

    private static bool HasMarks(string? text) => text.AsSpan().ContainsAny(Marks);

    private static string? WithoutMarks(string? text)
    {
        if (text is null || !HasMarks(text))
            return text;
        return text.Replace(',', ' ').Replace(';', ' ').Replace('；', ' ');
    }
}

using System.Buffers;
using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.Chinese;

/// <summary>Names as programs and databases of China have them: Chinese ones in one piece, others as other programs list them.</summary>
internal static class BilingualNames
{
    // What is longer is no name and no list of names, and is kept whole.
    private const int Longest = 1000;
    private const int LongestHan = 20_000;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\u00A0\u3000,，、;；&");
    private static readonly SearchValues<char> MarkCharacters = SearchValues.Create("0123456789,， *");

    /// <summary>The name; absent where there is none.</summary>
    public static string? Of(Contributor contributor)
    {
        var plain = contributor.Person is { Suffix: null, DroppingParticle: null, NonDroppingParticle: null } person && IsHan(person.Family)
            ? person.Given is null || IsHan(person.Given) ? person.Family + person.Given : null
            : contributor.Organization;
        var line = LineText.Normalize(plain?.Replace(';', ' ').Replace('；', ' '));

        // What is read as it was meant needs no mark.
        if (line is not null && Read(line, contributor.Role) is [var read] && (read.Organization == line || (read.Person is not null && contributor.Person is not null)))
            return line;
        var listed = LineText.Normalize(ListedName.Of(contributor)?.Replace(';', ' ').Replace('；', ' '));
        if (listed is null || listed.Contains(',', StringComparison.Ordinal))
            return listed;

        // Words that are all particles are read in another order than they stand.
        return Read(listed, contributor.Role) is [var again] && (again == contributor || ListedName.Of(again) == listed) ? listed : listed + ",";
    }

    /// <summary>The names of a value: one, or several between semicolons; Chinese ones also between commas.</summary>
    /// <param name="text">The value.</param>
    /// <param name="role">What they did.</param>
    public static List<Contributor> Read(string text, ContributorRole role)
    {
        var names = new List<Contributor>(1);
        if (!text.AsSpan().ContainsAny(';', '；'))
        {
            Add(names, text.Trim(), role);
            return names;
        }

        foreach (var part in text.Split([';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Add(names, part, role);
        return names;
    }

    /// <summary>Whether a value says that the list goes on.</summary>
    public static bool IsCutShort(string text)
    {
        var last = text.AsSpan().TrimEnd(" ;；");
        last = last[(last.LastIndexOfAny(';', '；') + 1)..];
        return last.Length <= Longest && MayBeCutShort(last) && (NameList.IsEtAl(last) || NameList.Parse(last.ToString()).IsIncomplete);
    }

    // Lists of names are long and most are whole: only where one or two words say so is the list gone through.
    private static bool MayBeCutShort(ReadOnlySpan<char> list)
    {
        if (list.ContainsAny('等', '…') || list.Contains("..", StringComparison.Ordinal))
            return true;
        var before = 0;
        foreach (var range in list.SplitAny(WordEnds))
        {
            if (list[range].IsEmpty)
                continue;
            if (NameList.IsEtAl(list[range]) || NameList.IsEtAl(list[before..range.End]))
                return true;
            before = range.Start.Value;
        }

        return false;
    }

    private static void Add(List<Contributor> names, string text, ContributorRole role)
    {
        var name = WithoutMarks(text);
        if (name.Length > Longest && (name.Length > LongestHan || !IsHan(name)))
        {
            names.Add(Contributor.OfOrganization(name, role));
        }
        else if (IsOneInverted(name))
        {
            if (ListedName.Read(name, role) is { } contributor)
                names.Add(contributor);
        }
        else
        {
            foreach (var reading in NameList.Parse(name).Names)
                names.Add(reading.ToContributor(role));
        }
    }

    // All letters, and at least one.
    private static bool IsHan(string? text)
    {
        var isAny = false;
        foreach (var character in text.AsSpan())
        {
            if (character is >= '\u3400' and <= '\u9FFF')
                isAny = true;
            else if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                return false;
        }

        return isAny;
    }

    // "Body, A., Hogg, E." are two; with fewer commas it is one name, and with one at the end an organisation's.
    private static bool IsOneInverted(string name) => !IsHan(name) && (name.EndsWith(',') || name.AsSpan().Count(',') is 1 or 2);

    // VIP puts the numbers of affiliations behind names: 张三[1].
    private static string WithoutMarks(string name)
    {
        while (name.EndsWith(']') && name.LastIndexOf('[') is var start and > 0 && !name.AsSpan(start + 1)[..^1].ContainsAnyExcept(MarkCharacters))
            name = name[..start].TrimEnd();
        return name;
    }
}

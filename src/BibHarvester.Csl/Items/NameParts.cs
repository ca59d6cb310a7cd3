using System.Text;

namespace BibHarvester.Csl.Items;

/// <summary>A name as the engine renders it: particles and suffixes that stand inside other parts are split off.</summary>
internal sealed class NameParts
{
    public string Family { get; private init; } = "";

    public string Given { get; private init; } = "";

    public string Dropping { get; private init; } = "";

    public string NonDropping { get; private init; } = "";

    public string Suffix { get; private init; } = "";

    public bool CommaSuffix { get; private init; }

    /// <summary>Whether it is shown whole.</summary>
    public bool IsLiteral { get; private init; }

    /// <summary>Whether it is written family name first and without a blank, as Chinese, Japanese and Korean names are.</summary>
    public bool IsEastAsian { get; private init; }

    public static NameParts Of(CslName name)
    {
        if (name.Literal is { Length: > 0 } literal && name.Family is null)
            return new NameParts { Family = literal, IsLiteral = true };
        var family = Clean(name.Family);
        var given = Clean(name.Given);
        if (family.Length == 0)
            return new NameParts { Family = given, IsLiteral = true };
        var suffix = Clean(name.Suffix);
        var commaSuffix = name.CommaSuffix;
        var dropping = Clean(name.DroppingParticle);
        var nonDropping = Clean(name.NonDroppingParticle);
        if (suffix.Length == 0)
            SplitSuffix(ref given, ref suffix, ref commaSuffix);

        if (family.Length > 2 && family[0] == '"' && family[^1] == '"')
            family = family[1..^1];
        else if (nonDropping.Length == 0)
            SplitLeading(ref family, ref nonDropping);
        if (dropping.Length == 0)
            SplitTrailing(ref given, ref dropping);
        return new NameParts
        {
            Family = family,
            Given = given,
            Dropping = dropping,
            NonDropping = nonDropping,
            Suffix = suffix,
            CommaSuffix = commaSuffix,
            IsEastAsian = IsEastAsianText(family) && (given.Length == 0 || IsEastAsianText(given)),
        };
    }

    private static string Clean(string? part) => part?.Trim() ?? "";

    // "James, Jr." in the given names; an exclamation mark asks for the comma: "James,! Jr.".
    private static void SplitSuffix(ref string given, ref string suffix, ref bool commaSuffix)
    {
        var comma = given.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
            return;
        var rest = given.AsSpan(comma + 1);
        if (rest.StartsWith("!"))
        {
            commaSuffix = true;
            rest = rest[1..];
        }

        suffix = rest.Trim().ToString();
        given = given[..comma].TrimEnd();
    }

    // Leading words in lower case: "van der Berg", "d'Alessandro", "al-Ghazali".
    private static void SplitLeading(ref string family, ref string particle)
    {
        var end = 0;
        while (end < family.Length)
        {
            var next = NextParticle(family.AsSpan(end));
            if (next == 0)
                break;
            end += next;
        }

        if (end == 0 || end >= family.Length)
            return;
        // An apostrophe joins, but for one that a blank follows: de' Medici.
        var isApart = end > 1 && family[end - 1] == ' ' && family[end - 2] is '\'' or '\u2019';
        particle = isApart ? family[..end] : family[..end].TrimEnd(' ');
        family = family[end..];
    }

    private static int NextParticle(ReadOnlySpan<char> text)
    {
        if (!char.IsLower(text[0]) && text[0] is not ('\'' or '\u2019' or '\u02BB'))
            return 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ')
                return i + 1;
            if (text[i] is '\'' or '\u2019' or '-' && i + 1 < text.Length && i <= 3 && char.IsUpper(text[i + 1]))
                return i + 1;
            if (char.IsUpper(text[i]))
                return 0;
        }

        return 0;
    }

    // Trailing words in lower case: "Ludwig van", "Luís d'".
    private static void SplitTrailing(ref string given, ref string particle)
    {
        var start = given.Length;
        while (start > 0)
        {
            var blank = given.LastIndexOf(' ', start - 1);
            var word = given.AsSpan(blank + 1, start - blank - 1);
            if (blank < 0 || word.IsEmpty || !char.IsLower(word[0]) || word.Contains('.'))
                break;
            start = blank;
        }

        if (start == given.Length)
            return;
        particle = given[(start + 1)..];
        given = given[..start];
    }

    private static bool IsEastAsianText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isEastAsian = rune.Value is (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFF00 and <= 0xFFEF) or (>= 0x1100 and <= 0x11FF) or (>= 0x20000 and <= 0x3134F) or 0xB7;
            if (!isEastAsian && !Rune.IsWhiteSpace(rune))
                return false;
        }

        return text.Length > 0;
    }
}

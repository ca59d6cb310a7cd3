using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>The parts of a key, in small ASCII letters and digits.</summary>
internal static class KeyText
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StopWords = new HashSet<string>(StringComparer.Ordinal)
    {
        "a", "an", "the", "of", "on", "in", "for", "and", "to", "with", "by", "from", "at", "as", "is", "are", "do", "does", "can", "how", "what", "why", "its",
        "der", "die", "das", "ein", "eine", "und", "von", "zur", "zum", "im", "uber", "le", "la", "les", "l", "un", "une", "des", "du", "de", "et", "sur",
        "el", "los", "las", "una", "y", "il", "lo", "gli", "uno", "o", "os", "um", "uma",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private const int LongestInPlace = 64;

    public static string Of(BibRecord record)
    {
        var maker = First(record, ContributorRole.Author) ?? First(record, ContributorRole.Editor);
        var name = maker?.Person is { } person
            ? Fold(FamilyName(person), stackalloc char[LongestInPlace])
            : FirstWord(maker?.Organization, stackalloc char[LongestInPlace]);
        if (name.IsEmpty && maker is not null && Tail(record.Doi) is { Length: > 0 } tail)
            return tail;
        Span<char> digits = stackalloc char[LongestInPlace];
        var year = 0;
        if (record.Issued?.Year is { } known)
            Math.Abs(known).TryFormat(digits, out year, default, CultureInfo.InvariantCulture);
        var key = string.Concat(name, digits[..year], FirstWord(record.Title?.Text.Plain, stackalloc char[LongestInPlace]));
        if (key.Length > 0)
            return key;
        return Tail(record.Doi) is { Length: > 0 } last ? last : "untitled";
    }

    /// <summary>Whether a word, in small ASCII letters, is one that says nothing, such as an article.</summary>
    public static bool SaysNothing(string word) => StopWords.Contains(word);

    // A Chinese name that nobody has parted is a family name of one character or two, and a given name.
    public static string? FamilyName(PersonName person)
    {
        var family = person.Family ?? person.Given;
        if (family is null || !family.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF'))
            return family;
        if (person.Given is null && PersonName.TryParse(family, out var parted))
            family = parted.Family ?? family;
        return Pinyin.OfFamilyName(family);
    }

    private static Contributor? First(BibRecord record, ContributorRole role)
    {
        foreach (var contributor in record.Contributors)
        {
            if (contributor.Role == role)
                return contributor;
        }

        return null;
    }

    /// <summary>The first word that says something; where none does, the first.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var first = default(Range);
        foreach (var word in text.Split(' '))
        {
            var folded = Fold(UpToHanWord(text[word]), buffer);
            if (folded.IsEmpty)
                continue;
            if (!StopWords.Contains(folded))
                return folded;
            first = first.Equals(default) ? word : first;
        }

        return Fold(UpToHanWord(text[first]), buffer);
    }

    // Chinese has no spaces; most of its words have two characters.
    private static ReadOnlySpan<char> UpToHanWord(ReadOnlySpan<char> word) =>
        word.IndexOfAnyInRange('\u4E00', '\u9FFF') is var han and >= 0 && han + 2 < word.Length ? word[..(han + 2)] : word;

    public static string Tail(Doi? doi)
    {
        if (doi is not { } known)
            return "";
        var key = known.Key.AsSpan();
        var tail = new StringBuilder();
        foreach (var c in key[(key.LastIndexOf('/') + 1)..])
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_' or ':' or '.' or '-')
                tail.Append(c);
        }

        return tail.ToString();
    }

    /// <summary>Letters and digits without their accents; other characters are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Where a short text in ASCII goes.</param>
    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        if (text.Length <= buffer.Length && Ascii.IsValid(text))
            return FoldAscii(text, buffer);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (!char.IsAscii(c) && !char.IsSurrogate(c))
                folded.Append(Pinyin.IsHan(c) ? Pinyin.Of(c) : Transliteration.Of(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }

    private static ReadOnlySpan<char> FoldAscii(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                buffer[length++] = (char)(c | (char.IsAsciiDigit(c) ? 0 : 0x20));
        }

        return buffer[..length];
    }
}

using System.Collections.Frozen;
using System.Text;

namespace BibHarvester.Formats.Abbreviations;

/// <summary>The rules of ISO 4: what is left out of a title, and what is abbreviated.</summary>
/// <remarks>
/// Articles, conjunctions and prepositions are left out, but for a preposition at the beginning; so are subtitles, commas and the words part, section and
/// series before a letter or number. A title of one word stays. Words keep their capitals; acronyms stay.
/// </remarks>
internal static class Iso4
{
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the", "der", "die", "das", "des", "dem", "den", "ein", "eine", "eines", "einer", "le", "la", "les", "un", "une", "el", "los", "las", "una", "unos", "unas", "il", "lo", "i", "gli",
        "uno", "o", "os", "as", "um", "uma", "de", "het", "een", "den", "det", "en", "ett");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(
        StringComparer.Ordinal,
        "and", "or", "of", "for", "in", "on", "at", "to", "from", "by", "with", "into", "und", "oder", "von", "vom", "zu", "zum", "zur", "fur", "im", "am", "an", "auf", "aus", "bei", "mit", "nach", "uber",
        "um", "du", "et", "ou", "au", "aux", "dans", "sur", "pour", "par", "y", "e", "u", "del", "para", "por", "con", "al", "ed", "di", "dello", "della", "dei", "degli", "delle", "da", "dal", "dalla",
        "nel", "nella", "nei", "per", "su", "sul", "sulla", "alla", "ai", "do", "dos", "das", "em", "no", "na", "nos", "nas", "com", "van", "voor", "op", "te", "met", "och", "og", "till", "til", "av", "af",
        "pa", "w", "z", "v", "pro", "ve", "ad", "и", "в", "на", "о", "по", "для", "с");

    private static readonly FrozenSet<string> Divisions = FrozenSet.Create(
        StringComparer.Ordinal, "part", "section", "series", "teil", "abteilung", "reihe", "partie", "serie", "seccion", "parte", "sezione", "seria", "otdel");

    private static readonly string[] Elisions = ["dell", "nell", "dall", "sull", "all", "un", "qu", "l", "d"];

    public static string Abbreviate(string title, WordTable words, string? language)
    {
        var whole = LineText.Normalize(title) ?? title;
        var parts = WithoutSubtitle(whole).Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries).Select(WithoutElision).Where(w => TitleKey.OfWord(w).Length > 0).ToList();
        var isCapitals = !whole.Any(char.IsLower);
        var kept = new List<string>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (!IsLeftOut(parts, i, isCapitals))
                kept.Add(parts[i]);
        }

        if (kept.Count == 0)
            return whole;
        if (kept.Count == 1)
            return kept[0].Trim(',', ';', ':');
        var two = language?.Split('-', 2)[0].ToLowerInvariant();
        return string.Join(' ', kept.Select(w => Word(w, words, two, isCapitals)));
    }

    private static string WithoutSubtitle(string title)
    {
        var end = title.AsSpan().IndexOfAny(':', '=');
        return end > 0 && title[..end].Trim().Length > 0 ? title[..end] : title;
    }

    // L'année, dell'arte
    private static string WithoutElision(string word)
    {
        var mark = word.AsSpan().IndexOfAny('\'', '’');
        return mark > 0 && mark + 1 < word.Length && Elisions.Contains(TitleKey.OfWord(word[..mark]), StringComparer.Ordinal) ? word[(mark + 1)..] : word;
    }

    private static bool IsLeftOut(List<string> words, int at, bool isCapitals)
    {
        var key = TitleKey.OfWord(words[at]);
        var isLast = at == words.Count - 1;
        if (Divisions.Contains(key))
            return at > 0 && !isLast && IsDesignation(words[at + 1]);

        // A capital alone is a section: Journal of Physics A.
        if (key.Length == 1 && char.IsUpper(words[at][0]) && at > 0 && (!isCapitals || isLast))
            return false;
        return Articles.Contains(key) ? !isLast : at > 0 && !isLast && Particles.Contains(key);
    }

    private static bool IsDesignation(string word)
    {
        var key = word.Trim(',', '.', ':', ';', '(', ')');
        return key.Length is > 0 and <= 4 && (key.Length == 1 || key.All(c => char.IsAsciiDigit(c) || c is 'I' or 'V' or 'X'));
    }

    private static string Word(string word, WordTable words, string? language, bool isCapitals)
    {
        var start = word.Length - word.TrimStart('(', '[', '"', '“').Length;
        var core = word[start..].TrimEnd(',', ';', ')', ']', '"', '”');
        var close = word[(start + core.Length)..].Replace(",", "", StringComparison.Ordinal).Replace(";", "", StringComparison.Ordinal);
        var isAcronym = !isCapitals && core.Length > 1 && core.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '.' or '-' or '&');
        if (core.Length < 2 || isAcronym)
            return word[..start] + core + close;
        if (words.Find(core, language) is { } abbreviation)
            return word[..start] + Cased(abbreviation, core, isCapitals) + close;
        if (!core.AsSpan(1).Contains('-'))
            return word[..start] + core + close;
        var pieces = core.Split('-').Select(p => words.Find(p, language) is { } piece ? Cased(piece, p, isCapitals) : p);
        return word[..start] + string.Join('-', pieces) + close;
    }

    private static string Cased(string abbreviation, string word, bool isCapitals)
    {
        if (isCapitals)
            return abbreviation.ToUpperInvariant();
        if (!char.IsUpper(word[0]))
            return abbreviation;
        var first = Rune.GetRuneAt(abbreviation, 0);
        return Rune.ToUpperInvariant(first) + abbreviation[first.Utf16SequenceLength..];
    }
}

using System.Collections.Frozen;

namespace BibHarvester.Formats.Ovid;

/// <summary>A name as Ovid has it: with roles in brackets, marks of addresses, and degrees behind it.</summary>
/// <param name="Name">The name alone.</param>
/// <param name="Role">The role that a bracket says; absent where none does.</param>
internal readonly record struct OvidName(string Name, ContributorRole? Role)
{
    private static readonly FrozenSet<string> Degrees = FrozenSet.Create(
        StringComparer.Ordinal, "MD", "PhD", "Ph.D.", "M.D.", "MPH", "MSc", "MS", "BSc", "BS", "BA", "MA", "RN", "DO", "DDS", "DVM", "PharmD", "FRCS", "FRCP", "FACS", "MBA", "MBBS", "MBChB", "ScD", "EdD", "DrPH", "PsyD");

    /// <summary>The names of a list: between semicolons and line ends, but not those in brackets.</summary>
    public static IEnumerable<string> Part(string list)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && (list[i] is '[' or ']'))
                depth = list[i] == '[' ? 1 : 0;
            if (i < list.Length && (list[i] is not (';' or '\n') || (depth > 0 && list[i] == ';')))
                continue;
            if (LineText.Normalize(list[start..i]) is { } name)
                yield return name;
            (start, depth) = (i + 1, 0);
        }
    }

    /// <summary>Takes a name apart.</summary>
    public static OvidName Read(string text)
    {
        ContributorRole? role = null;
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0)
        {
            var words = text[bracket..];
            role = words.StartsWith("[Ed", StringComparison.OrdinalIgnoreCase) ? ContributorRole.Editor : words.StartsWith("[Inventor", StringComparison.OrdinalIgnoreCase) ? ContributorRole.Author : null;
            text = text[..bracket];
        }

        return new OvidName(WithoutMarks(text), role);
    }

    private static string WithoutMarks(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = parts.Count - 1; i > 0; i--)
        {
            var words = parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            while (words.Count > 0 && (IsMark(words[^1]) || Degrees.Contains(words[^1])))
                words.RemoveAt(words.Count - 1);
            parts[i] = string.Join(' ', words);
        }

        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    // Numbers, letters and signs that lead to addresses.
    private static bool IsMark(string word) => word.All(c => char.IsAsciiDigit(c) || c is '*' or '+' or '#' or '(' or ')' or '^' or '&' or '[' or ']') || word is "a" or "b" or "c" or "d" or "e";
}

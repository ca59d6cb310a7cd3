using System.Collections.Frozen;

namespace BibHarvester.Formats.EndNote;

/// <summary>Which type of a format stands for which type of work. Where several works share one, a word beside it tells them apart.</summary>
/// <param name="rows">The types that are written.</param>
/// <param name="foreign">Types that are only read.</param>
internal sealed class TypeTable((WorkType Work, string Type, string? Word)[] rows, Dictionary<string, WorkType> foreign)
{
    private readonly FrozenDictionary<string, (WorkType Work, string? Word)[]> _ofType = rows.GroupBy(r => r.Type, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => g.Select(r => (r.Work, r.Word)).ToArray(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a work; absent where there is none.</summary>
    /// <param name="work">The work.</param>
    /// <param name="genre">Its genre.</param>
    /// <returns>The type, and the words beside it: the one that tells works apart first.</returns>
    public (string? Type, ValueList<string> Words) Of(WorkType work, string? genre)
    {
        foreach (var (of, type, word) in rows)
        {
            if (of != work)
                continue;
            if (genre is null || IsWord(word, genre))
                return (type, word is null ? [] : [word]);
            var other = Array.Find(rows, r => r.Type == type && IsWord(r.Word, genre)).Word ?? genre;
            return (type, word is null ? [other] : [word, other]);
        }

        return (null, genre is null ? [] : [genre]);
    }

    /// <summary>The work of a type; absent where the type is unknown.</summary>
    /// <param name="type">The type.</param>
    /// <param name="word">The word beside it.</param>
    /// <returns>The work, and whether the word was needed to tell it.</returns>
    public (WorkType? Work, bool IsByWord) Read(string type, string? word)
    {
        WorkType? plain = null;
        foreach (var (of, needed) in _ofType.GetValueOrDefault(type, []))
        {
            if (needed is null)
                plain ??= of;
            else if (IsWord(needed, word))
                return (of, true);
        }

        return plain is null && foreign.TryGetValue(type, out var work) ? (work, false) : (plain, false);
    }

    /// <summary>The work of a type; absent where the type is unknown.</summary>
    /// <param name="type">The type.</param>
    /// <param name="values">The values; a word that tells works apart is taken out of them.</param>
    public (WorkType? Work, bool IsByWord) Read(string type, List<EndNoteValue> values)
    {
        var at = values.FindIndex(v => v.Field == EndNoteField.WorkType);
        var read = Read(type, at < 0 ? null : values[at].Text.Plain);
        if (read.IsByWord)
            values[at] = default;
        return read;
    }

    private static bool IsWord(string? word, string? text) => word is not null && word.Equals(text, StringComparison.OrdinalIgnoreCase);
}

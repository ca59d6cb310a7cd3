using System.Text;
using BibHarvester.Formats.Chinese;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>NoteFirst's types: the names of others in one word, such as <c>JournalArticle</c>.</summary>
internal static class NoteFirstTypes
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DegreePaper"] = "Thesis", ["PeriodicalPaper"] = "Journal Article", ["BookChapter"] = "Book Section", ["Periodical"] = "Journal Article", ["Newspaper"] = "Newspaper Article",
    };

    /// <summary>The type of a work, and the word that tells it apart.</summary>
    public static (string Name, string? Word) Of(WorkType work, string? genre)
    {
        var (name, word) = BilingualTypes.Of(work, genre);
        if (work == WorkType.ConferencePaper)
            name = "Conference Paper";
        return (string.Concat(name.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..])), word);
    }

    /// <summary>The work of a type; absent where the type is unknown.</summary>
    public static (WorkType? Work, string? Genre) Read(string? name, string? word)
    {
        if (name is null)
            return BilingualTypes.Read(null, word);
        if (Others.TryGetValue(name, out var other))
            return BilingualTypes.Read(other, word);
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))
                words.Append(' ');
            words.Append(name[i]);
        }

        var (work, genre) = BilingualTypes.Read(words.ToString(), word);
        return work is null ? (null, word ?? name) : (work, genre);
    }
}

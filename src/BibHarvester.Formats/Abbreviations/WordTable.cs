namespace BibHarvester.Formats.Abbreviations;

/// <summary>Words and parts of words with their abbreviations: <c>journal</c>, <c>chem-</c>, <c>-blatt</c>.</summary>
internal sealed class WordTable
{
    private const int LongestPart = 40;

    private readonly Dictionary<string, List<WordRow>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WordRow>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<WordRow>> _endings = new(StringComparer.Ordinal);

    /// <summary>Adds a row.</summary>
    /// <param name="word">The word; a hyphen stands for the rest of a longer one.</param>
    /// <param name="abbreviation">Its abbreviation; <c>n.a.</c> where it has none.</param>
    /// <param name="languages">The languages in which it counts, as codes or names; all where that is empty.</param>
    public void Add(string word, string abbreviation, string languages)
    {
        var key = TitleKey.OfWord(word);
        if (key.Length == 0)
            return;
        var rows = word.StartsWith('-') ? _endings : word.EndsWith('-') ? _beginnings : _words;
        var isNone = abbreviation.Length == 0 || abbreviation.Equals("n.a.", StringComparison.OrdinalIgnoreCase);
        if (!rows.TryGetValue(key, out var list))
            rows.Add(key, list = []);
        list.Add(new WordRow(isNone ? null : abbreviation.Trim('-'), TableLanguages.Of(languages)));
    }

    /// <summary>The abbreviation of a word: by the word itself, else by the longest part of it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">The two letters of its language, if known.</param>
    /// <returns>The abbreviation, in small letters but for what stays of the word; absent where the word stays whole.</returns>
    public string? Find(string word, string? language)
    {
        var key = TitleKey.OfWord(word);
        if (RowOf(_words, key, language) is { } row || (key.EndsWith('s') && RowOf(_words, key[..^1], language) is { } && (row = RowOf(_words, key[..^1], language)) is not null))
            return row.Abbreviation;
        for (var length = Math.Min(key.Length, LongestPart); length > 0; length--)
        {
            if (RowOf(_beginnings, key[..length], language) is { } beginning)
                return beginning.Abbreviation;
            if (length < key.Length && RowOf(_endings, key[^length..], language) is { Abbreviation: { } ending } && word.Length > length)
                return word[..^length] + ending;
        }

        return null;
    }

    private static WordRow? RowOf(Dictionary<string, List<WordRow>> rows, string key, string? language)
    {
        if (!rows.TryGetValue(key, out var list))
            return null;
        foreach (var row in list)
        {
            if (language is null || row.Languages.Length == 0 || row.Languages.Contains(language))
                return row;
        }

        return null;
    }
}

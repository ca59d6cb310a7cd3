namespace BibHarvester.Matching;

/// <summary>The words by which a work is looked for: title, the first family names, where it appeared, the year.</summary>
internal static class WorkWords
{
    private const int MostNames = 3;
    private const int MostCharacters = 400;

    /// <summary>The words of a record.</summary>
    /// <returns>The words; absent where title, people or year are missing, without which nothing that is found would be certain.</returns>
    public static string? Of(BibRecord record)
    {
        var names = record.Contributors.Select(c => c.Person?.Family ?? c.Organization).OfType<string>().Take(MostNames).ToArray();
        if (record.Title is not { } title || record.Issued?.Year is not { } year || names.Length == 0)
            return null;
        string?[] parts =
        [
            title.Text.Plain, title.Subtitle?.Plain, .. names, record.Containers is [var container, ..] ? container.Title : null,
            year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
        var words = string.Join(' ', parts.OfType<string>()).ReplaceLineEndings(" ");
        return words.Length <= MostCharacters ? words : words[..words.LastIndexOf(' ', MostCharacters)];
    }
}

namespace BibHarvester.Csl.Items;

/// <summary>Keywords as CSL's one text, both ways: parted by commas, or by semicolons where a keyword has a comma.</summary>
internal static class KeywordTexts
{
    public static string Join(ValueList<Keyword> keywords)
    {
        var words = new List<string>(keywords.Count);
        foreach (var keyword in keywords)
            words.AddRange(Pieces(keyword.Text, ';'));
        return string.Join(words.Exists(w => w.Contains(',', StringComparison.Ordinal)) ? "; " : ", ", words);
    }

    public static ValueList<Keyword> Split(string? text) =>
        text is null
            ? []
            : Pieces(text, text.Contains(';', StringComparison.Ordinal) ? ';' : ',').Select(w => new Keyword { Text = w }).ToValueList();

    private static string[] Pieces(string text, char separator) =>
        text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

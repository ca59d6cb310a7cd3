using System.Globalization;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>Labels made of names and year, such as <c>GCFJ04</c>, for styles that print <c>citation-label</c>.</summary>
internal static class CitationLabels
{
    // How many letters of each name: one name gives four, two give two each, and so on.
    private static readonly int[][] Letters = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]];

    public static string Of(CslItem item)
    {
        if (item.Text(Variable.CitationLabel) is { } given)
            return given.Parsed.Plain;
        var label = "";
        for (var variable = Variable.Author; variable <= Variable.Translator && label.Length == 0; variable++)
            label = OfNames(item.Names(variable));
        if (label.Length == 0)
            label = OfTitle(item);
        var year = item.Date(Variable.Issued) is { Start: { IsKnown: true, Year: var number } } ? Math.Abs(number) % 100 : 0;
        return label + year.ToString("00", CultureInfo.InvariantCulture);
    }

    private static string OfNames(ValueList<CslName> names)
    {
        if (names.IsEmpty)
            return "";
        var letters = Letters[Math.Min(names.Count, Letters.Length) - 1];
        var label = "";
        for (var i = 0; i < letters.Length; i++)
        {
            var family = Romanesque(WithoutArticle(names[i].Parts.Family));
            if (family.Length == 0)
                break;
            label += Cased(family, letters[i]);
        }

        return label;
    }

    private static string OfTitle(CslItem item)
    {
        var title = item.Text(Variable.Title)?.Parsed.Plain ?? "";
        var words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Cased(string.Concat(words.Where(w => !TitleStopWords.Contains(w))), Letters[0][0]);
    }

    private static string WithoutArticle(string name)
    {
        foreach (var article in (ReadOnlySpan<string>)["the ", "an ", "a "])
        {
            if (name.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return name[article.Length..];
        }

        return name;
    }

    private static string Romanesque(string text) =>
        string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is >= '\u00C0' and < '\u0590'));

    private static string Cased(string text, int length)
    {
        var cut = text.Length > length ? text[..length] : text;
        return cut.Length == 0 ? cut : char.ToUpperInvariant(cut[0]) + cut[1..].ToLowerInvariant();
    }
}

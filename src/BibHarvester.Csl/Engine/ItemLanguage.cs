using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Engine;

/// <summary>The language of an item, which chooses among the layouts of a style.</summary>
internal static class ItemLanguage
{
    /// <summary>The language that the item names; where it names none, that of the script of its title.</summary>
    public static string Of(CslItem item) =>
        item.Text(Variable.Language)?.Markup is { Length: > 0 } tag ? tag : OfScript(item.Text(Variable.Title)?.Markup ?? "");

    // One sign of another script does not change it: what most letters are counts.
    private static string OfScript(string text)
    {
        var (han, kana, hangul, cyrillic, other) = (0, 0, 0, 0, 0);
        foreach (var c in text)
        {
            switch (c)
            {
                case >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF':
                    han++;
                    break;
                case >= '\u3041' and <= '\u30FF':
                    kana++;
                    break;
                case >= '\uAC00' and <= '\uD7AF':
                    hangul++;
                    break;
                case >= '\u0400' and <= '\u052F':
                    cyrillic++;
                    break;
                default:
                    other += char.IsLetter(c) ? 1 : 0;
                    break;
            }
        }

        if (kana > 1 && kana * 4 > han)
            return "ja";
        if (hangul > han + kana)
            return "ko";
        // A sign of Chinese says as much as some letters of other scripts.
        if (han * 3 > cyrillic + other)
            return "zh";
        return cyrillic > other ? "ru" : "en";
    }
}

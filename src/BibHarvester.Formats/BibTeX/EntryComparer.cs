using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Compares entries by what they say, without regard to case, accents and TeX.</summary>
/// <param name="order">What counts.</param>
internal sealed class EntryComparer(EntryOrder order) : IComparer<BibTeXEntry>
{
    private readonly Dictionary<BibTeXEntry, string> _texts = [];

    public int Compare(BibTeXEntry? x, BibTeXEntry? y) => x is null || y is null ? 0 : string.CompareOrdinal(TextOf(x), TextOf(y));

    private string TextOf(BibTeXEntry entry)
    {
        if (!_texts.TryGetValue(entry, out var text))
            _texts.Add(entry, text = Compose(entry));
        return text;
    }

    private string Compose(BibTeXEntry entry)
    {
        if (order == EntryOrder.Key)
            return Folded(entry.Key) + '\0' + entry.Key;
        var year = Year(entry);
        var names = Text(entry, "author") ?? Text(entry, "editor") ?? Text(entry, "organization") ?? Text(entry, "key") ?? Text(entry, "title") ?? "";
        var families = string.Join('\u0001', BibTeXName.ParseList(names).Select(n => Folded($"{n.Von} {n.Last}".Trim()) + '\u0002' + Folded(n.First)));
        var text = $"{families}\0{year}\0{Folded(Text(entry, "title") ?? "")}";
        return order switch
        {
            EntryOrder.Newest => $"{9999 - int.Parse(year, CultureInfo.InvariantCulture):0000}\0{text}",
            EntryOrder.Type => $"{entry.Type}\0{text}",
            _ => text,
        };
    }

    private static string? Text(BibTeXEntry entry, string name) => entry.Find(name) is { } field ? field.Value ?? field.RawValue : null;

    private static string Year(BibTeXEntry entry)
    {
        var text = (Text(entry, "date") ?? Text(entry, "year")).AsSpan();
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text.Slice(i, 4).IndexOfAnyExceptInRange('0', '9') < 0)
                return text.Slice(i, 4).ToString();
        }

        return "0000";
    }

    private static string Folded(string tex)
    {
        var text = new StringBuilder();
        foreach (var c in BibTeXText.Decode(tex).Plain.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}

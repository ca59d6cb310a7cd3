using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Dates as PubMed's XML has them: year, month as number or word, day, season; or one text.</summary>
internal static class PubMedDates
{
    /// <summary>The date; absent where the element says none.</summary>
    public static BibDate? Read(ElementNode? element)
    {
        if (element is null)
            return null;
        if (element.Child("MedlineDate")?.Text is { } text)
            return MedlineDate.Read(text);
        if (element.Child("Year")?.Text is not { } year)
            return null;
        if (element.Child("Season")?.Text is { } season)
            return MedlineDate.Read($"{year} {season}");
        var words = new[] { year, element.Child("Month")?.Text, element.Child("Day")?.Text }.OfType<string>().ToArray();
        return MedlineDate.Read(string.Join(' ', words.Select(w => w.Length == 1 && char.IsAsciiDigit(w[0]) ? "0" + w : w)));
    }
}

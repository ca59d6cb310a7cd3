using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rss;

/// <summary>What the elements of PRISM say of a work.</summary>
internal static class PrismItem
{
    /// <summary>The record of what they say; they are taken, and those without a place are kept.</summary>
    public static BibRecord Take(IReadOnlyList<ElementNode> elements)
    {
        var flat = new FlatRecord { Type = WorkType.Document };
        string? first = null, last = null;
        foreach (var element in elements)
        {
            if (element.Take().Text is not { } text)
                continue;
            switch (element.Name.ToUpperInvariant())
            {
                case "PUBLICATIONNAME":
                    (flat.HostTitle, flat.Type) = (text, WorkType.JournalArticle);
                    break;
                case "DOI" when Doi.TryParse(text, out var doi):
                    flat.Doi = doi;
                    break;
                case "ISSN" or "EISSN" or "ISBN" when flat.TakeStandardNumbers(text):
                    break;
                case "VOLUME":
                    flat.Volume = text;
                    break;
                case "NUMBER":
                    flat.Issue = text;
                    break;
                case "STARTINGPAGE":
                    first = text;
                    break;
                case "ENDINGPAGE":
                    last = text;
                    break;
                case "PUBLICATIONDATE" or "COVERDATE" when flat.Issued is null && flat.TakeIssued(text):
                    break;
                default:
                    flat.Keep(RssFormat.Name, element.Name, text);
                    break;
            }
        }

        flat.Pages = new PageRange(first, last, null).ToPages();
        return flat.ToRecord(extras: true);
    }
}

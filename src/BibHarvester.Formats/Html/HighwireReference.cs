using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Html;

/// <summary>A reference in a tag <c>citation_reference</c>: parts with names, or as it is printed.</summary>
internal static class HighwireReference
{
    public static Reference Read(string text)
    {
        var flat = new FlatRecord { Type = WorkType.Document };
        var isParted = false;
        string? first = null;
        string? last = null;
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var value = equals < 0 ? null : LineText.Normalize(part[(equals + 1)..]);
            if (value is null || !part.StartsWith("citation_", StringComparison.Ordinal))
                continue;
            isParted = true;
            switch (part["citation_".Length..equals])
            {
                case "title": flat.Title = RichText.ParseMarkup(value); break;
                case "author": flat.Contributors.Add(NameReading.Of(value, new NameOptions { Recase = false }).ToContributor()); break;
                case "journal_title": (flat.Type, flat.HostTitle) = (WorkType.JournalArticle, RichText.ParseMarkup(value)); break;
                case "inbook_title" or "conference_title": (flat.Type, flat.HostTitle) = (WorkType.Chapter, RichText.ParseMarkup(value)); break;
                case "volume": flat.Volume = value; break;
                case "issue": flat.Issue = value; break;
                case "firstpage" or "pages": first = value; break;
                case "lastpage": last = value; break;
                case "publication_date" or "year" or "date": flat.TakeIssued(value); break;
                case "publisher": flat.Publisher = value; break;
                case "doi": flat.Doi = Doi.TryParse(value, out var doi) ? doi : null; break;
                case "pmid": flat.Pmid = value; break;
                default: break;
            }
        }

        if (first is not null)
            flat.Pages = Pages.Parse(last is null ? first : $"{first}-{last}");
        return new Reference { Text = text, Record = isParted ? flat.ToRecord() : null };
    }
}

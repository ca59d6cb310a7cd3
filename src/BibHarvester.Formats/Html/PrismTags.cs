using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Html;

/// <summary>The tags of PRISM, <c>prism.*</c>, which say where an article stands.</summary>
/// <remarks>See https://www.w3.org/submissions/2020/SUBM-prism-20200910/prism-basic.html.</remarks>
internal static class PrismTags
{
    public static BibRecord? ToRecord(PageMarks marks)
    {
        if (!marks.HasAny("prism."))
            return null;
        var flat = new FlatRecord { Type = WorkType.Document };
        if (marks.TakeFirst("prism.publicationname") is { } journal)
            (flat.Type, flat.HostTitle) = (WorkType.JournalArticle, RichText.ParseMarkup(journal));
        flat.Title = marks.TakeFirst("prism.title") is { } title ? RichText.ParseMarkup(title) : default;
        flat.Volume = marks.TakeFirst("prism.volume");
        flat.Issue = marks.TakeFirst("prism.number", "prism.issueidentifier");
        var (first, last) = (marks.TakeFirst("prism.startingpage"), marks.TakeFirst("prism.endingpage"));
        if (marks.TakeFirst("prism.pagerange") is { } range)
            flat.Pages = Pages.Parse(range);
        else if (first is not null)
            flat.Pages = Pages.Parse(last is null ? first : $"{first}-{last}");
        flat.Doi = marks.TakeFirst("prism.doi") is { } doi && Doi.TryParse(doi, out var known) ? known : null;
        foreach (var tag in marks.TakeAll("prism.issn", "prism.eissn", "prism.isbn"))
        {
            if (!flat.TakeStandardNumbers(tag.Content))
                marks.PutBack(tag);
        }

        if (marks.TakeFirst("prism.publicationdate", "prism.coverdate") is { } date)
            flat.TakeIssued(date);
        flat.Url = marks.TakeFirst("prism.url");
        return flat.ToRecord();
    }
}

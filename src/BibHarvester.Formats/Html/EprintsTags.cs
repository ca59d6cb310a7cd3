using BibHarvester.Formats.DublinCore;
using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Html;

/// <summary>The tags of repositories that run EPrints, <c>eprints.*</c>.</summary>
/// <remarks>See https://wiki.eprints.org/w/Category:EPrints_Metadata_Fields.</remarks>
internal static class EprintsTags
{
    public static BibRecord? ToRecord(PageMarks marks)
    {
        if (marks.TakeFirst("eprints.title") is not { } title)
            return null;
        var type = marks.TakeFirst("eprints.type");
        var flat = new FlatRecord { Title = RichText.ParseMarkup(title), Type = TypeOf(type) };
        foreach (var tag in marks.TakeAll("eprints.creators_name"))
            flat.Contributors.Add(DublinCoreNames.Read(tag.Content, ContributorRole.Author));
        foreach (var tag in marks.TakeAll("eprints.editors_name"))
            flat.Contributors.Add(DublinCoreNames.Read(tag.Content, ContributorRole.Editor));
        flat.HostTitle = marks.TakeFirst("eprints.publication", "eprints.book_title") is { } host ? RichText.ParseMarkup(host) : default;
        flat.EventName = marks.TakeFirst("eprints.event_title");
        flat.Volume = marks.TakeFirst("eprints.volume");
        flat.Issue = marks.TakeFirst("eprints.number");
        flat.Pages = marks.TakeFirst("eprints.pagerange") is { } pages ? Pages.Parse(pages) : null;
        flat.Publisher = marks.TakeFirst("eprints.publisher", "eprints.institution");
        flat.Abstract = marks.TakeFirst("eprints.abstract") is { } text ? RichText.ParseParagraphs(text) : default;
        if (marks.TakeFirst("eprints.date") is { } date)
            flat.TakeIssued(date);
        flat.Doi = marks.TakeFirst("eprints.id_number", "eprints.doi") is { } doi && Doi.TryParse(doi, out var known) ? known : null;
        foreach (var tag in marks.TakeAll("eprints.issn", "eprints.isbn"))
        {
            if (!flat.TakeStandardNumbers(tag.Content))
                marks.PutBack(tag);
        }

        flat.Url = marks.TakeFirst("eprints.official_url");
        return flat.ToRecord();
    }

    private static WorkType TypeOf(string? word) => word switch
    {
        "article" => WorkType.JournalArticle,
        "book_section" => WorkType.Chapter,
        "monograph" => WorkType.Report,
        "conference_item" => WorkType.ConferencePaper,
        "book" => WorkType.Book,
        "thesis" => WorkType.Thesis,
        "patent" => WorkType.Patent,
        "dataset" => WorkType.Dataset,
        "image" => WorkType.Image,
        "video" => WorkType.Video,
        "audio" => WorkType.Audio,
        _ => WorkType.Document,
    };
}

using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.Html;

/// <summary>The tags of Open Graph, which tell other sites how to show a page; last in trust.</summary>
/// <remarks>See https://ogp.me.</remarks>
internal static class OpenGraphTags
{
    public static BibRecord? ToRecord(PageMarks marks)
    {
        var type = marks.TakeFirst("og:type");
        if (marks.TakeFirst("og:title") is not { } title || type is null or "profile")
            return null;
        var flat = new FlatRecord { Type = TypeOf(type), Title = RichText.ParseMarkup(title) };
        foreach (var tag in marks.TakeAll("article:author", "book:author"))
        {
            // Authors are often addresses of their pages.
            if (tag.Content.Contains("://", StringComparison.Ordinal))
                marks.PutBack(tag);
            else
                flat.Contributors.AddRange(NameList.Parse(tag.Content).ToContributors().AsSpan());
        }

        if (marks.TakeFirst("article:published_time", "book:release_date", "video:release_date") is { } date)
            flat.TakeIssued(date);
        if (marks.TakeFirst("book:isbn") is { } isbn)
            flat.TakeStandardNumbers(isbn);
        flat.Url = marks.TakeFirst("og:url");
        if (marks.TakeFirst("og:site_name") is { } site && flat.Type == WorkType.WebPage)
            flat.HostTitle = site;
        flat.Abstract = marks.TakeFirst("og:description") is { } text ? (RichText)text : default;
        return flat.ToRecord();
    }

    private static WorkType TypeOf(string type) => type switch
    {
        "book" or "books.book" => WorkType.Book,
        _ when type.StartsWith("video", StringComparison.Ordinal) => WorkType.Video,
        _ when type.StartsWith("music", StringComparison.Ordinal) => WorkType.Song,
        _ => WorkType.WebPage,
    };
}

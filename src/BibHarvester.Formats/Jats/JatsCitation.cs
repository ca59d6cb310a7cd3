using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>The parts of a citation.</summary>
internal static class JatsCitation
{
    public static FlatRecord Read(ElementNode citation)
    {
        var word = citation["publication-type"] ?? citation["citation-type"];
        var flat = new FlatRecord { Type = JatsTypes.Read(word) ?? WorkType.Document, Language = citation["lang"] };
        TakeNames(citation, flat);
        TakeTitles(citation, flat, hasType: word is not null);
        TakeDates(citation, flat);
        flat.Volume = citation.TakeText("volume");
        flat.Issue = citation.TakeText("issue");
        flat.Edition = citation.TakeText("edition");
        flat.Version = citation.TakeText("version");
        flat.Publisher = citation.TakeText("publisher-name") ?? citation.TakeText("institution");
        flat.Place = citation.TakeText("publisher-loc");
        flat.EventName = citation.TakeText("conf-name");
        flat.EventPlace = citation.TakeText("conf-loc");
        flat.EventDate = PlainDate.Read(citation.TakeText("conf-date"));
        flat.ArticleNumber = citation.TakeText("elocation-id");
        flat.Number = citation.TakeText("patent") ?? citation.TakeText("std");
        TakePages(citation, flat);
        JatsIdentifiers.Take(citation, flat);
        JatsComments.Take(citation, flat);
        if (word is not null && JatsTypes.Read(word) is null)
            flat.Genre ??= word;
        return flat;
    }

    private static void TakeNames(ElementNode citation, FlatRecord flat)
    {
        JatsNames.Take(citation, ContributorRole.Author, flat);
        foreach (var group in citation.Children("person-group"))
            JatsNames.Take(group, JatsRoles.Read(group["person-group-type"]), flat);
    }

    private static void TakeTitles(ElementNode citation, FlatRecord flat, bool hasType)
    {
        var own = TakeRich(citation, "article-title") is { IsEmpty: false } article ? article
            : TakeRich(citation, "data-title") is { IsEmpty: false } data ? data : default;
        var part = own.IsEmpty ? TakeRich(citation, "chapter-title") : default;
        part = own.IsEmpty && part.IsEmpty ? TakeRich(citation, "part-title") : part;
        var source = TakeRich(citation, "source");
        if (!hasType)
            flat.Type = Guess(citation, !own.IsEmpty, !part.IsEmpty, !source.IsEmpty);
        if (flat.Type == WorkType.Book && (!part.IsEmpty || (!own.IsEmpty && !source.IsEmpty)))
            flat.Type = WorkType.Chapter;
        own = own.IsEmpty ? part : own;
        if (own.IsEmpty && !FlatKinds.IsInPeriodical(flat.Type))
            (own, source) = (source, default);
        flat.Title = own;
        flat.HostTitle = source;
        flat.TranslatedTitle = TakeRich(citation, "trans-title");
        flat.SeriesTitle = TakeRich(citation, "series");
    }

    private static WorkType Guess(ElementNode citation, bool hasArticle, bool hasChapter, bool hasSource)
    {
        if (citation.Child("conf-name") is not null)
            return WorkType.ConferencePaper;
        if (hasChapter && hasSource)
            return WorkType.Chapter;
        if (citation.Child("publisher-name") is not null)
            return WorkType.Book;
        return hasArticle && hasSource ? WorkType.JournalArticle : WorkType.Document;
    }

    private static RichText TakeRich(ElementNode citation, string name)
    {
        foreach (var element in citation.Children(name))
        {
            if (!element.IsTaken && JatsStyles.Read(element) is { IsEmpty: false } text)
            {
                element.Take();
                return text;
            }
        }

        return default;
    }

    /// <summary>Takes the dates that say what happened.</summary>
    public static List<WorkDate> TakeKinds(ElementNode citation)
    {
        var dates = new List<WorkDate>();
        foreach (var element in citation.Children("date"))
        {
            if (JatsDates.Take(element) is { } date)
                dates.Add(JatsDateKinds.Of(element, date));
        }

        return dates;
    }

    private static void TakeDates(ElementNode citation, FlatRecord flat)
    {
        if (JatsDates.Take(citation) is { } date)
            flat.TakeIssued(date);

        foreach (var element in citation.Children("date-in-citation"))
        {
            if (flat.Accessed is not null || !(element["content-type"] ?? "").Contains("access", StringComparison.OrdinalIgnoreCase))
                continue;
            flat.Accessed = PlainDate.Read(element["iso-8601-date"] ?? (element.Child("year") is null ? element.Text : null)) ?? JatsDates.Take(element);
            if (element["iso-8601-date"] is not null || element.Child("year") is null)
                element.Take();
        }
    }

    private static void TakePages(ElementNode citation, FlatRecord flat)
    {
        var range = citation.TakeText("page-range");
        var first = citation.TakeText("fpage");
        var last = citation.TakeText("lpage");
        var pages = first is null && last is null ? null : new PageRange(first, last, null).ToPages();

        // A range that is more than from the first to the last page says it better.
        flat.Pages = range is not null && (pages is null || range.AsSpan().ContainsAny(',', ';')) ? new PageRange(null, null, range).ToPages() : pages;
        foreach (var size in citation.Children("size"))
        {
            if (size["units"]?.StartsWith("page", StringComparison.OrdinalIgnoreCase) == true && flat.PageCount is null)
                flat.PageCount = size.Take().Text;
            else if (size["units"]?.StartsWith("volume", StringComparison.OrdinalIgnoreCase) == true && flat.VolumeCount is null)
                flat.VolumeCount = size.Take().Text;
        }
    }
}

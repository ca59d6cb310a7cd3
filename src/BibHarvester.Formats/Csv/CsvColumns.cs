using BibHarvester.Formats.Flat;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Formats.Csv;

/// <summary>The columns of our tables, in order.</summary>
internal static class CsvColumns
{
    public static CsvColumn[] All { get; } =
    [
        new("key", f => f.CitationKey, (f, v) => Set(() => f.CitationKey = v)),
        new("type", f => Words.Type.TextOf(f.Type), TakeType),
        new("genre", f => f.Genre, (f, v) => Set(() => f.Genre = v)),
        new("title", f => f.Title.Plain, (f, v) => Set(() => f.Title = v)),
        new("short_title", f => f.ShortTitle.Plain, (f, v) => Set(() => f.ShortTitle = v)),
        new("translated_title", f => f.TranslatedTitle.Plain, (f, v) => Set(() => f.TranslatedTitle = v)),
        new("original_title", f => f.OriginalTitle.Plain, (f, v) => Set(() => f.OriginalTitle = v)),
        .. CsvNames.Columns,
        new("container", f => f.HostTitle.Plain, (f, v) => Set(() => f.HostTitle = v)),
        new("container_abbreviation", f => LineText.IsBlank(f.HostTitle.Plain) ? null : f.HostAbbreviation, (f, v) => Set(() => f.HostAbbreviation = v)),
        new("series", f => f.SeriesTitle.Plain, (f, v) => Set(() => f.SeriesTitle = v)),
        new("series_number", f => LineText.IsBlank(f.SeriesTitle.Plain) ? null : f.SeriesNumber, (f, v) => Set(() => f.SeriesNumber = v)),
        new("event", f => f.EventName, (f, v) => Set(() => f.EventName = v)),
        new("event_place", f => f.EventPlace, (f, v) => Set(() => f.EventPlace = v)),
        new("event_date", f => PlainDate.Of(f.EventDate), (f, v) => Set(() => f.EventDate = PlainDate.Read(v))),
        new("date", f => f.IssuedText(), (f, v) => f.TakeIssued(v)),
        new("original_date", f => PlainDate.Of(f.OriginalDate), (f, v) => Set(() => f.OriginalDate = PlainDate.Read(v))),
        new("accessed", f => PlainDate.Of(f.Accessed), (f, v) => Set(() => f.Accessed = PlainDate.Read(v))),
        new("volume", f => f.Volume, (f, v) => Set(() => f.Volume = v)),
        new("issue", f => f.Issue, (f, v) => Set(() => f.Issue = v)),
        new("number", f => f.Number, (f, v) => Set(() => f.Number = v)),
        new("part", f => f.Part, (f, v) => Set(() => f.Part = v)),
        new("chapter", f => f.Chapter, (f, v) => Set(() => f.Chapter = v)),
        new("section", f => f.Section, (f, v) => Set(() => f.Section = v)),
        new("pages", f => PageRange.TextOf(f.Pages), (f, v) => (f.Pages = Pages.Parse(v)) is not null),
        new("article_number", f => f.ArticleNumber, (f, v) => Set(() => f.ArticleNumber = v)),
        new("page_count", f => f.PageCount, (f, v) => Set(() => f.PageCount = v)),
        new("volume_count", f => f.VolumeCount, (f, v) => Set(() => f.VolumeCount = v)),
        new("edition", f => f.Edition, (f, v) => Set(() => f.Edition = v)),
        new("version", f => f.Version, (f, v) => Set(() => f.Version = v)),
        new("publisher", f => f.Publisher, (f, v) => Set(() => f.Publisher = v)),
        new("place", f => f.Place, (f, v) => Set(() => f.Place = v)),
        new("language", f => f.Language, (f, v) => Set(() => f.Language = v)),
        new("doi", f => f.Doi?.Value, (f, v) => Doi.TryParse(v, out var doi) && Set(() => f.Doi = doi)),
        new("pmid", f => f.Pmid, (f, v) => Pmid.TryParse(v, out var pmid) && Set(() => f.Pmid = pmid.Value)),
        new("pmcid", f => f.Pmcid, (f, v) => Pmcid.TryParse(v, out var pmcid) && Set(() => f.Pmcid = pmcid.Value)),
        new("arxiv", f => f.Arxiv, (f, v) => ArxivId.TryParse(v, out var arxiv) && Set(() => f.Arxiv = arxiv.Value)),
        new("issn", f => Numbers(f, IdentifierKind.Issn), (f, v) => f.TakeStandardNumbers(v)),
        new("isbn", f => Numbers(f, IdentifierKind.Isbn), (f, v) => f.TakeStandardNumbers(v)),
        new("url", f => f.Url, (f, v) => Set(() => f.Url = v)),
        new("keywords", f => f.Keywords.Count == 0 ? null : List(f.Keywords), (f, v) => AddAll(f.Keywords, v)),
        new("abstract", f => f.Abstract.Plain, (f, v) => Set(() => f.Abstract = v)),
        new("notes", f => f.Notes.Count + f.Status.Count == 0 ? null : List(f.NoteTexts()), TakeNotes),
    ];

    private static bool Set(Action set)
    {
        set();
        return true;
    }

    private static bool TakeType(FlatRecord flat, string text)
    {
        var isKnown = Words.Type.TryFind(text, out var type);
        flat.Type = type;
        return isKnown;
    }

    private static bool TakeNotes(FlatRecord flat, string text)
    {
        foreach (var note in Parts(text))
            flat.TakeNote(note);
        return true;
    }

    private static bool AddAll(List<string> list, string text)
    {
        foreach (var part in Parts(text))
        {
            if (!list.Contains(part))
                list.Add(part);
        }

        return true;
    }

    private static string? Numbers(FlatRecord flat, IdentifierKind kind) => flat.StandardNumbers.Count == 0 ? null : List(flat.StandardNumbers.Where(n => n.Kind == kind).Select(n => n.Value));

    private static string? List(IEnumerable<string> values) => string.Join("; ", values.SelectMany(Parts));

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

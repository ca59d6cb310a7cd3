using System.Collections.Frozen;

namespace BibHarvester.Formats.BibTeX;

/// <summary>BibTeX's field table: which part of a record goes into which field, in the order in which fields are written.</summary>
/// <remarks>
/// The fields are those of classic BibTeX and, where it has none, BibLaTeX's and those that everybody uses, so that both <c>bibtex</c>
/// and <c>biber</c> read the file. <see cref="Rules"/> says what is carried and how, <see cref="Losses"/> what is not.
/// </remarks>
public static partial class BibTeXFields
{
    internal const string FormatName = "bibtex";

    /// <summary>The fields that are written, in order.</summary>
    internal static readonly BibTeXField[] All =
    [
        BibTeXField.Names("author", d => d.Authors, d => d.MoreAuthors, d => d.MoreAuthors = true),
        BibTeXField.Names("editor", d => d.Editors, d => d.MoreEditors, d => d.MoreEditors = true),
        BibTeXField.Names("translator", d => d.Translators, d => d.MoreTranslators, d => d.MoreTranslators = true),
        BibTeXField.Rich("title", d => d.Title, (d, v) => d.Title = v),
        BibTeXField.Rich("shorttitle", d => d.ShortTitle, (d, v) => d.ShortTitle = v),
        BibTeXField.Rich("origtitle", d => d.OriginalTitle, (d, v) => d.OriginalTitle = v),
        BibTeXField.Rich("booktitle", d => d.BookTitle, (d, v) => d.BookTitle = v),
        BibTeXField.Rich("journal", d => d.Journal, (d, v) => d.Journal = v),
        BibTeXField.Rich("shortjournal", d => d.ShortJournal, (d, v) => d.ShortJournal = v),
        BibTeXField.Range("year", d => d.Year, (d, v) => Is(d.Year = v)),
        new("month", d => d.Month is not null, MonthText.Write, MonthText.Read, isBare: true),
        BibTeXField.Range("day", d => d.Day, (d, v) => Is(d.Day = v)),
        BibTeXField.Text("volume", d => d.Volume, (d, v) => d.Volume = v),
        BibTeXField.Text("number", d => d.Number, (d, v) => d.Number = v),
        BibTeXField.Text("issue", d => d.Issue, (d, v) => d.Issue = v),
        BibTeXField.Text("part", d => d.Part, (d, v) => d.Part = v),
        BibTeXField.Text("chapter", d => d.Chapter, (d, v) => d.Chapter = v),
        BibTeXField.Range("pages", d => d.Pages, (d, v) => Is(d.Pages = v)),
        BibTeXField.Text("eid", d => d.Eid, (d, v) => d.Eid = v),
        BibTeXField.Text("pagetotal", d => d.PageTotal, (d, v) => d.PageTotal = v),
        BibTeXField.Rich("series", d => d.Series, (d, v) => d.Series = v),
        BibTeXField.Text("edition", d => d.Edition, (d, v) => d.Edition = v),
        BibTeXField.Text("version", d => d.Version, (d, v) => d.Version = v),
        BibTeXField.Text("volumes", d => d.Volumes, (d, v) => d.Volumes = v),
        BibTeXField.Text("publisher", d => d.Publisher, (d, v) => d.Publisher = v),
        BibTeXField.Text("school", d => d.School, (d, v) => d.School = v),
        BibTeXField.Text("institution", d => d.Institution, (d, v) => d.Institution = v),
        BibTeXField.Text("address", d => d.Address, (d, v) => d.Address = v),
        new("howpublished", d => !d.HowPublished.IsEmpty, (d, o) => o.Text(d.HowPublished), ReadHowPublished),
        BibTeXField.Text("type", d => d.TypeText, (d, v) => d.TypeText = v),
        BibTeXField.Text("entrysubtype", d => d.Subtype, (d, v) => d.Subtype = v),
        BibTeXField.Text("eventtitle", d => d.EventTitle, (d, v) => d.EventTitle = v),
        BibTeXField.Text("venue", d => d.Venue, (d, v) => d.Venue = v),
        BibTeXField.Verbatim("eventdate", d => d.EventDate, (d, v) => Is(d.EventDate = IsoDate.Of(IsoDate.Read(v)))),
        BibTeXField.Verbatim("origdate", d => d.OriginalDate, (d, v) => Is(d.OriginalDate = IsoDate.Of(IsoDate.Read(v)))),
        BibTeXField.Text("note", d => d.Note, (d, v) => d.Note = v),
        BibTeXField.Verbatim("doi", d => d.Doi, (d, v) => Is(d.Doi = Doi.TryParse(v, out var doi) ? VerbatimText.Encode(doi.Value) : null)),
        BibTeXField.Verbatim("eprint", d => d.Eprint, (d, v) => Is(d.Eprint = VerbatimText.Encode(v))),
        BibTeXField.Text("archiveprefix", d => d.ArchivePrefix, (d, v) => d.ArchivePrefix = v),
        BibTeXField.Verbatim("pmid", d => d.Pmid, (d, v) => Is(d.Pmid = Pmid.TryParse(v, out var pmid) ? pmid.Value : null)),
        BibTeXField.Verbatim("pmcid", d => d.Pmcid, (d, v) => Is(d.Pmcid = Pmcid.TryParse(v, out var pmcid) ? pmcid.Value : null)),
        BibTeXField.List("isbn", d => d.Isbns, v => Isbn.TryParse(v, out var isbn) ? isbn.Value : null),
        BibTeXField.List("issn", d => d.Issns, v => Issn.TryParse(v, out var issn) ? issn.Value : null),
        BibTeXField.Verbatim("url", d => d.Url, (d, v) => Is(d.Url = VerbatimText.Encode(v))),
        BibTeXField.Verbatim("urldate", d => d.UrlDate, (d, v) => Is(d.UrlDate = IsoDate.Of(IsoDate.Read(v)))),
        BibTeXField.Text("language", d => d.Language, (d, v) => d.Language = v),
        BibTeXField.List("keywords", d => d.Keywords, v => v),
        BibTeXField.Rich("abstract", d => d.Abstract, (d, v) => d.Abstract = v, paragraphs: true),
    ];

    /// <summary>Fields that are read and never written: BibLaTeX's, where classic BibTeX has its own.</summary>
    private static readonly BibTeXField[] ReadOnly =
    [
        BibTeXField.Rich("subtitle", d => d.Subtitle, (d, v) => d.Subtitle = v),
        BibTeXField.Rich("journaltitle", d => d.Journal, (d, v) => d.Journal = v),
        BibTeXField.Text("location", d => d.Address, (d, v) => d.Address = v),
        BibTeXField.Text("eprinttype", d => d.ArchivePrefix, (d, v) => d.ArchivePrefix = v),
        BibTeXField.Verbatim("date", d => d.Year, ReadDate),
    ];

    private static readonly FrozenDictionary<string, BibTeXField> ByName =
        All.Concat(ReadOnly).ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    internal static BibTeXField? Find(string name) => ByName.GetValueOrDefault(name);

    private static bool Is(string? value) => value is not null;

    private static bool ReadHowPublished(BibTeXDraft draft, string raw, TexDecoder tex)
    {
        // Classic BibTeX has no field for addresses, and people put them here.
        if (raw.StartsWith("\\url", StringComparison.Ordinal) && draft.Url is null)
            draft.Url = VerbatimText.Encode(tex.Plain(raw));
        else
            draft.HowPublished = tex.Rich(raw);
        return true;
    }

    private static bool ReadDate(BibTeXDraft draft, string? text)
    {
        if (IsoDate.Read(text) is not { } date || TexDate.Of(date, ascii: false) is not { } parts)
            return false;
        (draft.Year, draft.Month, draft.Day) = (parts.Year, parts.Month, parts.Day);
        return true;
    }
}

using System.Collections.Frozen;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.BibTeX;

/// <summary>The fields of both languages: how each is read into a draft and written from one.</summary>
internal static class FieldTable
{
    private static readonly BibTeXField JournalField = BibTeXField.Rich("journal", d => d.Journal, (d, v) => d.Journal = v);
    private static readonly BibTeXField JournalTitleField = BibTeXField.Rich("journaltitle", d => d.Journal, (d, v) => d.Journal = v);
    private static readonly BibTeXField AddressField = BibTeXField.Literals("address", d => d.Address, (d, v) => d.Address = v);
    private static readonly BibTeXField LocationField = BibTeXField.Literals("location", d => d.Address, (d, v) => d.Location = v, isApart: true);
    private static readonly BibTeXField ArchivePrefixField = BibTeXField.Text("archiveprefix", d => d.ArchivePrefix, (d, v) => d.TakePrefix(v, "archiveprefix"));
    private static readonly BibTeXField EprintTypeField = BibTeXField.Text("eprinttype", d => d.ArchivePrefix, (d, v) => d.TakePrefix(v, "eprinttype"));
    private static readonly BibTeXField SchoolField = BibTeXField.Literals("school", d => d.School, (d, v) => d.School = v, isDoubtful: true);
    private static readonly BibTeXField DateField = BibTeXField.Date("date", d => d.Date, (d, v) => d.Date = v);
    private static readonly BibTeXField LanguageIdField = BibTeXField.Text("langid", d => d.LanguageId, (d, v) => d.LanguageId = v);
    private static readonly BibTeXField StateField = new(
        "pubstate", d => d.PublicationState is not null, (d, o) => o.Text(d.PublicationState), ReadState);

    private static readonly BibTeXField[] Subtitles =
    [
        BibTeXField.Rich("subtitle", d => d.Subtitle, (d, v) => d.Subtitle = v),
        BibTeXField.Rich("mainsubtitle", d => d.MainSubtitle, (d, v) => d.MainSubtitle = v),
        BibTeXField.Rich("booksubtitle", d => d.BookSubtitle, (d, v) => d.BookSubtitle = v),
        BibTeXField.Rich("journalsubtitle", d => d.JournalSubtitle, (d, v) => d.JournalSubtitle = v),
    ];

    // What both languages write, in order.
    private static readonly BibTeXField[] Common =
    [
        BibTeXField.Names("author", NameSlot.Author),
        BibTeXField.Names("editor", NameSlot.Editor),
        BibTeXField.Role("editortype", NameSlot.Editor, d => d.EditorType, (d, v) => d.EditorType = v),
        BibTeXField.Names("translator", NameSlot.Translator),
        BibTeXField.Names("bookauthor", NameSlot.BookAuthor),
        BibTeXField.Names("commentator", NameSlot.Commentator),
        BibTeXField.Names("annotator", NameSlot.Annotator),
        BibTeXField.Names("introduction", NameSlot.Introduction),
        BibTeXField.Names("foreword", NameSlot.Foreword),
        BibTeXField.Names("afterword", NameSlot.Afterword),
        BibTeXField.Names("holder", NameSlot.Holder),
        BibTeXField.Names("editora", NameSlot.EditorA),
        BibTeXField.Role("editoratype", NameSlot.EditorA, d => d.EditorAType, (d, v) => d.EditorAType = v),
        BibTeXField.Names("editorb", NameSlot.EditorB),
        BibTeXField.Role("editorbtype", NameSlot.EditorB, d => d.EditorBType, (d, v) => d.EditorBType = v),
        BibTeXField.Names("editorc", NameSlot.EditorC),
        BibTeXField.Role("editorctype", NameSlot.EditorC, d => d.EditorCType, (d, v) => d.EditorCType = v),
        BibTeXField.Rich("title", d => d.Title, (d, v) => d.Title = v),
        BibTeXField.Rich("shorttitle", d => d.ShortTitle, (d, v) => d.ShortTitle = v),
        BibTeXField.Rich("origtitle", d => d.OriginalTitle, (d, v) => d.OriginalTitle = v),
        BibTeXField.Rich("maintitle", d => d.MainTitle, (d, v) => d.MainTitle = v),
        BibTeXField.Rich("booktitle", d => d.BookTitle, (d, v) => d.BookTitle = v),
        JournalField,
        BibTeXField.Rich("shortjournal", d => d.ShortJournal, (d, v) => d.ShortJournal = v),
        new("year", d => d.Year is not null, (d, o) => o.Range(d.Year), (d, raw, tex) => Is(d.Year = tex.Plain(raw)) || raw.IsWhiteSpace(), isDoubtful: true),
        new("month", d => d.Month is not null, MonthText.Write, MonthText.Read, isBare: true, isDoubtful: true),
        new("day", d => d.Day is not null, (d, o) => o.Range(d.Day), (d, raw, tex) => Is(d.Day = tex.Plain(raw)) || raw.IsWhiteSpace(), isDoubtful: true),
        BibTeXField.Text("volume", d => d.Volume, (d, v) => d.Volume = v),
        BibTeXField.Text("number", d => d.Number, (d, v) => d.Number = v),
        BibTeXField.Text("issue", d => d.Issue, (d, v) => d.Issue = v, isDoubtful: true),
        BibTeXField.Text("part", d => d.Part, (d, v) => d.Part = v),
        BibTeXField.Text("chapter", d => d.Chapter, (d, v) => d.Chapter = v),
        new("pages", d => d.Pages is not null, (d, o) => o.Range(d.Pages), (d, raw, tex) => Is(d.Pages = tex.Plain(raw)) || raw.IsWhiteSpace()),
        BibTeXField.Text("eid", d => d.Eid, (d, v) => d.Eid = v),
        BibTeXField.Text("pagetotal", d => d.PageTotal, (d, v) => d.PageTotal = v),
        BibTeXField.Rich("series", d => d.Series, (d, v) => d.Series = v),
        BibTeXField.Text("edition", d => d.Edition, (d, v) => d.Edition = v),
        BibTeXField.Text("version", d => d.Version, (d, v) => d.Version = v),
        BibTeXField.Text("volumes", d => d.Volumes, (d, v) => d.Volumes = v),
        BibTeXField.Literals("publisher", d => d.Publisher, (d, v) => d.Publisher = v),
        SchoolField,
        BibTeXField.Literals("institution", d => d.Institution, (d, v) => d.Institution = v, isDoubtful: true),
        AddressField,
        BibTeXField.Literals("origpublisher", d => d.OriginalPublisher, (d, v) => d.OriginalPublisher = v),
        BibTeXField.Literals("origlocation", d => d.OriginalPlace, (d, v) => d.OriginalPlace = v),
        new("howpublished", d => !d.HowPublished.IsEmpty, (d, o) => o.Text(d.HowPublished), ReadHowPublished),
        BibTeXField.Text("type", d => d.TypeText, (d, v) => d.TypeText = v, isDoubtful: true),
        BibTeXField.Text("entrysubtype", d => d.Subtype, (d, v) => d.Subtype = v, isDoubtful: true),
        BibTeXField.Text("eventtitle", d => d.EventTitle, (d, v) => d.EventTitle = v),
        BibTeXField.Text("venue", d => d.Venue, (d, v) => d.Venue = v),
        BibTeXField.Date("eventdate", d => d.EventDate, (d, v) => d.EventDate = v),
        BibTeXField.Date("origdate", d => d.OriginalDate, (d, v) => d.OriginalDate = v),
        BibTeXField.Text("note", d => d.Note, (d, v) => d.Note = v),
        BibTeXField.Verbatim("doi", d => d.Doi, (d, v) => Is(d.Doi = Doi.TryParse(v, out var doi) ? VerbatimText.Encode(doi.Value) : null)),
        BibTeXField.Verbatim("eprint", d => d.Eprint, (d, v) => Is(d.Eprint = VerbatimText.Encode(v))),
        ArchivePrefixField,
        BibTeXField.Verbatim("pmid", d => d.Pmid, (d, v) => Is(d.Pmid = Pmid.TryParse(v, out var pmid) ? pmid.Value : null)),
        BibTeXField.Verbatim("pmcid", d => d.Pmcid, (d, v) => Is(d.Pmcid = Pmcid.TryParse(v, out var pmcid) ? pmcid.Value : null)),
        BibTeXField.Numbers("isbn", d => d.Isbns, IsbnOf, d => d.Issns, IssnOf),
        BibTeXField.Numbers("issn", d => d.Issns, IssnOf, d => d.Isbns, IsbnOf),
        BibTeXField.Verbatim("url", d => d.Url, (d, v) => Is(d.Url = VerbatimText.Encode(v))),
        BibTeXField.Date("urldate", d => d.UrlDate, (d, v) => d.UrlDate = v),
        LanguageIdField,
        BibTeXField.Text("language", d => d.Language, (d, v) => d.Language = v, isDoubtful: true),
        BibTeXField.List("keywords", d => d.Keywords, v => v),
        BibTeXField.Rich("abstract", d => d.Abstract, (d, v) => d.Abstract = v, paragraphs: true),
    ];

    /// <summary>Fields that are read and never written.</summary>
    private static readonly BibTeXField[] ReadOnly =
    [
        BibTeXField.Literals("organization", d => d.Organization, (d, v) => d.Organization = v, isDoubtful: true),
        BibTeXField.Text("elocation-id", d => d.Eid, (d, v) => d.Eid = v),
        BibTeXField.Text("art_number", d => d.Eid, (d, v) => d.Eid = v),
        BibTeXField.Rich("abbrev_source_title", d => d.ShortJournal, (d, v) => d.ShortJournal = v),
        BibTeXField.Verbatim("pubmed_id", d => d.Pmid, (d, v) => Is(d.Pmid = Pmid.TryParse(v, out var pmid) ? pmid.Value : null)),
        BibTeXField.Verbatim("pmc", d => d.Pmcid, (d, v) => Is(d.Pmcid = Pmcid.TryParse(v, out var pmcid) ? pmcid.Value : null)),
        new("director", _ => false, (_, _) => { }, ReadDirectors),
    ];

    private static readonly FrozenDictionary<string, BibTeXField> ByName =
        Common.Concat(Subtitles).Concat(ReadOnly).Concat([JournalTitleField, LocationField, EprintTypeField, DateField, StateField])
            .ToFrozenDictionary(f => f.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, BibTeXField>.AlternateLookup<ReadOnlySpan<char>> ByText =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most names are in small letters.
    private static readonly Utf8Names<BibTeXField> BySmallName = new([.. ByName.Values.Select(field => (field.Name, field))]);

    /// <summary>The field of a name in small letters.</summary>
    public static bool TryFind(ReadOnlySpan<byte> name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out BibTeXField? field) => BySmallName.TryGet(name, out field!);

    /// <summary>The field of a name, in any case; absent where it is not known.</summary>
    public static BibTeXField? Find(ReadOnlySpan<char> name) => ByText.TryGetValue(name, out var field) ? field : null;

    /// <summary>The fields of BibTeX that are written, in order.</summary>
    public static BibTeXField[] OfBibTeX() => Common;

    /// <summary>The fields of BibLaTeX: its own names, subtitles and dates in fields of their own.</summary>
    public static BibTeXField[] OfBibLaTeX()
    {
        var fields = new List<BibTeXField>();
        foreach (var field in Common)
        {
            if (ReferenceEquals(field, SchoolField))
                continue;
            if (field.Name == "year")
                fields.Add(DateField);
            else if (field.Name == "note")
                fields.Add(StateField);
            fields.Add(field.Name switch
            {
                "journal" => JournalTitleField,
                "address" => LocationField,
                "archiveprefix" => EprintTypeField,
                _ => field,
            });
            if (Array.Find(Subtitles, s => s.Name == SubtitleOf(field.Name)) is { } subtitle)
                fields.Add(subtitle);
        }

        return [.. fields];
    }

    private static string SubtitleOf(string name) => name == "journal" ? "journalsubtitle" : name.Replace("title", "subtitle", StringComparison.Ordinal);

    // Entries of films have it; BibLaTeX says the same by a list of editors and the word for what they did.
    private static bool ReadDirectors(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex) =>
        draft.OpenBesideEditors("director") is { } group && NameGrammar.ReadList(raw, tex, draft.Dialect.HasNameOptions, group);

    private static string? IsbnOf(string text) => Isbn.TryParse(text, out var isbn) ? isbn.Value : null;

    private static string? IssnOf(string text) => Issn.TryParse(text, out var issn) ? issn.Value : null;

    private static bool Is(string? value) => value is not null;

    private static bool ReadHowPublished(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        // Classic BibTeX has no field for addresses, and people put them here.
        draft.HowPublished = tex.Rich(raw);
        draft.IsPublishedAtAddress = raw.StartsWith("\\url", StringComparison.Ordinal);
        return true;
    }

    private static bool ReadState(BibTeXDraft draft, ReadOnlySpan<char> raw, TexDecoder tex)
    {
        if (raw.IsWhiteSpace())
            return true;
        var word = tex.Plain(raw);
        var isKnown = PublicationStates.Read(word) is not null;
        draft.PublicationState = isKnown ? word!.ToLowerInvariant() : null;
        return isKnown;
    }
}

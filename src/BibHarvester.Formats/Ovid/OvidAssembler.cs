using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Ovid;

/// <summary>Makes a record of Ovid's lines.</summary>
internal sealed partial class OvidAssembler
{
    // What Ovid writes in brackets behind titles, and what is no part of them.
    private static readonly string[] Remarks = ["Article", "Review", "References", "Original Article", "Research Article", "Editorial", "Letter", "Abstract", "Miscellaneous", "Miscellaneous Article", "Report", "Case Report", "News", "Comment", "Erratum", "Correction"];

    private readonly TaggedDraft _draft;
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly List<string> _types = [];

    private OvidAssembler(ReadOptions options) => _draft = new TaggedDraft(OvidFormat.Name, options);

    /// <summary>The record that lines say.</summary>
    /// <param name="lines">The lines, none of them empty.</param>
    /// <param name="options">How to read.</param>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, ReadOptions options)
    {
        var assembler = new OvidAssembler(options);
        foreach (var line in lines)
        {
            if (!assembler.Take(OvidHeadings.TagOf(line.Tag), line.Value))
                assembler._draft.Keep(line.Tag, line.Value);
        }

        return assembler.Build();
    }

    private string? First(string tag) => _first.GetValueOrDefault(tag);

    private BibRecord Build()
    {
        var flat = _draft.Flat;
        flat.Type = TypeOf();
        var (title, host) = First("Chapter Title") is { } chapter ? (chapter, First("TI")) : (First("TI"), null);
        if (title is not null)
            flat.Title = TitleOf(title);
        if (host is not null)
            flat.HostTitle = TitleOf(host);
        if (First("JN") is { } journal)
            flat.HostTitle = journal;
        SetDate("DP");
        if (First("BT") is { } book)
            ReadBook(book);
        if (First("SO") is { } source)
            OvidSource.Read(WithoutEditors(source)).ApplyTo(flat);
        SetDate("DG");
        SetDate("YR");
        SetDateAhead();
        if (flat.Type == WorkType.Patent)
            _draft.LeaveGazette();
        SetPublisher();
        return _draft.ToRecord();
    }

    private void SetDate(string tag)
    {
        if (_draft.Flat.Issued is null && First(tag) is { } text && BibDate.TryParse(text, out var date) && date.Start.IsKnown)
            _draft.Flat.Issued = date;
    }

    // "Publish Ahead of Print, POST ACCEPTANCE, 30 November 2015": the day on which the article came out online.
    private void SetDateAhead()
    {
        if (_draft.Flat.Issued is not null || First("Status") is not { } status || !status.Contains("ahead of print", StringComparison.OrdinalIgnoreCase))
            return;
        for (var comma = status.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = status.IndexOf(',', comma + 1))
        {
            if (BibDate.TryParse(status.AsSpan(comma + 1), out var date) && date is { Literal: null, Start.IsKnown: true })
            {
                _draft.Flat.Issued = date;
                return;
            }
        }
    }

    private RichText TitleOf(string text)
    {
        var line = LineText.Normalize(text.TrimEnd(' ', '.')) ?? "";
        if (line.EndsWith(']') && line.LastIndexOf('[') is > 0 and var bracket && Remarks.Contains(line[(bracket + 1)..^1], StringComparer.OrdinalIgnoreCase))
        {
            _draft.Keep("TI", line[bracket..]);
            line = line[..bracket].TrimEnd();
        }

        var read = MedlineTitle.Read(line);
        if (read.Status is { } status)
            _draft.Flat.Status.Add(new WorkStatus { Kind = status });
        _draft.Flat.Notes.AddRange(read.Notes);
        return read.Title;
    }

    // "Place" stands behind the publisher and a comma or semicolon.
    private void SetPublisher()
    {
        if ((First("PB") ?? First("PU") ?? First("PI")) is not { } text)
            return;
        var mark = text.IndexOf("; ", StringComparison.Ordinal) is var semicolon and >= 0 ? semicolon : text.IndexOf(", ", StringComparison.Ordinal);
        _draft.Flat.Publisher = mark < 0 ? text : text[..mark];
        _draft.Flat.Place = First("LC")?.TrimEnd('.') ?? (mark < 0 ? null : text[(mark + 2)..]);
    }

    private WorkType TypeOf()
    {
        foreach (var type in _types)
        {
            if (TypeOf(type) is { } work)
                return work == WorkType.Book && First("Chapter Title") is not null ? WorkType.Chapter : work;
        }

        if (First("Chapter Title") is not null)
            return WorkType.Chapter;
        if (First("BT") is not null)
            return First("Chapter pagination") is not null ? WorkType.Chapter : WorkType.Book;
        return First("SO") is null && First("JN") is null && (First("IB") is not null || First("ED") is not null) ? WorkType.Book : WorkType.JournalArticle;
    }

    private static WorkType? TypeOf(string type)
    {
        bool Is(string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Is("patent"))
            return WorkType.Patent;
        if (Is("chapter"))
            return WorkType.Chapter;
        if (Is("dissertation") || Is("thesis"))
            return WorkType.Thesis;
        if (Is("article") || Is("journal"))
            return WorkType.JournalArticle;
        if (Is("conference") || Is("meeting"))
            return WorkType.ConferencePaper;
        if (Is("book review"))
            return WorkType.BookReview;
        if (Is("book"))
            return WorkType.Book;
        return Is("report") && !Is("case report") ? WorkType.Report : null;
    }
}

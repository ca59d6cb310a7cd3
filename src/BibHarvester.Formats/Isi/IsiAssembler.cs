using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Isi;

/// <summary>Makes a record of Web of Science's lines.</summary>
internal sealed partial class IsiAssembler
{
    private readonly TaggedDraft _draft;
    private readonly bool _references;
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly bool _hasFullNames;
    private readonly bool _isPatent;
    private readonly Action<string>? _odd;

    private IsiAssembler(IReadOnlyList<TaggedLine> lines, ReadOptions options, Action<string>? odd)
    {
        _odd = odd;
        _draft = new TaggedDraft(IsiFormat.Name, options);
        _references = options.References;
        foreach (var line in lines)
        {
            _hasFullNames |= line.Tag == "AF" && line.Value.Length > 0;
            _isPatent |= line.Tag == "PT" && line.Value is "P";
        }
    }

    /// <summary>The record that lines say.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="options">How to read.</param>
    /// <param name="odd">Told of lines that are not what their tag says.</param>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, ReadOptions options, Action<TaggedLine, string>? odd = null)
    {
        var at = default(TaggedLine);
        var assembler = new IsiAssembler(lines, options, message => odd?.Invoke(at, message));
        foreach (var line in lines)
        {
            at = line;
            if (line.Value.Length > 0 && !assembler.Take(line.Tag, line.Value))
                assembler._draft.Keep(line.Tag, line.Value);
        }

        return assembler.Build();
    }

    private string? First(string tag) => _first.GetValueOrDefault(tag);

    private BibRecord Build()
    {
        var flat = _draft.Flat;
        flat.Type = TypeOf(First("PT"), First("DT") ?? "", First("TY"), First("CT") is not null);
        flat.HostTitle = First("SO") ?? "";
        flat.HostAbbreviation = First("JI") ?? First("J9");
        flat.SeriesTitle = First("SE") ?? "";
        if (flat.Type is WorkType.Book or WorkType.Proceedings)
        {
            // The source of a whole book is the book.
            if (flat.Title.IsEmpty)
                flat.Title = flat.HostTitle;
            flat.HostTitle = default;
        }

        if (flat.Type == WorkType.Patent)
            _draft.LeaveGazette();
        SetPages();
        SetDate();
        var record = _draft.ToRecord();
        return First("SP") is not { } sponsors || record.Event is not { } happening
            ? record
            : record with { Event = happening with { Sponsors = [.. sponsors.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] } };
    }

    private void SetPages()
    {
        var first = First("BP") ?? (First("CT") is null ? First("SP") : null);
        var text = first is null ? First("PS") : First("EP") is { } last ? $"{first}-{last}" : first;
        if (First("PS") is { } shown && Pages.Parse(shown) != Pages.Parse(text))
            _draft.Keep("PS", shown);
        _draft.Flat.Pages = text is null ? null : Pages.Parse(text);
        if (first is null && First("EP") is { } lone)
            _draft.Keep("EP", lone);
        if (_draft.Flat.Pages is null && text is not null)
            _draft.Keep("BP", text);
    }

    private void SetDate()
    {
        var date = IsiDate.Read(First("PD"), First("PY"));
        if (date is { } issued)
            _draft.Flat.Issued = issued;
        if (First("PD") is { } day && (date is not { Start.Month: > 0 } and not { Season: not Season.None }))
            _draft.Keep("PD", day);
        if (First("PY") is { } year && date is null)
            _draft.Keep("PY", year);
        if (First("EA") is { } early && IsiDate.Read(early, null) is { } online)
            _draft.Dates.Add(new WorkDate(DateKind.Online, online));
        else if (First("EA") is { } unread)
            _draft.Keep("EA", unread);
    }

    private static WorkType TypeOf(string? publication, string document, string? type, bool hasConference)
    {
        bool Is(string words) => document.Contains(words, StringComparison.OrdinalIgnoreCase);
        if (publication is "P" || document.Equals("Patent", StringComparison.OrdinalIgnoreCase))
            return WorkType.Patent;
        if (type is "CONF")
            return WorkType.ConferencePaper;
        if (publication is "B" or "S" or "C" or "Book" or "Book in series" or "Conference")
        {
            if (Is("Proceedings Paper") || Is("Meeting Abstract") || hasConference || publication is "C" or "Conference")
                return WorkType.ConferencePaper;
            return document.Equals("Book", StringComparison.OrdinalIgnoreCase) ? WorkType.Book : WorkType.Chapter;
        }

        if (Is("Book Review"))
            return WorkType.BookReview;
        if (Is("Dissertation") || Is("Thesis"))
            return WorkType.Thesis;
        if (Is("Data Set"))
            return WorkType.Dataset;
        return Is("Preprint") ? WorkType.Preprint : WorkType.JournalArticle;
    }
}

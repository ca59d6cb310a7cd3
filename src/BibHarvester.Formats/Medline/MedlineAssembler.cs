using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Medline;

/// <summary>Makes a record of MEDLINE's lines.</summary>
internal sealed partial class MedlineAssembler
{
    private static readonly DateKind[] DateOrder = [DateKind.Online, DateKind.Submitted, DateKind.Accepted];

    private readonly FlatRecord _flat = new();
    private readonly List<Link> _links = [];
    private readonly List<Keyword> _keywords = [];
    private readonly List<Identifier> _identifiers = [];
    private readonly List<WorkDate> _dates = [];
    private readonly List<string> _types = [];
    private readonly List<string> _titles = [];
    private readonly List<string> _abstracts = [];
    private readonly List<Contributor> _contributors = [];
    private readonly List<(List<Affiliation> Affiliations, List<Identifier> Identifiers)> _details = [];
    private readonly bool _hasFullAuthors;
    private readonly bool _hasFullEditors;
    private string? _bookTitle;
    private string? _journal;
    private string? _shortJournal;
    private readonly List<Relation> _relations = [];
    private readonly List<WorkStatus> _corrections = [];
    private string? _locator;
    private bool _isRetracted;

    private MedlineAssembler(IReadOnlyList<TaggedLine> lines)
    {
        foreach (var line in lines)
        {
            _hasFullAuthors |= line.Tag == "FAU";
            _hasFullEditors |= line.Tag == "FED";
        }
    }

    /// <summary>The record that lines say.</summary>
    /// <param name="lines">The lines, none of them empty.</param>
    /// <param name="extras">Whether lines are kept that the record has no place for.</param>
    /// <param name="odd">Told of each line whose value is not what its tag says.</param>
    public static BibRecord ToRecord(IReadOnlyList<TaggedLine> lines, bool extras = true, Action<TaggedLine>? odd = null)
    {
        var assembler = new MedlineAssembler(lines);
        foreach (var line in lines)
        {
            if (assembler.Take(line.Tag, line.Value))
                continue;
            if (line.Tag is "DP" or "DEP" or "IS" or "ISSN" or "ISBN" or "PMID" or "PMC")
                odd?.Invoke(line);
            assembler.TakeCorrection(line);
            assembler._flat.Keep(MedlineFormat.Name, line.Tag, line.Value);
        }

        return assembler.Build(extras);
    }

    private BibRecord Build(bool extras)
    {
        _flat.Type = TypeOf();
        TakeTypeName();
        foreach (var type in _types)
        {
            if (type.Equals(MedlineTypes.Retracted, StringComparison.OrdinalIgnoreCase))
                _isRetracted = true;
            else
                _flat.Keep(MedlineFormat.Name, "PT", type);
        }

        if (_isRetracted && !_corrections.Exists(s => s.Kind == StatusKind.Retracted))
            _flat.Status.Insert(0, new WorkStatus { Kind = StatusKind.Retracted });
        _flat.Status.AddRange(_corrections.Where(c => !_flat.Status.Exists(s => s.Kind == c.Kind && s.Notice == c.Notice)));
        SetTitles();
        for (var i = 0; i < _contributors.Count; i++)
        {
            var (affiliations, identifiers) = DetailsOf(i);
            _flat.Contributors.Add(_contributors[i] with { Affiliations = affiliations.ToValueList(), Identifiers = identifiers.ToValueList() });
        }

        SetArticleNumber();
        _flat.Abstract = string.Join(' ', _abstracts);

        // In the order in which they are written, so that they are read again as they were.
        var kept = _flat.ExtraFields.OrderBy(e => MedlineOrder.Rank(e.Name)).ToArray();
        _flat.ExtraFields.Clear();
        _flat.ExtraFields.AddRange(kept);
        var record = _flat.ToRecord(extras);
        return record with
        {
            Dates = [.. record.Dates.Select(d => IsOnlineFirst ? d with { Kind = DateKind.Print } : d), .. _dates.OrderBy(d => Array.IndexOf(DateOrder, d.Kind))],
            Links = _links.ToValueList(),
            Relations = _relations.ToValueList(),
            Keywords = _keywords.Distinct().ToValueList(),
            Identifiers = [.. record.Identifiers.AsSpan(), .. _identifiers],
        };
    }

    // The date of the issue stands beside the one of the article alone.
    private bool IsOnlineFirst => _dates.Exists(d => d.Kind == DateKind.Online);

    // What the publisher calls the article is the number of one without pages.
    private void SetArticleNumber()
    {
        if (_flat.Pages is null && _flat.ArticleNumber is null && MedlineArticleNumber.Is(_locator))
            _flat.ArticleNumber = _locator;
    }

    // A book's record has its title in BTI alone; with TI beside it, TI is a chapter's.
    private void SetTitles()
    {
        var (title, host) = _titles.Count == 0 ? (_bookTitle, null) : (string.Concat(_titles.SelectMany((t, i) => i == 0 ? [t] : (string[])[MainTitle.Joint(_titles[i - 1]), t])), _bookTitle);
        if (title is not null)
        {
            var read = MedlineTitle.Read(title);
            _flat.Title = read.Title;
            if (read.Status is { } status)
                _flat.Status.Add(new WorkStatus { Kind = status });
            else
                _flat.Notes.InsertRange(0, read.Notes.AsSpan());
        }

        host = host is null ? null : TitleNotes.TrimStop(host).Plain;
        if (FlatKinds.IsWhole(_flat.Type) && host is null && _journal is not null && _shortJournal is null)
        {
            TakePublisher(_journal);
            return;
        }

        _flat.HostTitle = host ?? _journal ?? _shortJournal ?? "";
        if (host is null && _journal is not null)
            _flat.HostAbbreviation = _shortJournal;
        else if (_shortJournal is not null && host is not null)
            _flat.Keep(MedlineFormat.Name, "TA", _shortJournal);
        if (host is not null && _journal is not null)
            _flat.Keep(MedlineFormat.Name, "JT", _journal);
    }

    // ERIC names the publisher of a book or report where journals stand, and the university of a thesis in its source.
    private void TakePublisher(string name)
    {
        var source = _flat.ExtraFields.Find(e => e.Name == "SO");
        if (_flat.Type == WorkType.Thesis && !source.Value.IsEmpty && ExtraValues.ToText(source.Value) is { } degree && degree.Contains("Dissertation, ", StringComparison.Ordinal))
            _flat.Publisher ??= degree[(degree.IndexOf(", ", StringComparison.Ordinal) + 2)..];
        if (_flat.Publisher is null)
            _flat.Publisher = name;
        else
            _flat.Keep(MedlineFormat.Name, "JT", name);
    }

    // The word that says the type; as the genre where it says more.
    private void TakeTypeName()
    {
        var name = _types.Find(t => MedlineTypes.IsPlain(t, _flat.Type));
        if (name is null && _types.Find(t => MedlineTypes.Find(t) == _flat.Type) is { } special)
            _flat.Genre = name = special;
        if (name is not null)
            _types.Remove(name);
    }

    private WorkType TypeOf()
    {
        var chosen = MedlineTypes.Choose(_types);

        // ERIC calls a study a report, wherever it appeared; its numbers of journal articles begin with EJ.
        if (chosen == WorkType.Report && _flat.ExtraFields.Exists(e => e.Name == "OID" && ExtraValues.ToText(e.Value) is ['E', 'J', >= '0' and <= '9', ..]))
            return WorkType.JournalArticle;
        if (chosen is null or WorkType.Book && _bookTitle is not null)
            return _titles.Count == 0 ? WorkType.Book : WorkType.Chapter;
        return chosen ?? WorkType.JournalArticle;
    }
}

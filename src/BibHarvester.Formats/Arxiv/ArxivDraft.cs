using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Arxiv;

/// <summary>A preprint of arXiv while its record is made, whatever form it comes in.</summary>
internal sealed class ArxivDraft
{
    private const string Scheme = "arxiv";

    private readonly List<Title> _titles = [];
    private readonly List<Identifier> _identifiers = [];
    private readonly List<Relation> _relations = [];
    private string? _version;

    public ElementRemains Remains { get; } = new();

    public List<Contributor> Contributors { get; } = [];

    public List<WorkDate> Dates { get; } = [];

    public List<Abstract> Abstracts { get; } = [];

    public List<Keyword> Keywords { get; } = [];

    public List<Link> Links { get; } = [];

    public List<License> Licenses { get; } = [];

    public List<string> Notes { get; } = [];

    public void TakeId(ElementNode? element)
    {
        if (element?.Text is not { } text || !ArxivId.TryParse(text, out var id))
            return;
        Remains.Take(element);
        _identifiers.Add(id);
        _version = id.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public void TakeVersion(string? version) => _version ??= version?.TrimStart('v');

    public void TakeTitle(ElementNode? element)
    {
        if (Remains.Take(element)?.Text is { } text)
            _titles.Add(new Title { Text = TitleNotes.TrimStop(text) });
    }

    public void TakeAbstract(ElementNode? element)
    {
        if (Remains.Take(element)?.Text is { } text)
            Abstracts.Add(new Abstract { Text = text });
    }

    public void TakeDate(ElementNode? element, DateKind kind)
    {
        if (element?.Text is not { } text || !BibDate.TryParse(text, out var date))
            return;
        Remains.Take(element);
        if (!Dates.Exists(d => d.Date == date))
            Dates.Add(new WorkDate(kind, date));
    }

    /// <summary>DOIs of the article that the preprint became; a preprint's own are arXiv's.</summary>
    public void TakeDois(ElementNode? element)
    {
        if (element?.Text is not { } text)
            return;
        foreach (var part in text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Doi.TryParse(part, out var doi))
                continue;
            Remains.Take(element);
            if (doi.TryGetArxiv(out _))
                _identifiers.Add(doi);
            else
                _relations.Add(new Relation { Kind = RelationKind.IsPreprintOf, Target = doi });
        }
    }

    public void TakeNote(ElementNode? element)
    {
        if (Remains.Take(element)?.Text is { } text)
            Notes.Add(text);
    }

    public void TakeCategory(string? category)
    {
        if (LineText.Normalize(category) is { } text && !Keywords.Exists(k => k.Text == text))
            Keywords.Add(new Keyword { Text = text, Scheme = Scheme });
    }

    public BibRecord ToRecord(ElementNode element, bool extras) => new()
    {
        Type = WorkType.Preprint,
        Titles = _titles.ToValueList(),
        Contributors = Contributors.ToValueList(),
        Dates = Dates.ToValueList(),
        Version = _version,
        Abstracts = Abstracts.ToValueList(),
        Keywords = Keywords.ToValueList(),
        Identifiers = _identifiers.Distinct().ToValueList(),
        Links = Links.ToValueList(),
        Licenses = Licenses.ToValueList(),
        Relations = _relations.Distinct().ToValueList(),
        Notes = Notes.ToValueList(),
        ExtraFields = extras ? Remains.Of(element, ArxivAtomFormat.Name).ToValueList() : [],
    };
}

using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>What is known of one work while several sources are asked for it.</summary>
internal sealed class Gathering
{
    /// <summary>A work has a few names; a record with more of a kind is of several works.</summary>
    private const int MostNames = 8;

    private readonly List<Identifier> _names = [];
    private readonly List<SourceAnswer> _answers = [];
    private readonly HashSet<string> _done;
    private readonly BibRecord? _prime;

    public Gathering(Search search, HarvestResult result)
    {
        _done = new HashSet<string>(search.Asked, StringComparer.Ordinal);
        _prime = result.Record;
        AddName(search.Current);
        AddName(search.Identifier);
        if (_prime is not null)
            AddNamesOf(_prime);
    }

    /// <summary>What the work can be asked for by, what was given first; one of a kind, since others of that kind may be other works.</summary>
    public IReadOnlyList<Identifier> Names => _names;

    /// <summary>The answers, in the order of their sources once all are there.</summary>
    public IReadOnlyList<SourceAnswer> Answers => _answers;

    /// <summary>Takes a source on; nobody is asked twice.</summary>
    /// <returns>Whether it was not asked yet.</returns>
    public bool TryTake(SourceService service) => _done.Add(service.Name);

    public bool IsDone(SourceService service) => _done.Contains(service.Name);

    /// <summary>Takes an answer in, and the names it tells where it is of the very work.</summary>
    public void Add(SourceAnswer answer)
    {
        _answers.Add(answer);
        if (answer.Record is { } record && RecordNames.GoesBy(record, answer.Asked))
            AddNamesOf(record);
    }

    /// <summary>The records that were found, the registry's first.</summary>
    public IReadOnlyList<BibRecord> Records() =>
        [.. _prime is null ? [] : new[] { _prime }, .. _answers.Select(a => a.Record).OfType<BibRecord>()];

    private void AddNamesOf(BibRecord record)
    {
        // The paper of a preprint server is another version of a published work: its number leads away from it.
        var isPreprint = record.Type == WorkType.Preprint || _names.Exists(static n => n.Kind == IdentifierKind.Arxiv);
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind != IdentifierKind.Arxiv || isPreprint)
                AddName(identifier);
        }
    }

    private void AddName(Identifier identifier)
    {
        if (_names.Count < MostNames && IsName(identifier.Kind) && !_names.Exists(n => n.Kind == identifier.Kind))
            _names.Add(new Identifier(identifier.Kind, identifier.Value, identifier.Scheme));
    }

    // An ISSN names a journal, an ORCID a person; a chapter carries the ISBN of its book among its own only by mistake.
    private bool IsName(IdentifierKind kind) => kind switch
    {
        IdentifierKind.Issn or IdentifierKind.Orcid or IdentifierKind.Ror or IdentifierKind.Url or IdentifierKind.ShortDoi => false,
        IdentifierKind.Isbn => _names.Count == 0,
        _ => true,
    };
}

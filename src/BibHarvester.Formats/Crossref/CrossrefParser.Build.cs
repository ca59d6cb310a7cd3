namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    /// <inheritdoc/>
    protected override void Clear()
    {
        (_type, _subtype, _degree, _genre) = (null, null, null, null);
        (_isWork, _isOther) = (false, false);
        (_language, _edition, _version, _number, _part) = (null, null, null, null, null);
        ClearTitles();
        ClearContributors();
        ClearAddresses();
        ClearNumbering();
        ClearBodies();
        ClearRelated();
        ClearDates();
    }

    /// <inheritdoc/>
    protected override void Compose()
    {
        (_workType, _genre, var isKnown) = CrossrefTypes.Of(_type, _subtype, _containerTitles.Count > 0);
        _genre = _degree ?? _genre;
        if (!isKnown)
            Warn("009", $"The type '{_type}' is not known.");
        ComposeTitles();
        ComposeContainers();
        ComposeDates();
        ComposeRelated();
        ComposeAddresses();
    }

    /// <inheritdoc/>
    protected override BibRecord Build(Witness witness) => new()
    {
        Type = _workType,
        Genre = _genre,
        Titles = _allTitles.Take(),
        Contributors = _contributors.Take(),
        IncompleteRoles = _incompleteRoles.Take(),
        Dates = _dates.Take(),
        Containers = _containers.Take(),
        Event = _event,
        Volume = _volume,
        Issue = _issue,
        Part = _part,
        Pages = _pages,
        ArticleNumber = _articleNumber,
        Publishers = Publishers(),
        Edition = _edition,
        Version = _version,
        Number = _number,
        Language = _language,
        Abstracts = _abstracts.Take(),
        Keywords = _keywords.Take(),
        Identifiers = _identifiers.Take(),
        Links = _links.Take(),
        Licenses = _licenses.Take(),
        Funding = _funding.Take(),
        Relations = _relations.Take(),
        References = References(),
        Status = _status.Take(),
        Metrics = _metrics.Take(),
        Notes = _notes.Take(),
        ExtraFields = ExtraFields(),
        Provenance = ProvenanceOf(witness),
    };
}

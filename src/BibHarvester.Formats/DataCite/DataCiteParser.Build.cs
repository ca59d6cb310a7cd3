using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private readonly ListBuilder<string> _extents = new();
    private readonly ListBuilder<string> _media = new();
    private readonly ListBuilder<Metric> _metrics = new();
    private WorkType _workType;
    private string? _genre;

    /// <inheritdoc/>
    protected override void Clear()
    {
        (_entity, _isWork, _version, _language) = (null, false, null, null);
        _extents.Clear();
        _media.Clear();
        _metrics.Clear();
        ClearTypes();
        ClearTexts();
        ClearPeople();
        ClearAddresses();
        ClearDates();
        ClearContainer();
        ClearRelated();
        ClearTerms();
    }

    /// <inheritdoc/>
    protected override void Compose()
    {
        ComposeAddresses();
        ComposeDates();
        ComposeContainer();
        ComposeType();
    }

    /// <inheritdoc/>
    protected override BibRecord Build(Witness witness) => new()
    {
        Type = _workType,
        Genre = _genre,
        Titles = _titles.Take(),
        Contributors = _contributors.Take(),
        IncompleteRoles = _incompleteRoles.Take(),
        Dates = _dates.Take(),
        Containers = _containers.Take(),
        Volume = _volume,
        Issue = _issue,
        Pages = _pages,
        Extents = _extents.Take(),
        Publishers = _publisher is null ? [] : [_publisher],
        Version = _version,
        Media = _media.Take(),
        Language = _language,
        Abstracts = _abstracts.Take(),
        Keywords = _keywords.Take(),
        Identifiers = _identifiers.Take(),
        Links = _links.Take(),
        Licenses = _licenses.Take(),
        Funding = _funding.Take(),
        Relations = _relations.Take(),
        Status = _status.Take(),
        Metrics = _metrics.Take(),
        Notes = _notes.Take(),
        ExtraFields = ExtraFields(),
        Provenance = ProvenanceOf(witness),
    };
}

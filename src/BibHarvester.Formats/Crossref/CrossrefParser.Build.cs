namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    /// <inheritdoc/>
    protected override void Clear()
    {
        (_type, _subtype, _degree) = (null, null, null);
        (_isWork, _isOther) = (false, false);
        ClearTitles();
        ClearContributors();
        ClearAddresses();
        ClearBodies();
        ClearRelated();
        ClearDates();
    }

    /// <inheritdoc/>
    protected override void Compose()
    {
        (Draft.Type, Draft.Genre, var isKnown) = CrossrefTypes.Of(_type, _subtype, _containerTitles.Count > 0);
        Draft.Genre = _degree ?? Draft.Genre;
        if (!isKnown)
            Warn("009", $"The type '{_type}' is not known.");
        ComposeTitles();
        ComposeContainers();
        ComposePublishers();
        ComposeDates();
        ComposeRelated();
        ComposeAddresses();
    }
}

using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    /// <inheritdoc/>
    protected override void Clear()
    {
        (_entity, _isWork) = (null, false);
        ClearTypes();
        ClearTexts();
        ClearPeople();
        ClearAddresses();
        ClearDates();
        ClearContainer();
    }

    /// <inheritdoc/>
    protected override void Compose()
    {
        ComposeAddresses();
        ComposeDates();
        ComposeContainer();
        TakeHostNumbers();
        ComposeType();
        SettleHost();
        if (_publisher is not null)
            Draft.Publishers.Add(_publisher);
    }
}

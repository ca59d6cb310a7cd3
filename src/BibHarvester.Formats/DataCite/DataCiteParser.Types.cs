using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private string? _general;
    private JsonString? _generalRaw;
    private JsonString? _resourceTypeRaw;
    private string? _resourceType;
    private string? _citeproc;

    private void ClearTypes() => (_general, _generalRaw, _resourceType, _resourceTypeRaw, _citeproc) = (null, null, null, null, null);

    private void ReadTypes(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            KeepExtra(ref json, "types");
            return;
        }

        while (NextMember(ref json))
        {
            var name = NameOf(ref json);
            json.Read();
            switch (name)
            {
                case "resourceTypeGeneral":
                    _generalRaw = ReadString(ref json, "/types/resourceTypeGeneral") ?? _generalRaw;
                    _general = _generalRaw?.Text;
                    break;
                case "resourceType":
                    _resourceTypeRaw = ReadString(ref json, "/types/resourceType");
                    if (_resourceTypeRaw is { } text && !StandardValues.IsAbsent(text.Text))
                        _resourceType = text.Text;
                    break;
                default:
                    // What DataCite makes of its types for other formats; CSL's word helps where there is no better one.
                    if (name == "citeproc" && json.TokenType == JsonTokenType.String)
                        _citeproc = Cache.Get(ref json);
                    KeepExtra(ref json, Pointer("types", name));
                    break;
            }
        }

        _isWork |= _general is not null;
    }

    private void ComposeType()
    {
        var isInJournal = Draft.Containers.Count > 0 && Draft.Containers[0].Kind is ContainerKind.Periodical;
        (Draft.Type, var says) = DataCiteTypes.Of(_general, _resourceType, _citeproc, isInJournal);
        var isSaidAlready = _resourceType is null || says == DataCiteTypes.Saying.All;
        Draft.Genre = isSaidAlready ? null : _resourceType;
        if (isSaidAlready && _resourceTypeRaw is { } word)
            KeepExtra(word.Raw, "/types/resourceType");
        if (_generalRaw is { } general && !DataCiteTypes.IsExact(_general))
            KeepExtra(general.Raw, "/types/resourceTypeGeneral");
        if (says == DataCiteTypes.Saying.Nothing)
        {
            Draft.Genre ??= _general;
            if (_general is null)
                return;
            if (_general != "Other")
                Warn("009", $"The type '{_general}' is not known.");
        }

        if (_general == "Other" && isInJournal)
            Warn("011", "The type is 'Other', but the work stands in a journal.");
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.RecordJson;

internal ref partial struct JsonSource
{
    /// <summary>Where the source stands, and how much was kept before.</summary>
    private readonly JsonMark Mark => new((int)_reader.TokenStartIndex, _kept?.Count ?? 0);

    private void Enter() => _depth++;

    private void Leave() => _depth--;

    private readonly void SetPlace(int nameStart, int nameLength) => _places[_depth] = new JsonPlace(nameStart, nameLength, 0);

    private readonly void SetPlace(int index) => _places[_depth] = new JsonPlace(0, 0, index);

    /// <summary>The pointer to where the source stands, from the record it is in.</summary>
    private readonly string Pointer()
    {
        var pointer = new StringBuilder();
        for (var i = _recordDepth + 1; i <= _depth; i++)
        {
            pointer.Append('/');
            var place = _places[i];
            if (place.NameLength == 0)
                pointer.Append(CultureInfo.InvariantCulture, $"{place.Index}");
            else
                pointer.Append(JsonPointer.Escape(NameAt(place)));
        }

        return pointer.ToString();
    }

    private readonly string NameAt(JsonPlace place)
    {
        var name = new Utf8JsonReader(_bytes.Span.Slice(place.NameStart, place.NameLength));
        name.Read();
        try
        {
            return name.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(name.ValueSpan);
        }
    }

    private readonly (int Line, int Column) PlaceOf(int offset) => TextPlace.Of(_bytes.Span[..offset], _line, _column);
}

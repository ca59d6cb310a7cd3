namespace BibHarvester.Formats.RecordJson;

internal sealed partial class JsonSink
{
    public void Place(ReadOnlySpan<byte> name, SourceSpan? value)
    {
        _kept?.See(name);
        if (value is not { } place)
            return;
        _writer.WriteStartArray(name);
        _writer.WriteNumberValue(place.Start);
        _writer.WriteNumberValue(place.Length);
        _writer.WriteEndArray();
    }

    /// <summary>The spans of a rich text, those of a newer version after the known ones.</summary>
    public void Spans(ReadOnlySpan<byte> name, ValueList<RichSpan> spans)
    {
        _kept?.See(name);
        if (spans.IsEmpty && _kept is null)
            return;
        _writer.WriteStartArray(name);
        foreach (var span in spans)
        {
            _writer.WriteStartArray();
            _writer.WriteNumberValue(span.Start);
            _writer.WriteNumberValue(span.Length);
            _writer.WriteStringValue(Words.Style.WordOf(span.Style));
            _writer.WriteEndArray();
        }

        if (_kept is not null)
            WriteKeptElements(name, _kept);
        _writer.WriteEndArray();
    }
}

namespace BibHarvester.Formats.RecordJson;

internal sealed partial class JsonSink
{
    private KeptMembers? _kept;

    /// <summary>Writes one record within its own scope of kept members.</summary>
    public void InScope(KeptMembers? kept, BibRecord record, int listed, Action<JsonSink, BibRecord, int> write)
    {
        var outer = _kept;
        _kept = kept;
        write(this, record, listed);
        _kept = outer;
    }

    /// <summary>Whether something of a newer version stands below the place being written, so that its short form would lose it.</summary>
    public bool MustBeWrittenOut => _kept is not null && _kept.HasBelow();

    /// <summary>What the record says of the version of the format, where that is a newer one.</summary>
    public void Version(ReadOnlySpan<byte> name, ReadOnlySpan<byte> version)
    {
        _kept?.See(name);
        if (_kept?.TakeVersion(name, version) is { } newer)
            WriteRaw(name, newer);
        else
            _writer.WriteString(name, version);
    }

    private void WriteKeptMembers(KeptMembers kept)
    {
        while (kept.TakeMember(out var name) is { } value)
        {
            _writer.WritePropertyName(name);
            _writer.WriteRawValue(value.Bytes.Span, skipInputValidation: true);
        }
    }

    private void WriteKeptElements(ReadOnlySpan<byte> name, KeptMembers kept)
    {
        kept.Enter(name);
        while (kept.TakeSpan() is { } element)
            _writer.WriteRawValue(element.Bytes.Span, skipInputValidation: true);
        kept.Leave();
    }
}

using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

internal ref partial struct JsonSource
{
    public readonly ValueList<Diagnostic> Diagnostics => _diagnostics is null ? [] : ValueList.Own(_diagnostics.ToArray());

    /// <summary>Starts a record's own list of what is kept, after its object has begun.</summary>
    /// <returns>What <see cref="LeaveRecord"/> goes back to.</returns>
    public JsonRecordScope EnterRecord()
    {
        var outer = new JsonRecordScope(_kept, _recordDepth);
        _kept = null;
        _recordDepth = _depth - 1;
        return outer;
    }

    /// <summary>Ends a record.</summary>
    /// <param name="outer">What <see cref="EnterRecord"/> gave.</param>
    /// <returns>What was kept of it, by pointer.</returns>
    public ValueList<ExtraField> LeaveRecord(JsonRecordScope outer)
    {
        var kept = _kept;
        (_kept, _recordDepth) = outer;
        // A stable order: what was met under one pointer stays in the order in which it was met.
        return kept is null || !Options.ExtraFields ? [] : kept.OrderBy(f => f.Name, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Keeps a member that this version does not know.</summary>
    public void Keep()
    {
        _reader.Read();
        KeepHere();
    }

    /// <summary>The version of the format: a newer one is reported and kept.</summary>
    public void Version(ReadOnlySpan<byte> known)
    {
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.String || !JsonText.IsVersionAt(in _reader))
        {
            Misfit("a version");
        }
        else if (!JsonText.IsAt(in _reader, known))
        {
            if (!_reader.ValueSpan.StartsWith(known[..2]))
                Report("RJS005", (int)_reader.TokenStartIndex, $"Version {_reader.GetString()} of the format is read as far as this one goes.");
            KeepHere();
        }
    }

    /// <summary>Passes over a member that the caller does not want.</summary>
    public void Pass()
    {
        _reader.Read();
        _reader.Skip();
    }

    /// <summary>Keeps the value at which the source stands, as an element that a newer version added to a list.</summary>
    public void KeepElement()
    {
        var pointer = Pointer();
        KeepHere(string.Concat(pointer.AsSpan(0, pointer.LastIndexOf('/')), "/-"));
    }

    /// <summary>The value of a member as it stands.</summary>
    public Utf8Text Payload()
    {
        _reader.Read();
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        return new Utf8Text(_bytes[start..(int)_reader.BytesConsumed]);
    }

    /// <summary>The bytes of a member in base 64.</summary>
    public Utf8Text Base64()
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.String && _reader.TryGetBytesFromBase64(out var bytes))
            return new Utf8Text(bytes);
        Misfit("bytes in base 64");
        return default;
    }

    /// <summary>Reports a part that lacks something and keeps it as it stands.</summary>
    /// <returns><see langword="false"/>.</returns>
    public bool Reject(JsonMark start, string problem)
    {
        _kept?.RemoveRange(start.Kept, _kept.Count - start.Kept);
        Report("RJS004", start.Start, $"{Pointer()} {problem}; it is kept as an extra field.");
        Keep(Pointer(), start.Start);
        return false;
    }

    /// <summary>Reports a value that is not what the format says and keeps it; nothing at all is simply absent.</summary>
    public void Misfit(string expected)
    {
        if (_reader.TokenType == JsonTokenType.Null)
            return;
        Report("RJS003", (int)_reader.TokenStartIndex, $"{Pointer()} should be {expected}; it is kept as an extra field.");
        KeepHere();
    }

    /// <summary>Reports something odd.</summary>
    public void Report(string code, int offset, string message)
    {
        var (line, column) = PlaceOf(offset);
        (_diagnostics ??= []).Add(new Diagnostic(code, line, column, message));
    }

    /// <summary>Reports text that is no JSON.</summary>
    public void Report(string code, JsonException error)
    {
        var lineStart = 0;
        for (var line = 0L; line < (error.LineNumber ?? 0); line++)
            lineStart += _bytes.Span[lineStart..].IndexOf((byte)'\n') + 1;
        var offset = Math.Min(lineStart + (int)(error.BytePositionInLine ?? 0), _bytes.Length);
        Report(code, offset, "Here the text is no JSON, or nested too deeply.");
    }

    private void KeepHere() => KeepHere(Pointer());

    private void KeepHere(string pointer)
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        Keep(pointer, start);
    }

    private void Keep(string pointer, int start) =>
        (_kept ??= []).Add(new ExtraField(KeptMembers.Format, pointer, new Utf8Text(_bytes[start..(int)_reader.BytesConsumed])));
}

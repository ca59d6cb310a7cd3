namespace BibHarvester.Formats.Json;

/// <summary>The pieces of a payload that a record keeps: extra fields, raw values, deferred references.</summary>
/// <remarks>
/// Pieces of a payload that stays in memory are slices of it. Pieces of a buffer that will be used again are copied,
/// all of a record into one array.
/// </remarks>
internal sealed class RawSlices
{
    private readonly ListBuilder<(int Start, int Length)> _pieces = new();
    private ReadOnlyMemory<byte> _kept;

    /// <summary>Marks a piece as kept.</summary>
    /// <returns>Its number, with which it is fetched after <see cref="Freeze"/>.</returns>
    public int Keep(int start, int length)
    {
        _pieces.Add((start, length));
        return _pieces.Count - 1;
    }

    public void Clear()
    {
        _pieces.Clear();
        _kept = default;
    }

    /// <summary>Makes the kept pieces independent of the buffer, where that is used again.</summary>
    public void Freeze(ReadOnlyMemory<byte> record, bool isStable)
    {
        if (isStable)
        {
            _kept = record;
            return;
        }

        var total = 0;
        foreach (var piece in _pieces.Items)
            total += piece.Length;
        if (total == 0)
            return;
        var copy = GC.AllocateUninitializedArray<byte>(total);
        var at = 0;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var (start, length) = _pieces[i];
            record.Span.Slice(start, length).CopyTo(copy.AsSpan(at));
            _pieces[i] = (at, length);
            at += length;
        }

        _kept = copy;
    }

    public Utf8Text this[int number]
    {
        get
        {
            var (start, length) = _pieces[number];
            return new Utf8Text(_kept.Slice(start, length));
        }
    }
}

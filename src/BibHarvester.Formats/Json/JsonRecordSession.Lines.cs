using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Json;

internal sealed partial class JsonRecordSession
{
    // Less is not worth a second thread.
    private const int LeastShared = 64 * 1024;

    private IJsonRecordParser? _otherParser;

    /// <inheritdoc/>
    /// <remarks>Of whole lines, which stand each for itself, another thread reads the second half meanwhile.</remarks>
    public async ValueTask PrepareAsync()
    {
        var start = _splitter.Done;
        var length = _splitter.IsAtLines ? _buffer.Span[start..].LastIndexOf((byte)'\n') + 1 : 0;
        if (length < LeastShared)
            return;
        var lines = _buffer.Slice(start, length);
        var half = lines.Span[..(length / 2)].LastIndexOf((byte)'\n') + 1;
        var first = PartOf(_parser, lines[..half], PlaceOf(start), _discardedBytes + start);
        var second = PartOf(_otherParser ??= _createParser(_options), lines[half..], PlaceOf(start + half), _discardedBytes + start + half);
        var other = Task.Run(second.ReadAll);
        _pending ??= new Queue<ReadItem>();
        foreach (var item in first.ReadAll())
            _pending.Enqueue(item);
        foreach (var item in await other.ConfigureAwait(false))
            _pending.Enqueue(item);
        _splitter.ContinueAt(start + length);
    }

    private JsonRecordSession PartOf(IJsonRecordParser parser, ReadOnlyMemory<byte> lines, TextPlace place, long offset)
    {
        var part = new JsonRecordSession(_createParser, parser, _envelopeMembers, _options)
        {
            _buffer = lines,
            _isFinal = true,
            _discardedBytes = offset,
            _place = place,
        };
        part._splitter.StartInLines();
        return part;
    }

    private List<ReadItem> ReadAll()
    {
        var items = new List<ReadItem>();
        while (Step(out var item) == ReadStep.Item)
            items.Add(item);
        return items;
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>One reading of the record's own JSON.</summary>
/// <param name="options">How to read.</param>
internal sealed class RecordJsonSession(ReadOptions options) : IReadSession
{
    private readonly JsonPieces _pieces = new(options);
    private bool _isLast;
    private string? _damage;

    /// <summary>Reads a payload that is in memory and stays as it is.</summary>
    public RecordJsonSession(ReadOnlyMemory<byte> payload, ReadOptions options)
        : this(options)
    {
        _pieces.Append(payload);
        _isLast = true;
    }

    /// <inheritdoc/>
    public ReadStep Step(out ReadItem item)
    {
        item = default;
        if (_pieces.TryTake(_isLast, out var piece))
        {
            item = Read(piece, options);
            return ReadStep.Item;
        }

        if (!_isLast)
            return ReadStep.NeedMore;
        if (_damage is null)
            return ReadStep.End;
        item = new ReadItem(null, [new Diagnostic("RJS007", $"The compressed data is damaged: {_damage}")], default);
        _damage = null;
        return ReadStep.Item;
    }

    /// <inheritdoc/>
    public Memory<byte> FreeSpace() => _pieces.Free;

    /// <inheritdoc/>
    public void Added(int count) => _isLast = !_pieces.Advance(count);

    /// <inheritdoc/>
    public ValueTask PrepareAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public void Damaged(string reason) => (_isLast, _damage) = (true, reason);

    /// <inheritdoc/>
    public void Dispose()
    {
        // Its buffer is not rented: records keep nothing of it.
    }

    /// <summary>Reads one record.</summary>
    public static ReadItem Read(JsonTextPiece piece, ReadOptions options)
    {
        if (piece.Problem is { } problem)
            return new ReadItem(null, [problem], piece.Span);
        ValueList<Diagnostic> before = [];
        var bytes = piece.Bytes;
        if (!Utf8.IsValid(bytes.Span))
        {
            before = [new Diagnostic("RJS002", piece.Line, piece.Column, "The record is not UTF-8; bytes that are not became U+FFFD.")];
            bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes.Span));
        }

        var source = new JsonSource(bytes, options, piece.Line, piece.Column);
        try
        {
            source.Start();
            var isRecord = RecordPart.TryReadRoot(ref source, out var record);
            source.End();
            if (isRecord && record.Provenance is null && options.Witness is { } witness)
                record = record with { Provenance = Provenance.Of(witness with { Place = witness.Place ?? piece.Span }) };
            return new ReadItem(isRecord ? record : null, [.. before, .. source.Diagnostics], piece.Span);
        }
        catch (JsonException e)
        {
            source.Report("RJS001", e);
            return new ReadItem(null, [.. before, .. source.Diagnostics], piece.Span);
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.RecordJson;

/// <summary>Reads the record's own JSON, <c>bibharvest-json</c>: an object, an array, or JSON Lines, plain or gzip.</summary>
/// <remarks>
/// What a newer version of the format added is kept in <see cref="BibRecord.ExtraFields"/>, under this format and the JSON
/// pointer of its place. A record without provenance takes the witness of the options, if they have one.
/// Diagnostics: <c>RJS001</c> no JSON object, <c>RJS002</c> not UTF-8, <c>RJS003</c> a value of another kind,
/// <c>RJS004</c> a part without what it must have, <c>RJS005</c> a newer version of the format, <c>RJS006</c> too long,
/// <c>RJS007</c> damaged gzip data.
/// </remarks>
public sealed class RecordJsonReader : IRecordReader
{
    /// <summary>The reader; it has no state.</summary>
    public static RecordJsonReader Instance { get; } = new();

    /// <summary>Reads one record.</summary>
    /// <param name="json">One JSON object; the record may keep slices of it, so it must not change any more.</param>
    /// <param name="options">How to read; the defaults where absent.</param>
    /// <returns>The record, or why there is none.</returns>
    public static ReadItem ReadObject(ReadOnlyMemory<byte> json, ReadOptions? options = null) =>
        ReadPiece(new JsonTextPiece(json, new SourceSpan(0, json.Length), 1, 1), options ?? ReadOptions.Default);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null)
    {
        options ??= ReadOptions.Default;
        return GzipInput.IsGzip(payload.Span) ? Read(new MemoryStream(payload.ToArray()), options) : ReadPlain(payload, options);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadStream(input, options ?? ReadOptions.Default);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var pieces = new JsonPieces(options ??= ReadOptions.Default);
        var source = await GzipInput.OpenAsync(input, cancellationToken).ConfigureAwait(false);
        await using var closing = source.ConfigureAwait(false);
        InvalidDataException? damage = null;
        for (var isLast = false; !isLast;)
        {
            try
            {
                isLast = !pieces.Advance(await source.ReadAsync(pieces.Free, cancellationToken).ConfigureAwait(false));
            }
            catch (InvalidDataException e)
            {
                (isLast, damage) = (true, e);
            }

            while (pieces.TryTake(isLast, out var piece))
                yield return ReadPiece(piece, options);
        }

        if (damage is not null)
            yield return Damaged(damage);
    }

    private static IEnumerable<ReadItem> ReadPlain(ReadOnlyMemory<byte> payload, ReadOptions options)
    {
        var pieces = new JsonPieces(options);
        pieces.Append(payload);
        while (pieces.TryTake(isLast: true, out var piece))
            yield return ReadPiece(piece, options);
    }

    private static IEnumerable<ReadItem> ReadStream(Stream input, ReadOptions options)
    {
        var pieces = new JsonPieces(options);
        using var source = GzipInput.Open(input);
        InvalidDataException? damage = null;
        for (var isLast = false; !isLast;)
        {
            try
            {
                isLast = !pieces.Advance(source.Read(pieces.Free.Span));
            }
            catch (InvalidDataException e)
            {
                (isLast, damage) = (true, e);
            }

            while (pieces.TryTake(isLast, out var piece))
                yield return ReadPiece(piece, options);
        }

        if (damage is not null)
            yield return Damaged(damage);
    }

    private static ReadItem Damaged(InvalidDataException damage) =>
        new(null, [new Diagnostic("RJS007", $"The compressed data is damaged: {damage.Message}")], default);

    private static ReadItem ReadPiece(JsonTextPiece piece, ReadOptions options)
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

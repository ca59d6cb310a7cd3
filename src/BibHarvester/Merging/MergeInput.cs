using System.Buffers;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Merging;

/// <summary>One record of a merge, and whose words it has.</summary>
/// <param name="Record">The record.</param>
internal sealed record MergeInput(BibRecord Record)
{
    private byte[]? _json;

    /// <summary>The source; empty where the record does not say.</summary>
    public string Source { get; } = Record.Provenance is { Witnesses: [var first, ..] } ? first.Source : "";

    /// <summary>The day of the answer, counted; 0 where it is unknown.</summary>
    public int Day { get; } = Record.Provenance is { Witnesses: [{ RetrievedAt: { } time }, ..] } ? DateOnly.FromDateTime(time.UtcDateTime).DayNumber : 0;

    /// <summary>Where each of the record's witnesses stands among those of the merged record.</summary>
    public int[] Witnesses { get; init; } = [];

    /// <summary>The rows of the record's own provenance.</summary>
    public ValueList<FieldWitness> Rows => Record.Provenance?.Fields ?? [];

    // Written only where everything else is equal.
    private byte[] Json => _json ??= WriteJson();

    /// <summary>The order in which records stand, whatever the order in which they came.</summary>
    public static int Compare(MergeInput left, MergeInput right, TrustOrder trust)
    {
        var order = trust.RankOf(left.Source).CompareTo(trust.RankOf(right.Source));
        if (order == 0)
            order = string.CompareOrdinal(left.Source, right.Source);
        if (order == 0)
            order = Nullable.Compare(TimeOf(right), TimeOf(left));
        if (order == 0)
            order = string.CompareOrdinal(HashOf(left), HashOf(right));
        return order != 0 ? order : left.Json.AsSpan().SequenceCompareTo(right.Json);
    }

    private static DateTimeOffset? TimeOf(MergeInput input) => input.Record.Provenance is { Witnesses: [var first, ..] } ? first.RetrievedAt : null;

    private static string? HashOf(MergeInput input) => input.Record.Provenance is { Witnesses: [var first, ..] } ? first.PayloadHash : null;

    private byte[] WriteJson()
    {
        var json = new ArrayBufferWriter<byte>();
        RecordJsonWriter.WriteObject(Record, json);
        return json.WrittenSpan.ToArray();
    }
}

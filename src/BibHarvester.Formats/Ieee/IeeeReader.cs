using System.Runtime.CompilerServices;
using BibHarvester.Formats.Ris;

namespace BibHarvester.Formats.Ieee;

/// <summary>Reads IEEE Xplore's RIS: as <see cref="RisReader"/> does, with the names of journals in their natural order.</summary>
internal sealed class IeeeReader : IRecordReader
{
    private const string Mark = ", IEEE";

    private static readonly RisReader Ris = new();

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null) => Ris.Read(input, options).Select(Mend);

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Ris.Read(payload, options).Select(Mend);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in Ris.ReadAsync(input, options, cancellationToken).ConfigureAwait(false))
            yield return Mend(item);
    }

    private static ReadItem Mend(ReadItem item) => item.Record is not { } record
        ? item
        : item with { Record = record with { Containers = record.Containers.Select(c => c with { Titles = c.Titles.Select(Turn).ToValueList() }).ToValueList() } };

    // "Geoscience and Remote Sensing, IEEE Transactions on" begins with what stands behind the comma.
    private static Title Turn(Title title)
    {
        var plain = title.Text.Plain;
        var mark = plain.LastIndexOf(Mark, StringComparison.Ordinal);
        var last = mark <= 0 ? "" : plain[(mark + 2)..];
        var isTurned = last == "IEEE" || last.StartsWith("IEEE ", StringComparison.Ordinal) || last.StartsWith("IEEE/", StringComparison.Ordinal);
        return isTurned ? title with { Text = $"{last} {plain[..mark]}" } : title;
    }
}

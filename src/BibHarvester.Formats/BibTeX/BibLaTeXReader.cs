using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads BibLaTeX: as <see cref="BibTeXReader"/>, and publishers and places are lists whose parts stand between the words <c>and</c>.</summary>
internal sealed class BibLaTeXReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return BibTeXReading.Read(input, BibTeXDialect.BibLaTeX, options ?? ReadOptions.Default);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) =>
        Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return BibTeXReading.ReadAsync(input, BibTeXDialect.BibLaTeX, options ?? ReadOptions.Default, cancellationToken);
    }
}

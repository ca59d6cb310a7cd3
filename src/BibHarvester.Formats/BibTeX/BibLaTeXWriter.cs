using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Writes BibLaTeX that <c>biber</c> reads: UTF-8 without BOM, line feeds, an empty line between entries.</summary>
/// <remarks>Diagnostics: BIB013 as <see cref="BibTeXWriter"/>.</remarks>
internal sealed class BibLaTeXWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        EntryWriter.Write(records, BibTeXDialect.BibLaTeX, output, options ?? WriteOptions.Default);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EntryWriter.Project(record, BibTeXDialect.BibLaTeX, options ?? WriteOptions.Default);
    }
}

using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Writes BibTeX that <c>bibtex</c> and <c>biber</c> read: UTF-8 without BOM, line feeds, an empty line between entries.</summary>
/// <remarks>
/// <para>Stateless and thread-safe. What it carries says <see cref="BibTeXFields"/>.</para>
/// <para>Diagnostics, to <see cref="WriteOptions.OnDiagnostic"/>: BIB013 an entry does not have the key that was pinned, because another
/// entry of the file has it or because it would break the file.</para>
/// </remarks>
public sealed class BibTeXWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IEnumerable<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        EntryWriter.Write(records, BibTeXDialect.BibTeX, output, options ?? WriteOptions.Default);
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        return EntryWriter.Project(record, BibTeXDialect.BibTeX, options ?? WriteOptions.Default);
    }
}

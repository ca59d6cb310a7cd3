using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads BibTeX, also what is not quite: <c>@string</c>, joined values, brackets, missing commas and braces, text between entries.</summary>
/// <remarks>
/// <para>Stateless and thread-safe. BibLaTeX's types and fields are read where a record has a place for them; other fields are kept in
/// <see cref="BibRecord.ExtraFields"/>, which <see cref="BibTeXWriter"/> writes back.</para>
/// <para>Diagnostics: BIB001 a value or entry is not closed · BIB002 no key · BIB003 the key was there before · BIB004 a comma is missing ·
/// BIB005 an equals sign is missing · BIB006 a field is repeated, the first counts · BIB007 a macro is not defined · BIB008 a value without
/// braces or quotes · BIB009 a value, or a part of it, is not what its field says; it is kept as it stands where nothing of it was understood ·
/// BIB010 a value that is not UTF-8 as the others are ·
/// BIB011 nested too deeply, left out · BIB012 too long, left out · BIB014 control characters · BIB015 an entry behind a percent sign or in a comment ·
/// BIB016 an entry points to one that is not in the file · BIB017 no type, left out · BIB018 a value is taken from a data container ·
/// BIB019 a command of TeX that is not known, and stays in the text · BIB021 what a command says without printing it is left out ·
/// BIB022 spaces that do not break stand where blanks should · BIB023 a brace is missing behind the type.</para>
/// <para>What an entry inherits by <c>crossref</c> or <c>xdata</c> is in its record. A file with such entries is gone through once more to
/// find those they point to; a stream that cannot seek is kept for that, up to <see cref="ReadOptions.MaxRecordBytes"/>.</para>
/// </remarks>
public sealed class BibTeXReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return BibTeXReading.Read(input, BibTeXDialect.BibTeX, options ?? ReadOptions.Default);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) =>
        Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return BibTeXReading.ReadAsync(input, BibTeXDialect.BibTeX, options ?? ReadOptions.Default, cancellationToken);
    }
}

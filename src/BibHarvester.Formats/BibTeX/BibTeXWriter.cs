using System.Buffers;
using BibHarvester.Formats.CitationKeys;

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
        options ??= WriteOptions.Default;
        var bytes = new Utf8Output(output);
        var tex = new TexOutput(bytes, options.Ascii);
        var keys = CitationKeyMaker.KeysOf(records, BibTeXKey.Safe, options.KeyPattern);
        var i = 0;
        foreach (var record in records)
        {
            if (i > 0)
                bytes.Write((byte)'\n');
            var key = keys[i++];
            if (options.OnDiagnostic is not null && record.CitationKey is { Length: > 0 } pinned && key != pinned)
                options.OnDiagnostic(BibTeXKey.Changed(pinned, key));
            WriteEntry(BibTeXDraft.From(record, options), key, tex);
        }

        bytes.Flush();
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var draft = BibTeXDraft.From(record, options ?? WriteOptions.Default);
        draft.Key = CitationKeyMaker.KeysOf([record], BibTeXKey.Safe, options?.KeyPattern)[0];
        return draft.ToRecord();
    }

    private static void WriteEntry(BibTeXDraft draft, string key, TexOutput output)
    {
        var bytes = output.Bytes;
        bytes.Write((byte)'@');
        bytes.Write(draft.EntryType);
        bytes.Write((byte)'{');
        bytes.Write(key);
        foreach (var field in BibTeXFields.All)
            field.Write(draft, output);
        foreach (var (name, raw) in draft.Extras)
        {
            bytes.Write(",\n  "u8);
            bytes.Write(name);
            bytes.Write(" = {"u8);
            bytes.Write(raw);
            bytes.Write((byte)'}');
        }

        bytes.Write("\n}\n"u8);
    }
}

using System.Buffers;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Writes BibTeX that <c>bibtex</c> and <c>biber</c> read: UTF-8 without BOM, line feeds, an empty line between entries.</summary>
/// <remarks>Stateless and thread-safe. What it carries says <see cref="BibTeXFields"/>.</remarks>
public sealed class BibTeXWriter : IRecordWriter
{
    /// <inheritdoc/>
    public void Write(IReadOnlyList<BibRecord> records, IBufferWriter<byte> output, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(output);
        options ??= WriteOptions.Default;
        var bytes = new Utf8Output(output);
        var tex = new TexOutput(bytes, options.Ascii);
        var keys = CitationKeyMaker.KeysOf(records);
        for (var i = 0; i < records.Count; i++)
        {
            if (i > 0)
                bytes.Write((byte)'\n');
            WriteEntry(BibTeXDraft.From(records[i], options), keys[i], tex);
        }

        bytes.Flush();
    }

    /// <inheritdoc/>
    public BibRecord Project(BibRecord record, WriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var draft = BibTeXDraft.From(record, options ?? WriteOptions.Default);
        draft.Key = BibTeXKey.Safe(CitationKeyMaker.KeysOf([record])[0]);
        return draft.ToRecord();
    }

    private static void WriteEntry(BibTeXDraft draft, string key, TexOutput output)
    {
        var bytes = output.Bytes;
        bytes.Write((byte)'@');
        bytes.Write(draft.EntryType);
        bytes.Write((byte)'{');
        bytes.Write(BibTeXKey.Safe(key));
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

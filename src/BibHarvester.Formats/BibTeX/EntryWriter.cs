using System.Buffers;
using BibHarvester.Formats.CitationKeys;
using BibHarvester.Formats.Writing;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Writes the entries of a file.</summary>
internal static class EntryWriter
{
    public static void Write(IEnumerable<BibRecord> records, BibTeXDialect dialect, IBufferWriter<byte> output, WriteOptions options)
    {
        var bytes = new Utf8Output(output);
        var tex = new TexOutput(bytes, options.Ascii);
        var lists = new DraftLists();
        var keys = CitationKeyMaker.KeysOf(records, BibTeXKey.Safe, options.KeyPattern);
        var i = 0;
        foreach (var record in records)
        {
            if (i > 0)
                bytes.Write((byte)'\n');
            var key = keys[i++];
            if (options.OnDiagnostic is not null && record.CitationKey is { Length: > 0 } pinned && key != pinned)
                options.OnDiagnostic(BibTeXKey.Changed(pinned, key));
            WriteEntry(BibTeXDraft.From(record, dialect, options, lists), key, tex);
        }

        bytes.Flush();
    }

    /// <summary>What is read back of a record.</summary>
    public static BibRecord Project(BibRecord record, BibTeXDialect dialect, WriteOptions options)
    {
        var draft = BibTeXDraft.From(record, dialect, options, new DraftLists());
        draft.Key = CitationKeyMaker.KeysOf([record], BibTeXKey.Safe, options.KeyPattern)[0];
        return draft.ToRecord();
    }

    private static void WriteEntry(BibTeXDraft draft, string key, TexOutput output)
    {
        var bytes = output.Bytes;
        bytes.Write((byte)'@');
        bytes.Write(draft.EntryType);
        bytes.Write((byte)'{');
        bytes.Write(key);
        var hasFields = draft.Extras.Count > 0;
        foreach (var field in draft.Dialect.Fields)
            hasFields |= field.Write(draft, output);
        foreach (var (name, raw) in draft.Extras)
        {
            bytes.Write(",\n  "u8);
            bytes.Write(name);
            bytes.Write(" = {"u8);
            bytes.Write(raw);
            bytes.Write((byte)'}');
        }

        // Programs want the comma behind the key, also where no field follows.
        bytes.Write(hasFields ? "\n}\n"u8 : ",\n}\n"u8);
    }
}

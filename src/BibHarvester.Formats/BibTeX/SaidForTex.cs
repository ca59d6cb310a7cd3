using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Fields that a source says for files of TeX alone, in place of what its record says there: Better BibTeX's lines <c>tex.author= …</c>.</summary>
/// <remarks>They stand among <see cref="BibRecord.ExtraFields"/>: <c>author</c> for both languages, <c>bibtex.author</c> and <c>biblatex.author</c> for one, the values in TeX.</remarks>
internal static class SaidForTex
{
    /// <summary>The format under which such fields stand.</summary>
    public const string FormatName = "tex";

    /// <summary>The name under which the type of the entry is said.</summary>
    public const string EntryType = "referencetype";

    // What says the same under another name, or goes on with it.
    private static readonly (string Name, string[] Others)[] Companions =
    [
        ("title", ["subtitle"]),
        ("booktitle", ["booksubtitle"]),
        ("maintitle", ["mainsubtitle"]),
        ("journal", ["journaltitle", "journalsubtitle"]),
        ("journaltitle", ["journal", "journalsubtitle"]),
        ("date", ["year", "month", "day"]),
        ("year", ["date"]),
        ("address", ["location"]),
        ("location", ["address"]),
        ("school", ["institution"]),
        ("institution", ["school"]),
        ("archiveprefix", ["eprinttype"]),
        ("eprinttype", ["archiveprefix"]),
        ("language", ["langid"]),
        ("langid", ["language"]),
    ];

    /// <summary>Whether a field is one that is said so: others are fields of the entry like any that a file has.</summary>
    public static bool IsMeant(string name) => name == EntryType || FieldTable.Find(name) is not null;

    /// <summary>The record as such files say it: with these fields in place of its own.</summary>
    public static BibRecord PutInto(BibRecord record, BibTeXDialect dialect, WriteOptions options)
    {
        List<(string Name, string Raw)>? said = null;
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format == FormatName && NameIn(extra.Name, dialect) is { } name && ExtraValues.ToText(extra.Value) is { } raw && !string.IsNullOrWhiteSpace(raw))
                (said ??= []).Add((name, raw));
        }

        return said is null ? record : Read(record, said, dialect, options) ?? record;
    }

    private static string? NameIn(string name, BibTeXDialect dialect)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot] == dialect.Name ? name[(dot + 1)..] : null;
    }

    // The entry is written without them and changed as a person would change it.
    private static BibRecord? Read(BibRecord record, List<(string Name, string Raw)> said, BibTeXDialect dialect, WriteOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var rest = record with { ExtraFields = [.. record.ExtraFields.Where(f => f.Format != FormatName)] };
        EntryWriter.Write([rest], dialect, bytes, options with { OnDiagnostic = null });
        var document = BibTeXDocument.Load(bytes.WrittenSpan);
        if (document.Entries.FirstOrDefault() is not { } entry)
            return null;
        foreach (var (name, raw) in said)
            Put(entry, name, raw, said);
        using var input = new MemoryStream(document.ToBytes());
        return BibTeXReading.Read(input, dialect, ReadOptions.Default).FirstOrDefault(i => i.Record is not null).Record is { } read
            ? read with { CitationKey = record.CitationKey, Provenance = record.Provenance }
            : null;
    }

    private static void Put(BibTeXEntry entry, string name, string raw, List<(string Name, string Raw)> said)
    {
        if (name == EntryType)
        {
            if (DocumentSyntax.IsName(raw.Trim()))
                entry.Type = raw.Trim();
            return;
        }

        if (!DocumentSyntax.IsName(name) || !DocumentSyntax.IsBalanced(raw))
            return;
        entry.Set(name, raw);
        foreach (var other in Array.Find(Companions, c => c.Name == name).Others ?? [])
        {
            if (!said.Exists(s => s.Name == other))
                entry.Remove(other);
        }
    }
}

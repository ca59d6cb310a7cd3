using System.Buffers;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Cli.Updating;

/// <summary>What is changed in an entry of a user's file: identifiers that it lacks, and for a preprint what was published from it.</summary>
internal static class EntryUpdate
{
    // What the user wrote about the work for himself stays, whatever was published.
    private static readonly string[] Published =
        ["author", "editor", "title", "journal", "booktitle", "series", "volume", "number", "pages", "year", "month", "publisher", "doi", "issn", "isbn"];

    private static readonly string[] OfPreprint = ["howpublished", "journal", "note"];

    /// <summary>The identifier by which an entry is looked up; absent where it has none.</summary>
    public static string? IdentifierOf(BibRecord record)
    {
        foreach (var kind in (IdentifierKind[])[IdentifierKind.Doi, IdentifierKind.Arxiv, IdentifierKind.Pmid])
        {
            foreach (var identifier in record.Identifiers)
            {
                if (identifier.Kind == kind)
                    return kind == IdentifierKind.Pmid ? "PMID:" + identifier.Value : kind == IdentifierKind.Arxiv ? "arXiv:" + identifier.Value : identifier.Value;
            }
        }

        return null;
    }

    /// <summary>Adds identifiers that the entry lacks.</summary>
    public static void AddIdentifiers(BibTeXEntry entry, BibRecord own, BibRecord found)
    {
        foreach (var (kind, field) in ((IdentifierKind, string)[])[(IdentifierKind.Doi, "doi"), (IdentifierKind.Pmid, "pmid"), (IdentifierKind.Pmcid, "pmcid")])
        {
            if (own.Identifiers.All(i => i.Kind != kind) && ValueOf(found, kind) is { } value && entry.Find(field) is null)
                entry.Set(field, value);
        }
    }

    /// <summary>Makes the entry of a preprint that of what was published; the preprint's number at arXiv stays beside it.</summary>
    public static void Publish(BibTeXEntry entry, BibRecord own, BibRecord published)
    {
        var now = Written(published);
        if (now is null)
            return;
        foreach (var name in OfPreprint)
        {
            if (entry.Find(name)?.RawValue is { } value && value.Contains("arxiv", StringComparison.OrdinalIgnoreCase))
                entry.Remove(name);
        }

        entry.Type = now.Type;
        foreach (var name in Published)
        {
            if (now.Find(name) is { } field && !IsSame(entry.Find(name), field))
                entry.SetRaw(name, field.RawValue);
        }

        if (entry.Find("eprint") is null && ValueOf(own, IdentifierKind.Arxiv) is { } arxiv)
        {
            entry.Set("eprint", arxiv);
            entry.Set("archiveprefix", "arXiv");
        }
    }

    private static BibTeXEntry? Written(BibRecord record)
    {
        var output = new ArrayBufferWriter<byte>();
        RecordFormats.Find("bibtex")!.Writer!.Write([record], output);
        return BibTeXDocument.Parse(Encoding.UTF8.GetString(output.WrittenSpan)).Entries.FirstOrDefault();
    }

    private static string? ValueOf(BibRecord record, IdentifierKind kind)
    {
        foreach (var identifier in record.Identifiers)
        {
            if (identifier.Kind == kind)
                return identifier.Value;
        }

        return null;
    }

    // The user's braces, case and blanks stay where they say the same.
    private static bool IsSame(BibTeXEntryField? own, BibTeXEntryField other) => own is not null && Bare(own.RawValue) == Bare(other.RawValue);

    private static string Bare(string value) => string.Concat(value.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}

using BibHarvester.Formats;

namespace BibHarvester.Conformance.Formats;

/// <summary>Our formats by the names that the corpus has for them.</summary>
internal static class CorpusFormats
{
    // The corpus tells apart what one reader reads, or calls it otherwise; the first of the names that is ours counts.
    private static readonly Dictionary<string, string[]> OtherNames = new(StringComparer.Ordinal)
    {
        ["biblatex"] = ["bibtex"],
        ["bibtxt"] = ["bibtxt", "bibtex"],
        ["nbib"] = ["medline"],
        ["pubmed-xml"] = ["pubmed"],
        ["isi"] = ["wos", "web-of-science"],
        ["endnote-tagged"] = ["endnote", "refer"],
        ["noteexpress"] = ["note-express"],
        ["notefirst"] = ["note-first"],
        ["hayagriva-yaml"] = ["hayagriva"],
        ["schemaorg-jsonld"] = ["schema-org", "schemaorg", "schema.org"],
        ["codemeta-json"] = ["codemeta", "schemaorg-jsonld", "schema-org", "schemaorg", "schema.org"],
        ["word-xml"] = ["word"],
        ["bbt-json"] = ["zotero-api-json"],
        ["zotero-translator-json"] = ["zotero-api-json"],
        ["bibliontology-rdf"] = ["zotero-rdf", "rdf"],
        ["rdf"] = ["zotero-rdf"],
        ["tei"] = ["tei-xml"],
        ["ieee"] = ["ieee-tagged", "ris"],
        ["crossref-xml"] = ["unixref"],
        ["primo-xml"] = ["primo"],
        ["openurl-xml"] = ["openurl"],
        ["openalex-json"] = ["openalex"],
        ["openoffice-csv"] = ["csv"],
    };

    /// <summary>The format of a name; absent where we have none.</summary>
    public static RecordFormat? Find(string name) =>
        RecordFormats.Find(name) ?? OtherNames.GetValueOrDefault(name, []).Select(RecordFormats.Find).FirstOrDefault(f => f is not null);

    /// <summary>What reads a format; absent where nothing does.</summary>
    public static IRecordReader? ReaderOf(string name) => Find(name)?.Reader;
}

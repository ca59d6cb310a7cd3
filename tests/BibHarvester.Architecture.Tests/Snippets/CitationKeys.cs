using BibHarvester.Formats;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Architecture.Tests.Snippets;

/// <summary>The code of the page "Citation keys".</summary>
internal static class CitationKeys
{
    public static IReadOnlyList<string> Pattern(BibRecord record, BibRecord[] records)
    {
        KeyPattern pattern = KeyPattern.Parse("{Author}{year}{_title:2:sep=-}");
        Console.WriteLine(pattern.KeyOf(record));                                  // Body2022_collective-coproduction
        string bibtex = records.ToBibTeX(new WriteOptions { KeyPattern = pattern });
        IReadOnlyList<string> keys = CitationKeyMaker.KeysOf(records, pattern);
        Console.WriteLine(bibtex);
        return keys;
    }
}

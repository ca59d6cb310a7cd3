using BibHarvester.Csl.Folders;

namespace BibHarvester.Csl;

public sealed partial class CslLibrary
{
    /// <summary>Looks through the styles that are there: those registered, those built in, and those in folders.</summary>
    /// <param name="words">Words that must all stand in the name or the title, in any case; without words all styles are given.</param>
    /// <returns>The styles, in that order; of several with one name the one that is found by it.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IEnumerable<CslStyleEntry> Search(params IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string[] wanted = [.. words];
        return All()
            .DistinctBy(e => e.Name, StringComparer.OrdinalIgnoreCase)
            .Where(e => Array.TrueForAll(wanted, w => Has(e.Name, w) || Has(e.Title, w)));
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private IEnumerable<CslStyleEntry> All()
    {
        foreach (var (name, style) in _registered.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            if (name != style.Id)
                yield return new CslStyleEntry(name, style.Title, "registered", style.Parent);
        }

        if (IncludesBuiltIn)
        {
            foreach (var name in CslStyles.BuiltIn.AsEnumerable())
            {
                using var stream = CslStyles.Open(name + ".csl");
                yield return new CslStyleEntry(name, StyleHeader.Read(stream)!.Value.Title, "built-in", Parent: null);
            }
        }

        foreach (var folder in _folders.Value)
        {
            foreach (var (file, header) in folder.Styles())
                yield return new CslStyleEntry(NameOf(file.Replace('\\', '/')), header.Title, file, header.Parent);
        }
    }
}

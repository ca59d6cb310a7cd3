using System.Text;

namespace BibHarvester.Formats.Abbreviations;

/// <summary>Abbreviates titles of journals by ISO 4, with a table that the user has.</summary>
/// <remarks>
/// The table is the list of title word abbreviations of the ISSN Centre (LTWA: word, abbreviation, languages), or a list of journals with their
/// abbreviations, as JabRef and Zotero have them. Immutable and thread-safe.
/// </remarks>
public sealed class TitleAbbreviations
{
    private readonly WordTable? _words;
    private readonly Dictionary<string, string> _titles;

    internal TitleAbbreviations(WordTable? words, Dictionary<string, string> titles) => (_words, _titles) = (words, titles);

    /// <summary>Reads a table from a file.</summary>
    /// <param name="path">The file: columns between semicolons, tabs or commas, or JSON; in any encoding that readers know.</param>
    /// <returns>The table.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">No row of it is a word or title with its abbreviation.</exception>
    public static TitleAbbreviations Load(string path)
    {
        using var file = File.OpenRead(path);
        using var text = new StreamReader(new Encodings.Utf8Input(file), Encoding.UTF8);
        return Parse(text.ReadToEnd());
    }

    /// <summary>Reads a table from its text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FormatException">No row of it is a word or title with its abbreviation.</exception>
    public static TitleAbbreviations Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AbbreviationFile.Read(text);
    }

    /// <summary>The abbreviation of a title by ISO 4: <c>J. Polym. Sci. A</c>; titles of one word stay.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its language as a BCP 47 tag; where it is not known, words of every language count.</param>
    /// <returns>The abbreviation; absent where the table is one of titles that does not have this.</returns>
    public string? Abbreviate(string title, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        return _titles.TryGetValue(TitleKey.Of(title), out var known) ? known : _words is null ? null : Iso4.Abbreviate(title, _words, language);
    }

    /// <summary>The same without full stops, as PubMed has it: <c>J Polym Sci A</c>.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its language as a BCP 47 tag.</param>
    /// <returns>The abbreviation; absent where the table is one of titles that does not have this.</returns>
    public string? AbbreviateWithoutStops(string title, string? language = null) => Abbreviate(title, language)?.Replace(".", "", StringComparison.Ordinal);

    /// <summary>The record with the abbreviation beside the title of each journal that has none yet.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The record; the same where nothing is added.</returns>
    public BibRecord AddTo(BibRecord record) => Change(record, static (container, abbreviation) =>
        container.Titles.Any(t => t.Kind == TitleKind.Abbreviated)
            ? container
            : container with { Titles = container.Titles.Add(new Title { Text = abbreviation, Kind = TitleKind.Abbreviated }) });

    /// <summary>The record with the abbreviation in place of the title of each journal, for formats with one title.</summary>
    internal BibRecord PutInto(BibRecord record) => Change(record, static (container, abbreviation) => container with
    {
        Titles = container.Titles.Where(t => t.Kind is not (TitleKind.Main or TitleKind.Abbreviated)).Prepend(new Title { Text = abbreviation }).ToValueList(),
    });

    private BibRecord Change(BibRecord record, Func<Container, string, Container> change)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (!record.Containers.Any(static c => c.Kind == ContainerKind.Periodical))
            return record;
        return record with
        {
            Containers = record.Containers.Select(container =>
                container.Kind == ContainerKind.Periodical && container.Titles.FirstOrDefault(static t => t.Kind == TitleKind.Main) is { } title &&
                Abbreviate(title.Text.Plain, title.Language ?? record.Language) is { } abbreviation && abbreviation != title.Text.Plain
                    ? change(container, abbreviation)
                    : container).ToValueList(),
        };
    }
}

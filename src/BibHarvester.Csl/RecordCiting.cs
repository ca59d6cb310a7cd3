using BibHarvester.Csl;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester;

/// <summary>Citations of records.</summary>
/// <remarks>Names of styles and locales are looked up in <see cref="CslLibrary.Default"/>.</remarks>
public static class RecordCiting
{
    /// <summary>The bibliography entry of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="style">The style's name, such as <c>apa</c>, or a path.</param>
    /// <param name="locale">The locale, such as <c>en-US</c>; the style's own where absent.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <param name="output">The form of the text.</param>
    /// <returns>The entry; empty where the style prints none.</returns>
    /// <exception cref="ArgumentException">There is no such style or locale.</exception>
    /// <example><code>record.Cite("apa")</code></example>
    public static string Cite(
        this BibRecord record, string style, string? locale = null, CiteOptions? options = null, CslOutput output = CslOutput.Text)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Cite(CslLibrary.Default.Processor(style, locale), options, output);
    }

    /// <summary>The bibliography entry of a record by a style from anywhere.</summary>
    /// <param name="record">The record.</param>
    /// <param name="processor">The style and locale.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <param name="output">The form of the text.</param>
    /// <returns>The entry; empty where the style prints none.</returns>
    public static string Cite(
        this BibRecord record, CitationProcessor processor, CiteOptions? options = null, CslOutput output = CslOutput.Text)
    {
        var entries = ToBibliography([record], processor, options, output);
        return entries.Count == 0 ? "" : entries[0].Text;
    }

    /// <summary>The citation of a record within the text.</summary>
    /// <param name="record">The record.</param>
    /// <param name="style">The style's name, such as <c>apa</c>, or a path.</param>
    /// <param name="locale">The locale, such as <c>en-US</c>; the style's own where absent.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <param name="output">The form of the text.</param>
    /// <returns>The citation, such as <c>(Body &amp; Hogg, 2022)</c>.</returns>
    /// <exception cref="ArgumentException">There is no such style or locale.</exception>
    public static string CiteInText(
        this BibRecord record, string style, string? locale = null, CiteOptions? options = null, CslOutput output = CslOutput.Text)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.CiteInText(CslLibrary.Default.Processor(style, locale), options, output);
    }

    /// <summary>The citation of a record within the text by a style from anywhere.</summary>
    /// <param name="record">The record.</param>
    /// <param name="processor">The style and locale.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <param name="output">The form of the text.</param>
    /// <returns>The citation, such as <c>(Body &amp; Hogg, 2022)</c>.</returns>
    public static string CiteInText(
        this BibRecord record, CitationProcessor processor, CiteOptions? options = null, CslOutput output = CslOutput.Text)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(processor);
        return processor.Cite([record.ToItem(processor, options)], output);
    }

    /// <summary>The bibliography of records.</summary>
    /// <param name="records">The records.</param>
    /// <param name="style">The style's name, such as <c>apa</c>, or a path.</param>
    /// <param name="locale">The locale, such as <c>en-US</c>; the style's own where absent.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <param name="output">The form of the entries.</param>
    /// <returns>The entries in the order of the style. Records of one DOI or citation key share an entry.</returns>
    /// <exception cref="ArgumentException">There is no such style or locale.</exception>
    public static IReadOnlyList<CslEntry> ToBibliography(
        this IEnumerable<BibRecord> records,
        string style,
        string? locale = null,
        CiteOptions? options = null,
        CslOutput output = CslOutput.Text)
    {
        ArgumentNullException.ThrowIfNull(records);
        return ToBibliography(records, CslLibrary.Default.Processor(style, locale), options, output);
    }

    /// <summary>The bibliography of records by a style from anywhere.</summary>
    /// <param name="records">The records.</param>
    /// <param name="processor">The style and locale.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <param name="output">The form of the entries.</param>
    /// <returns>The entries in the order of the style. Records of one DOI or citation key share an entry.</returns>
    public static IReadOnlyList<CslEntry> ToBibliography(
        this IEnumerable<BibRecord> records, CitationProcessor processor, CiteOptions? options = null, CslOutput output = CslOutput.Text)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(processor);
        return processor.Bibliography(records.Select(r => r.ToItem(processor, options)), output, options?.Hyperlinks ?? false);
    }

    /// <summary>The record as an item of CSL, as a style wants it: titles cased, article numbers in their place.</summary>
    /// <param name="record">The record.</param>
    /// <param name="processor">The style and locale.</param>
    /// <param name="options">How to cite; the defaults where absent.</param>
    /// <returns>The item, for <see cref="CitationProcessor.Document"/> and <see cref="CitationProcessor.Register"/>.</returns>
    public static CslItem ToItem(this BibRecord record, CitationProcessor processor, CiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(processor);
        var chosen = options ?? CiteOptions.Default;
        if (chosen.TitleCasing == TitleCasing.StyleDefault)
            chosen = chosen with { TitleCasing = processor.Style.TitleCasing };
        return ArticleNumbers.AsPagesWhereUnprinted(CslItem.FromRecord(record, chosen), processor);
    }
}

using BibHarvester.Csl.Engine;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl;

/// <summary>Renders citations and bibliographies by a style and a locale. Immutable and thread-safe.</summary>
public sealed class CitationProcessor
{
    /// <summary>Makes a processor.</summary>
    /// <param name="style">The style; an independent one.</param>
    /// <param name="locale">The locale.</param>
    /// <exception cref="ArgumentException">The style is a dependent one: load its parent.</exception>
    public CitationProcessor(CslStyle style, CslLocale locale)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(locale);
        if (style.Tree is null)
            throw new ArgumentException($"'{style.Title}' rests on the style {style.Parent}: load that one.", nameof(style));
        Style = style;
        Locale = locale;
    }

    /// <summary>The style.</summary>
    public CslStyle Style { get; }

    /// <summary>The locale.</summary>
    public CslLocale Locale { get; }

    /// <summary>What is printed for a work of a citation of which the style prints nothing.</summary>
    /// <value>Empty by default.</value>
    public string EmptyCite { get; init; } = "";

    /// <summary>Whether an item's own language chooses the layout, where the style has layouts for several languages.</summary>
    /// <value><see langword="true"/> by default; else all items are rendered by the general layout.</value>
    public bool FollowsItemLanguage { get; init; } = true;

    /// <summary>Gives the locales of layouts for other languages, by their language.</summary>
    /// <value>Those that come with the library by default.</value>
    public Func<string, CslLocale?> Locales { get; init; } = CslStyles.FindLocale;

    private RenderContext Context => field ??= MakeContext();

    /// <summary>Takes in the works of a document: sorts and numbers them, and tells apart those that look alike.</summary>
    /// <param name="items">The works; of several with one id the last counts.</param>
    /// <returns>The works, ready to be cited.</returns>
    public CitedWorks Register(IEnumerable<CslItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new CitedWorks(Context, items);
    }

    /// <summary>A document that cites works: its citations are rendered together, and again when it changes.</summary>
    /// <param name="items">The works that it may cite.</param>
    /// <returns>The document, still without citations.</returns>
    public CitedDocument Document(IEnumerable<CslItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new CitedDocument(Context, items);
    }

    /// <summary>The bibliography of works.</summary>
    /// <param name="items">The works.</param>
    /// <param name="output">The form of the entries.</param>
    /// <param name="hyperlinks">Whether identifiers and addresses become links.</param>
    /// <returns>The entries in the order of the style; a work without printed form has none.</returns>
    public IReadOnlyList<CslEntry> Bibliography(IEnumerable<CslItem> items, CslOutput output = CslOutput.Text, bool hyperlinks = false) =>
        Register(items).Bibliography(output, hyperlinks);

    /// <summary>A citation of works that nothing else is cited beside.</summary>
    /// <param name="items">The works of the citation.</param>
    /// <param name="output">The form of the text.</param>
    /// <returns>The citation.</returns>
    public string Cite(IEnumerable<CslItem> items, CslOutput output = CslOutput.Text)
    {
        ArgumentNullException.ThrowIfNull(items);
        CslItem[] works = [.. items];
        return Register(works).Cite([.. works.Select(w => new CslCite(w.Id))], output);
    }

    private RenderContext MakeContext()
    {
        var style = Style.Tree!;
        if (!FollowsItemLanguage)
        {
            style = style with
            {
                Citation = style.Citation with { Localized = [] },
                Bibliography = style.Bibliography is null ? null : style.Bibliography with { Localized = [] },
            };
        }

        var localized = new Dictionary<string, RenderContext>(StringComparer.OrdinalIgnoreCase);
        foreach (var layout in (Layout[])[.. style.Citation.Localized, .. style.Bibliography?.Localized ?? []])
        {
            var language = layout.Languages.Length > 0 ? layout.Languages[0] : Locale.Language;
            if (!localized.ContainsKey(language) && Locales(language) is { } locale)
                localized.Add(language, new RenderContext(style, Overlaid(style, locale), locale.Language) { EmptyCite = EmptyCite });
        }

        return new RenderContext(style, Overlaid(style, Locale), Locale.Language) { EmptyCite = EmptyCite, Localized = localized };
    }

    // What the style says for the language itself goes over what it says for all.
    private static Locales.LocaleData Overlaid(StyleTree style, CslLocale locale)
    {
        var data = locale.Data;
        var language = locale.Language.Split('-')[0];
        foreach (var wanted in (ReadOnlySpan<string?>)[null, language, locale.Language])
        {
            foreach (var own in style.Locales)
            {
                if (own.Language == wanted)
                    data = data.With(own.Data);
            }
        }

        return data;
    }
}

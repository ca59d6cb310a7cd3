using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Output;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>What all renderings of a processor share.</summary>
/// <param name="Style">The style.</param>
/// <param name="Locale">The locale with what the style lays over it.</param>
/// <param name="Language">The locale's language.</param>
internal sealed record RenderContext(StyleTree Style, LocaleData Locale, string Language)
{
    /// <summary>The contexts of the languages that layouts of the style are for.</summary>
    public IReadOnlyDictionary<string, RenderContext> Localized { get; init; } =
        new Dictionary<string, RenderContext>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is printed for a cite of which the style prints nothing.</summary>
    public string EmptyCite { get; init; } = "";

    /// <summary>The locale's quotation marks.</summary>
    public QuoteMarks Quotes { get; } = new(Locale);

    /// <summary>Whether items without a language count as English.</summary>
    public bool IsEnglish { get; } = Language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The context in which a layout is rendered.</summary>
    public RenderContext For(Layout layout) =>
        layout.Languages is [var language, ..] && Localized.TryGetValue(language, out var context) ? context : this;
}

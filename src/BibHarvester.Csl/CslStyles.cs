using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace BibHarvester.Csl;

/// <summary>The styles and locales that come with the library.</summary>
public static class CslStyles
{
    private const string LocalePrefix = "locales-";

    private const string NationalStandardPrefix = "china-national-standard-";

    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ama"] = "american-medical-association",
        ["chicago"] = "chicago-author-date",
        ["gb-t-7714"] = "gb-t-7714-2015-numeric",
        ["gb-t-7714-2015"] = "gb-t-7714-2015-numeric",
        ["gbt7714"] = "gb-t-7714-2015-numeric",
        ["harvard"] = "harvard-cite-them-right",
        ["mla"] = "modern-language-association",
        ["nlm-citation-sequence"] = "vancouver",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, CslStyle> Styles = new(StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, CslLocale> Locales = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the styles, such as <c>apa</c>.</summary>
    public static ValueList<string> BuiltIn { get; } =
    [
        "american-medical-association", "apa", "chicago-author-date", "chicago-notes-bibliography", "gb-t-7714-2015-author-date",
        "gb-t-7714-2015-note", "gb-t-7714-2015-numeric", "harvard-cite-them-right", "ieee", "modern-language-association", "nature",
        "vancouver",
    ];

    /// <summary>The languages of the locales, such as <c>en-US</c>; of those that share a language the main one comes first.</summary>
    public static ValueList<string> BuiltInLocales { get; } =
    [
        "en-US", "en-GB", "de-DE", "es-ES", "fr-FR", "it-IT", "ja-JP", "pt-BR", "ru-RU", "zh-CN", "zh-TW",
    ];

    /// <summary>A style that comes with the library.</summary>
    /// <param name="name">
    /// Its name, in any case; the name that the official collection uses (<c>nlm-citation-sequence</c>,
    /// <c>china-national-standard-gb-t-7714-2015-numeric</c>); or what people call it: <c>mla</c>, <c>ama</c>, <c>chicago</c>,
    /// <c>harvard</c>, <c>gb-t-7714</c>.
    /// </param>
    /// <returns>The style; absent where there is none of that name.</returns>
    public static CslStyle? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Styles.TryGetValue(name, out var style))
            return style;
        if (NameOf(name) is not { } known)
            return null;
        if (Styles.TryGetValue(known, out style))
            return style;
        using var stream = Open(known + ".csl");
        return Styles.GetOrAdd(known, CslStyle.Load(stream));
    }

    /// <summary>A locale that comes with the library.</summary>
    /// <param name="language">Its language as a BCP 47 tag, in any case.</param>
    /// <returns>The locale, else one of the same language; absent where there is none.</returns>
    public static CslLocale? FindLocale(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (ExactLocale(language) is { } exact)
            return exact;
        var primary = language.Split('-')[0];
        foreach (var known in BuiltInLocales)
        {
            if (known.Split('-')[0].Equals(primary, StringComparison.OrdinalIgnoreCase))
                return ExactLocale(known);
        }

        return null;
    }

    /// <summary>The locale of just this language.</summary>
    internal static CslLocale? ExactLocale(string language)
    {
        if (Locales.TryGetValue(language, out var locale))
            return locale;
        if (Among(BuiltInLocales, language) is not { } known)
            return null;
        using var stream = Open($"{LocalePrefix}{known}.xml");
        return Locales.GetOrAdd(known, CslLocale.Load(stream));
    }

    private static string? NameOf(string name)
    {
        if (name.StartsWith(NationalStandardPrefix, StringComparison.OrdinalIgnoreCase))
            name = name[NationalStandardPrefix.Length..];
        return Among(BuiltIn, name) ?? OtherNames.GetValueOrDefault(name);
    }

    private static string? Among(ValueList<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known.Equals(name, StringComparison.OrdinalIgnoreCase))
                return known;
        }

        return null;
    }

    internal static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ??
        throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
}

using System.Collections.Concurrent;
using System.Reflection;

namespace BibHarvester.Csl;

/// <summary>The styles and locales that come with the library.</summary>
public static class CslStyles
{
    private const string LocalePrefix = "locales-";

    private static readonly ConcurrentDictionary<string, CslStyle> Styles = new(StringComparer.OrdinalIgnoreCase);

    private static readonly ConcurrentDictionary<string, CslLocale> Locales = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the styles, such as <c>apa</c>.</summary>
    public static ValueList<string> BuiltIn { get; } = ["apa"];

    /// <summary>The languages of the locales, such as <c>en-US</c>.</summary>
    public static ValueList<string> BuiltInLocales { get; } = ["en-US", "en-GB", "zh-CN"];

    /// <summary>A style that comes with the library.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The style; absent where there is none of that name.</returns>
    public static CslStyle? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Styles.TryGetValue(name, out var style))
            return style;
        var known = BuiltIn.FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is null)
            return null;
        using var stream = Open(known + ".csl");
        return Styles.GetOrAdd(known, CslStyle.Load(stream));
    }

    /// <summary>A locale that comes with the library.</summary>
    /// <param name="language">Its language as a BCP 47 tag, in any case.</param>
    /// <returns>The locale, else one of the same language; absent where there is none.</returns>
    public static CslLocale? FindLocale(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (Locales.TryGetValue(language, out var locale))
            return locale;
        var primary = language.Split('-')[0];
        var known = BuiltInLocales.FirstOrDefault(n => n.Equals(language, StringComparison.OrdinalIgnoreCase)) ??
            BuiltInLocales.FirstOrDefault(n => n.Split('-')[0].Equals(primary, StringComparison.OrdinalIgnoreCase));
        if (known is null)
            return null;
        using var stream = Open($"{LocalePrefix}{known}.xml");
        return Locales.GetOrAdd(known, CslLocale.Load(stream));
    }

    private static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ??
        throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
}

using System.Collections.Concurrent;

namespace BibHarvester.Csl;

public sealed partial class CslLibrary
{
    private const string LastResort = "en-US";

    private readonly ConcurrentDictionary<string, CslLocale> _registeredLocales = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, CslLocale> _foundLocales = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a locale; it goes before all others of its language.</summary>
    /// <param name="locale">The locale. What it lacks is taken from the main dialect of its language and from American English.</param>
    public void Register(CslLocale locale)
    {
        ArgumentNullException.ThrowIfNull(locale);
        _registeredLocales[locale.Language] = locale;
        _foundLocales.Clear();
    }

    /// <summary>Finds a locale.</summary>
    /// <param name="language">Its language as a BCP 47 tag, such as <c>de-AT</c>; what follows <c>-x-</c> is left out.</param>
    /// <returns>
    /// The locale; what it lacks is taken from the main dialect of the language and from American English. Absent where there is no
    /// locale of the language.
    /// </returns>
    /// <exception cref="CslStyleException">A file is no locale.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public CslLocale? FindLocale(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (IncludesBuiltIn && _registeredLocales.IsEmpty && CslStyles.ExactLocale(language) is { } builtIn)
            return builtIn;
        if (_foundLocales.TryGetValue(language, out var found))
            return found;
        return OfDialects(language) is { } locale ? _foundLocales.GetOrAdd(language, locale) : null;
    }

    // A style may ask for a language that nobody has; its author did not see the machine.
    private CslLocale? LocaleFor(string? language, bool isAsked)
    {
        var found = language is { Length: > 0 } ? FindLocale(language) : null;
        return found is null && !isAsked ? FindLocale(LastResort) : found;
    }

    private CslLocale? OfDialects(string asked)
    {
        var language = asked.Replace('_', '-');
        var end = language.IndexOf("-x-", StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            language = language[..end];
        var parts = language.Split('-');
        // Between language and country a script may stand, which names of files leave out.
        var exact = Exact(language) ?? (parts.Length == 3 ? Exact($"{parts[0]}-{parts[2]}") : null);
        var main = Main(parts[0]);
        if (exact is null && main is null)
            return null;
        var locale = Exact(LastResort);
        if (main is not null && main.Language != locale?.Language)
            locale = Over(main, locale);
        return exact is null || exact.Language == main?.Language ? locale : Over(exact, locale);
    }

    private static CslLocale Over(CslLocale locale, CslLocale? fallback) => fallback is null ? locale : locale.Over(fallback);

    private CslLocale? Exact(string language)
    {
        if (_registeredLocales.TryGetValue(language, out var registered))
            return registered;
        if (IncludesBuiltIn && CslStyles.ExactLocale(language) is { } builtIn)
            return builtIn;
        foreach (var folder in _folders.Value)
        {
            if (folder.Locale(language) is { } file)
                return CslLocale.Load(file);
        }

        return null;
    }

    // The main dialect of a language as a folder says it, or as ours do.
    private CslLocale? Main(string language)
    {
        foreach (var folder in _folders.Value)
        {
            if (folder.PrimaryDialect(language) is { } dialect && Exact(dialect) is { } locale)
                return locale;
        }

        return IncludesBuiltIn ? CslStyles.FindLocale(language) : null;
    }
}

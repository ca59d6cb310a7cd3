using System.Text.Json;
using BibHarvester.Csl;

namespace BibHarvester.Conformance.Csl;

/// <summary>The locales of a folder, each with those it falls back to.</summary>
internal sealed class LocaleFolder
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _primaryDialects;
    private readonly Dictionary<string, CslLocale> _locales = new(StringComparer.Ordinal);

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder; one file a locale.</param>
    /// <exception cref="CannotRunException">It holds no American English.</exception>
    public LocaleFolder(string folder)
    {
        _folder = folder;
        if (!Exists("en-US"))
            throw new CannotRunException($"There is no locale en-US in '{folder}'.");
        var index = Path.Combine(folder, "locales.json");
        _primaryDialects = File.Exists(index)
            ? JsonDocument.Parse(File.ReadAllText(index)).RootElement.GetProperty("primary-dialects").Deserialize<Dictionary<string, string>>()!
            : [];
    }

    /// <summary>The locale for what a style asks.</summary>
    public CslLocale Find(string? asked)
    {
        var language = (asked is null or "" ? "en-US" : asked).Split("-x-")[0];
        lock (_locales)
        {
            if (!_locales.TryGetValue(language, out var locale))
                _locales.Add(language, locale = Load(language));
            return locale;
        }
    }

    private CslLocale Load(string language)
    {
        var locale = CslLocale.Load(PathOf("en-US"));
        var primary = _primaryDialects.GetValueOrDefault(language.Split('-')[0]);
        if (primary is not null && primary != "en-US" && Exists(primary))
            locale = CslLocale.Load(PathOf(primary)).Over(locale);
        if (language != primary && language != "en-US" && Exists(language))
            locale = CslLocale.Load(PathOf(language)).Over(locale);
        return locale;
    }

    private bool Exists(string language) => File.Exists(PathOf(language));

    private string PathOf(string language) => Path.Combine(_folder, $"locales-{language}.xml");
}

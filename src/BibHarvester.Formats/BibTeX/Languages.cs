using System.Collections.Frozen;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Languages as other programs name them.</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en", ["american"] = "en-US", ["british"] = "en-GB", ["german"] = "de", ["ngerman"] = "de", ["deutsch"] = "de", ["french"] = "fr",
        ["français"] = "fr", ["spanish"] = "es", ["español"] = "es", ["italian"] = "it", ["italiano"] = "it", ["portuguese"] = "pt", ["português"] = "pt",
        ["brazilian"] = "pt-BR", ["dutch"] = "nl", ["swedish"] = "sv", ["danish"] = "da", ["norwegian"] = "no", ["finnish"] = "fi", ["polish"] = "pl",
        ["czech"] = "cs", ["slovak"] = "sk", ["hungarian"] = "hu", ["russian"] = "ru", ["ukrainian"] = "uk", ["greek"] = "el", ["turkish"] = "tr",
        ["arabic"] = "ar", ["hebrew"] = "he", ["chinese"] = "zh", ["japanese"] = "ja", ["korean"] = "ko", ["latin"] = "la",
        ["eng"] = "en", ["ger"] = "de", ["deu"] = "de", ["fre"] = "fr", ["fra"] = "fr", ["spa"] = "es", ["ita"] = "it", ["por"] = "pt", ["rus"] = "ru",
        ["chi"] = "zh", ["zho"] = "zh", ["jpn"] = "ja", ["kor"] = "ko",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> BabelNames = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = "english", ["en-US"] = "american", ["en-GB"] = "british", ["de"] = "german", ["fr"] = "french", ["es"] = "spanish", ["it"] = "italian",
        ["pt"] = "portuguese", ["pt-BR"] = "brazilian", ["nl"] = "dutch", ["sv"] = "swedish", ["da"] = "danish", ["no"] = "norwegian", ["fi"] = "finnish",
        ["pl"] = "polish", ["cs"] = "czech", ["sk"] = "slovak", ["hu"] = "hungarian", ["ru"] = "russian", ["uk"] = "ukrainian", ["el"] = "greek",
        ["tr"] = "turkish", ["ar"] = "arabic", ["he"] = "hebrew", ["zh"] = "chinese", ["ja"] = "japanese", ["ko"] = "korean", ["la"] = "latin",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name by which TeX knows the language of a tag; absent where it is not known to have one.</summary>
    public static string? BabelOf(string? tag) => tag is null ? null : BabelNames.GetValueOrDefault(tag);

    /// <summary>The BCP 47 tag of a language's name; a text that is no known name stays.</summary>
    public static string? Normalize(string? language) =>
        language is not null && Tags.TryGetValue(language, out var tag) ? tag : language;
}

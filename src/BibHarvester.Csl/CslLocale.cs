using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl;

/// <summary>A CSL locale: terms, dates and options of a language. Immutable and thread-safe.</summary>
public sealed class CslLocale
{
    private CslLocale(string language, LocaleData data)
    {
        Language = language;
        Data = data;
    }

    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; }

    internal LocaleData Data { get; }

    /// <summary>Parses a locale.</summary>
    /// <param name="xml">The locale's XML.</param>
    /// <returns>The locale.</returns>
    /// <exception cref="CslStyleException">It is no locale; the message says where and why.</exception>
    public static CslLocale Parse(string xml)
    {
        ArgumentNullException.ThrowIfNull(xml);
        using var cursor = new CslXml(new StringReader(xml.TrimStart('\uFEFF')));
        return Read(cursor);
    }

    /// <summary>Reads a locale.</summary>
    /// <param name="stream">The locale's XML.</param>
    /// <returns>The locale.</returns>
    /// <exception cref="CslStyleException">It is no locale; the message says where and why.</exception>
    public static CslLocale Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var cursor = new CslXml(stream);
        return Read(cursor);
    }

    /// <summary>Reads a locale from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The locale.</returns>
    /// <exception cref="CslStyleException">It is no locale; the message says where and why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CslLocale Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>This locale, with what it lacks taken from another.</summary>
    /// <param name="fallback">The other: that of the main dialect, or American English.</param>
    /// <returns>A locale of this one's language.</returns>
    public CslLocale Over(CslLocale fallback)
    {
        ArgumentNullException.ThrowIfNull(fallback);
        return new CslLocale(Language, fallback.Data.With(Data));
    }

    private static CslLocale Read(CslXml xml)
    {
        xml.MoveToRoot("locale");
        var language = xml.Attribute("lang", "http://www.w3.org/XML/1998/namespace") ?? throw xml.Error("The locale has no xml:lang.");
        var unknown = Terms.Count;
        return new CslLocale(language, new LocaleParser(xml, name => Terms.TryFind(name, out var term) ? term : unknown).Read());
    }
}

using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>The official collections of styles and locales, as files. It knows no works.</summary>
/// <remarks>What is there: <see href="https://github.com/citation-style-language/styles"/>.</remarks>
internal sealed class StyleSource : ISource
{
    private const string Branch = "master";

    public string Name => StyleRepository.SourceName;

    public string Title => "Citation Style Language project";

    public Uri Address { get; } = new("https://raw.githubusercontent.com/citation-style-language");

    public IRecordReader Reader => throw new NotSupportedException("Styles are no records.");

    public bool Serves(Identifier identifier, string? agency) => false;

    public SourceRequest Ask(Identifier identifier, SourceContext context) => throw new NotSupportedException("Styles are no records.");

    public static SourceRequest Style(string name) => File("styles", Branch, name + ".csl");

    public static SourceRequest DependentStyle(string name) => File("styles", Branch, "dependent", name + ".csl");

    public static SourceRequest RenamedStyles { get; } = Table("styles", Branch, "renamed-styles.json");

    public static SourceRequest Locale(string language) => File("locales", Branch, $"locales-{language}.xml");

    public static SourceRequest Locales { get; } = Table("locales", Branch, "locales.json");

    private static SourceRequest File(params ReadOnlySpan<string> path) => SourceRequest.For(path) with { Accept = "application/xml, text/plain;q=0.5" };

    private static SourceRequest Table(params ReadOnlySpan<string> path) => SourceRequest.For(path) with { Accept = "application/json, text/plain;q=0.5" };
}

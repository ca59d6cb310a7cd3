using BibHarvester.Csl;

namespace BibHarvester.Conformance.Csl;

/// <summary>The locales of a folder, each with those it falls back to; none of ours among them.</summary>
internal sealed class LocaleFolder
{
    private readonly CslLibrary _library;
    private readonly CslLocale _american;

    /// <summary>Opens a folder.</summary>
    /// <param name="folder">The folder; one file a locale.</param>
    /// <exception cref="CannotRunException">It holds no American English.</exception>
    public LocaleFolder(string folder)
    {
        _library = new CslLibrary(folder) { IncludesBuiltIn = false };
        _american = _library.FindLocale("en-US") ?? throw new CannotRunException($"There is no locale en-US in '{folder}'.");
    }

    /// <summary>The locale for what a style asks.</summary>
    public CslLocale Find(string? asked) => asked is { Length: > 0 } ? _library.FindLocale(asked) ?? _american : _american;
}

using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using BibHarvester.Csl.Folders;

namespace BibHarvester.Csl;

/// <summary>Finds styles and locales: in a file, among those registered and those built in, and in folders. Thread-safe.</summary>
/// <example><code>CitationProcessor processor = CslLibrary.Default.Processor("nature", "de-DE");</code></example>
public sealed partial class CslLibrary
{
    private const int MostParents = 8;

    private readonly Lazy<CslFolder[]> _folders;
    private readonly ConcurrentDictionary<string, CslStyle> _registered = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, CslStyle> _loaded = new(StringComparer.Ordinal);

    /// <summary>A library with folders of its own.</summary>
    /// <param name="folders">The folders, in the order in which they are looked through; they need not exist.</param>
    public CslLibrary(params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        CslFolder[] all = [.. folders.Select(f => new CslFolder(f))];
        _folders = new Lazy<CslFolder[]>(all);
    }

    private CslLibrary(Func<List<string>> folders) =>
        _folders = new Lazy<CslFolder[]>(() => [.. folders().ConvertAll(f => new CslFolder(f))]);

    /// <summary>The library that names of styles are looked up in where no other is given.</summary>
    /// <value>
    /// It has the folders of <c>CSL_PATH</c>, Zotero's <c>styles</c>, pandoc's <c>csl</c>, <c>citation-style-language</c> of the
    /// system, and <see cref="CacheFolder"/>. They are looked into only for what is not built in.
    /// </value>
    public static CslLibrary Default { get; } = new(() => MachineFolders.All(Environment.GetEnvironmentVariable, Home));

    /// <summary>The folder in which styles and locales of the official collections are kept once they were fetched.</summary>
    public static string CacheFolder => MachineFolders.Cache(Environment.GetEnvironmentVariable, Home);

    /// <summary>Whether the styles and locales that come with BibHarvester are found.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool IncludesBuiltIn { get; init; } = true;

    /// <summary>The folders, in the order in which they are looked through.</summary>
    public ValueList<string> Folders => [.. _folders.Value.Select(f => f.Root)];

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Adds a style; it goes before all others of its name.</summary>
    /// <param name="style">The style.</param>
    /// <param name="name">The name to find it by; the end of its id where absent. Its id finds it too.</param>
    public void Register(CslStyle style, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(style);
        _registered[name ?? NameOf(style.Id)] = style;
        if (style.Id.Length > 0)
            _registered[style.Id] = style;
    }

    /// <summary>Finds a style.</summary>
    /// <param name="name">A path, a name such as <c>apa</c>, or an id such as <c>http://www.zotero.org/styles/apa</c>.</param>
    /// <returns>The style, which may rest on another; absent where there is none.</returns>
    /// <exception cref="CslStyleException">A file is no style.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public CslStyle? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsPath(name) && File.Exists(name))
            return Loaded(Path.GetFullPath(name));
        if (_registered.TryGetValue(name, out var style))
            return style;
        if (HasFolder(name))
            return null;
        var known = NameOf(name);
        return Named(known) ?? Renamed(known) ?? WithId(name);
    }

    /// <summary>What renders by a style and a locale.</summary>
    /// <param name="style">The style's path, name or id; the parent of a dependent style is found too.</param>
    /// <param name="locale">The language; that of the style where absent, or American English.</param>
    /// <returns>The processor.</returns>
    /// <exception cref="ArgumentException">There is no such style or locale; the message says where it was looked for.</exception>
    /// <exception cref="CslStyleException">A file is no style or locale.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public CitationProcessor Processor(string style, string? locale = null) =>
        TryGetProcessor(style, locale, out var processor, out var problem) ? processor : throw new ArgumentException(problem, nameof(style));

    /// <summary>What renders by a style and a locale.</summary>
    /// <param name="style">The style's path, name or id; the parent of a dependent style is found too.</param>
    /// <param name="locale">The language; that of the style where absent, or American English.</param>
    /// <param name="processor">The processor.</param>
    /// <param name="problem">What is missing, where it was looked for, and what to do.</param>
    /// <returns>Whether all is there.</returns>
    /// <exception cref="CslStyleException">A file is no style or locale.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public bool TryGetProcessor(
        string style, string? locale, [NotNullWhen(true)] out CitationProcessor? processor, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(style);
        (processor, problem) = (null, null);
        var found = Find(style);
        var language = locale ?? found?.DefaultLocale;
        for (var i = 0; found?.Parent is { } parent; i++)
        {
            found = i < MostParents ? Find(parent) : null;
            language ??= found?.DefaultLocale;
            if (found is null)
            {
                problem = i < MostParents
                    ? $"There is no style '{parent}', on which '{style}' rests: {Sought(parent)}"
                    : $"The style '{style}' rests on styles that rest on each other.";
                return false;
            }
        }

        if (found is null)
            problem = $"There is no style '{style}': {Sought(style)}";
        else if (LocaleFor(language, isAsked: locale is not null) is { } known)
            processor = new CitationProcessor(found, known) { Locales = FindLocale };
        else
            problem = $"There is no locale '{language}': {Places} Put locales-{language}.xml into one of the folders.";
        return processor is not null;
    }

    /// <summary>The name of a style by its id or file.</summary>
    internal static string NameOf(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        return name.EndsWith(".csl", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    private static bool HasFolder(string name) =>
        !name.Contains("://", StringComparison.Ordinal) && name.AsSpan().ContainsAny(Path.DirectorySeparatorChar, '/');

    private static bool IsPath(string name) => name.EndsWith(".csl", StringComparison.OrdinalIgnoreCase) || HasFolder(name);

    private CslStyle? Named(string name)
    {
        if (_registered.TryGetValue(name, out var style))
            return style;
        if (IncludesBuiltIn && CslStyles.Find(name) is { } builtIn)
            return builtIn;
        foreach (var folder in _folders.Value)
        {
            if ((folder.Style(name) ?? folder.Style(name.ToLowerInvariant())) is { } file)
                return Loaded(file);
        }

        return null;
    }

    private CslStyle? Renamed(string name)
    {
        foreach (var folder in _folders.Value)
        {
            if (folder.Renamed(name) is { } today && Named(today) is { } style)
                return style;
        }

        return null;
    }

    // A file may be called otherwise than its id says.
    private CslStyle? WithId(string id)
    {
        if (!id.Contains("://", StringComparison.Ordinal))
            return null;
        foreach (var folder in _folders.Value)
        {
            foreach (var (file, header) in folder.Styles())
            {
                if (header.Id == id)
                    return Loaded(file);
            }
        }

        return null;
    }

    private CslStyle Loaded(string file) => _loaded.TryGetValue(file, out var style) ? style : _loaded.GetOrAdd(file, CslStyle.Load(file));

    private string Sought(string name) => HasFolder(name)
        ? "there is no such file."
        : $"{Places} Put {NameOf(name)}.csl into one of the folders, name a folder of styles in CSL_PATH, or give the path of a file.";

    private string Places =>
        (IncludesBuiltIn ? "it is not built in, and" : "it is") + " not in " +
        (_folders.Value.Length == 0 ? "any folder." : string.Join(", ", _folders.Value.Select(f => f.Root)) + ".");
}

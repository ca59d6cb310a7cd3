using System.Text.Json;
using BibHarvester.Csl;
using BibHarvester.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BibHarvester.Sources;

/// <summary>Fetches styles and locales from the collections of the Citation Style Language project, and keeps them on disk.</summary>
/// <remarks>Thread-safe. What a library finds by itself is never asked for.</remarks>
/// <example>
/// <code>
/// using var repository = new StyleRepository(new HarvesterOptions { ContactEmail = "you@example.org" });
/// await repository.FetchAsync("nature-physics");
/// Console.WriteLine(record.Cite("nature-physics"));
/// </code>
/// </example>
public sealed class StyleRepository : IDisposable
{
    /// <summary>The name under which <see cref="HarvesterOptions.SourceUrls"/> may give another address.</summary>
    public const string SourceName = "csl-styles";

    private const int MostParents = 8;

    private readonly HarvesterOptions _options;
    private readonly CslLibrary _library;
    private readonly StyleCache _cache;
    private readonly SourceServices _services;
    private readonly SourceService _service;
    private readonly RegistryClient _client;

    /// <summary>A repository.</summary>
    /// <param name="options">How it asks; the defaults where absent. They are copied.</param>
    /// <param name="library">The library that what is fetched is added to; the default one where absent.</param>
    /// <param name="cacheFolder">Where files are kept; <see cref="CslLibrary.CacheFolder"/> where absent.</param>
    /// <exception cref="ArgumentException">An option is outside of its range.</exception>
    public StyleRepository(HarvesterOptions? options = null, CslLibrary? library = null, string? cacheFolder = null)
    {
        _options = (options ?? new HarvesterOptions()).Copy();
        _options.Sources.Clear();
        _options.Sources.Add(new StyleSource());
        _options.Validate();
        _library = library ?? CslLibrary.Default;
        _cache = new StyleCache(cacheFolder ?? CslLibrary.CacheFolder);
        ILogger logger = _options.LoggerFactory?.CreateLogger<StyleRepository>() ?? NullLogger<StyleRepository>.Instance;
        _services = new SourceServices(_options);
        _service = _services.Find(SourceName)!;
        _client = new RegistryClient(_options, _services, logger);
    }

    /// <summary>Where it asks.</summary>
    public Uri Address => _service.Address;

    /// <summary>Fetches what a citation by a style needs and the library lacks: the style, those it rests on, and the locale.</summary>
    /// <param name="style">The style's name or id.</param>
    /// <param name="locale">The language; that of the style where absent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Whether all of it is in the library now.</returns>
    /// <exception cref="HarvestException">The repository did not answer, or not with a style.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<bool> FetchAsync(string style, string? locale = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(style);
        var language = locale;
        var name = style;
        for (var i = 0; name is not null; i++)
        {
            var found = i > MostParents ? null : _library.Find(name) ?? await StyleAsync(name, cancellationToken).ConfigureAwait(false);
            if (found is null)
                return false;
            language ??= found.DefaultLocale;
            name = found.Parent;
        }

        if (language is null or "" || _library.FindLocale(language) is not null)
            return true;
        // A language that only the style asks for may be missing.
        return await FetchLocaleAsync(language, cancellationToken).ConfigureAwait(false) || locale is null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _services.Dispose();
    }

    private async Task<CslStyle?> StyleAsync(string id, CancellationToken cancellationToken)
    {
        // A path is no name.
        if (id.Contains('/', StringComparison.Ordinal) && !id.Contains("://", StringComparison.Ordinal))
            return null;
        var name = id[(id.LastIndexOf('/') + 1)..].ToLowerInvariant();
        if (name.EndsWith(".csl", StringComparison.Ordinal))
            name = name[..^4];
        if (!IsFileName(name))
            return null;
        var bytes = await StyleFileAsync(name, cancellationToken).ConfigureAwait(false);
        if (bytes is null && await TableAsync(StyleSource.RenamedStyles, member: null, name, cancellationToken).ConfigureAwait(false) is { } today && IsFileName(today))
            bytes = await StyleFileAsync(today, cancellationToken).ConfigureAwait(false);
        if (bytes is not { } file)
            return null;
        var style = Read(file, CslStyle.Load, $"style '{name}'");
        _library.Register(style, name);
        _cache.Write(name + ".csl", file.Span);
        return style;
    }

    private async Task<ReadOnlyMemory<byte>?> StyleFileAsync(string name, CancellationToken cancellationToken) =>
        await AskAsync(StyleSource.Style(name), cancellationToken).ConfigureAwait(false) ??
        await AskAsync(StyleSource.DependentStyle(name), cancellationToken).ConfigureAwait(false);

    private async Task<bool> FetchLocaleAsync(string asked, CancellationToken cancellationToken)
    {
        var language = asked.Replace('_', '-');
        if (!IsFileName(language))
            return false;
        var bytes = await AskAsync(StyleSource.Locale(language), cancellationToken).ConfigureAwait(false);
        if (bytes is null &&
            await TableAsync(StyleSource.Locales, "primary-dialects", language.Split('-')[0], cancellationToken).ConfigureAwait(false) is { } main && IsFileName(main))
        {
            bytes = await AskAsync(StyleSource.Locale(main), cancellationToken).ConfigureAwait(false);
        }

        if (bytes is not { } file)
            return false;
        var locale = Read(file, CslLocale.Load, $"locale '{language}'");
        _library.Register(locale);
        _cache.Write($"locales-{locale.Language}.xml", file.Span);
        return true;
    }

    private async Task<ReadOnlyMemory<byte>?> AskAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        if (_options.Offline)
            return null;
        using var deadline = new Deadline(_options.Timeout, standsStillInQueue: false, _options.TimeProvider);
        var answer = await _client.AskAsync(_service, request, deadline, cancellationToken).ConfigureAwait(false);
        return answer.Payload?.Bytes;
    }

    private async Task<string?> TableAsync(SourceRequest request, string? member, string key, CancellationToken cancellationToken)
    {
        if (await AskAsync(request, cancellationToken).ConfigureAwait(false) is not { } bytes)
            return null;
        using var document = JsonDocument.Parse(bytes);
        var table = document.RootElement;
        if (member is not null && !(table.ValueKind == JsonValueKind.Object && table.TryGetProperty(member, out table)))
            return null;
        return table.ValueKind == JsonValueKind.Object && table.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
    }

    private T Read<T>(ReadOnlyMemory<byte> file, Func<Stream, T> load, string what)
    {
        try
        {
            using var stream = new MemoryStream(file.ToArray());
            return load(stream);
        }
        catch (CslStyleException exception)
        {
            throw new HarvestException($"{SourceName}: what {Address.Authority} gave for the {what} cannot be used: {exception.Message}", exception)
            {
                SourceName = SourceName,
            };
        }
    }

    private static bool IsFileName(string name) =>
        name.Length > 0 && name[0] != '.' && name.AsSpan().IndexOfAnyExcept(FileNameCharacters) < 0;

    private static System.Buffers.SearchValues<char> FileNameCharacters { get; } =
        System.Buffers.SearchValues.Create("-._0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

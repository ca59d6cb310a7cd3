using System.CommandLine;
using BibHarvester.Csl;
using BibHarvester.Sources;

namespace BibHarvester.Cli.Arguments;

/// <summary>Finds the style and locale that the command line names.</summary>
/// <param name="host">What the command line talks to.</param>
/// <param name="style">The style's name or path.</param>
/// <param name="locale">The language; that of the style where absent.</param>
internal sealed class StyleChoice(CliHost host, string style, string? locale)
{
    private readonly CslLibrary _library = host.Styles ?? CslLibrary.Default;
    private string _problem = "";

    /// <summary>Finds them on this machine.</summary>
    /// <returns>What renders by them; absent where something is missing.</returns>
    /// <exception cref="UsageException">A file is no style.</exception>
    public CitationProcessor? Find()
    {
        try
        {
            if (_library.TryGetProcessor(style, locale, out var processor, out var problem))
                return processor;
            _problem = problem;
            return null;
        }
        catch (CslStyleException e)
        {
            throw new UsageException($"The style '{style}' cannot be used: {e.Message}");
        }
    }

    /// <summary>Fetches from the official collections what is missing on this machine.</summary>
    /// <exception cref="UsageException">There is no such style or locale, or it cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<CitationProcessor> FetchAsync(GlobalOptions options, ParseResult parsed, CancellationToken cancellationToken)
    {
        var isPath = Path.GetFileName(style) != style && !style.Contains("://", StringComparison.Ordinal);
        if (parsed.GetValue(options.Offline) || isPath)
            throw new UsageException(_problem);
        try
        {
            using var repository = new StyleRepository(Lookup.Settings(host, options, parsed), _library, host.StyleCache);
            await repository.FetchAsync(style, locale, cancellationToken).ConfigureAwait(false);
            return Find() ?? throw new UsageException($"{_problem} It is not at {repository.Address} either.");
        }
        catch (HarvestException e)
        {
            throw new UsageException($"{_problem}\n{e.Message}");
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>Says what was passed over in the style.</summary>
    public void TellWarnings(CslStyle found)
    {
        foreach (var warning in found.Warnings.AsEnumerable())
            host.Error.WriteLine($"{style}({warning.Line},{warning.Column}): {warning.Code}: {warning.Message}");
    }
}

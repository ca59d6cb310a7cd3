using BibHarvester.Csl;
using BibHarvester.Settings;

namespace BibHarvester.Cli;

/// <summary>What the command line talks to, so that tests run it in their own process.</summary>
internal sealed class CliHost
{
    /// <summary>Standard input, as bytes: files of any encoding are piped in.</summary>
    public required Stream Input { get; init; }

    /// <summary>Where data goes, and nothing else.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where progress, warnings and where-from lines go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person watches <see cref="Error"/>.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>What sends requests; the library's own where absent.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Where styles and locales are found; the library's own places where absent.</summary>
    public CslLibrary? Styles { get; init; }

    /// <summary>Where fetched styles are kept; the library's own place where absent.</summary>
    public string? StyleCache { get; init; }

    /// <summary>What the user has set for all runs; nothing where absent.</summary>
    public Func<UserSettings>? Settings { get; init; }

    /// <summary>The folder in which answers are kept; they are not where absent.</summary>
    public string? AnswerCache { get; init; }

    /// <summary>Whether the command has come to writing what it collected, which is its last act.</summary>
    public bool IsWriting { get; set; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Sets options to what the user has set for all runs.</summary>
    /// <exception cref="UsageException">A setting is none.</exception>
    public void ApplySettings(HarvesterOptions options)
    {
        try
        {
            Settings?.Invoke().ApplyTo(options);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException)
        {
            throw new UsageException($"In the settings: {exception.Message}");
        }
    }
}

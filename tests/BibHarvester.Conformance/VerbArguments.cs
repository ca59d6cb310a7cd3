namespace BibHarvester.Conformance;

/// <summary>The arguments after the verb: the folder of the corpus, and options.</summary>
public sealed class VerbArguments
{
    private static readonly string[] Flags = ["--through-record", "--verbose"];

    private readonly HashSet<string> _flags = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    /// <summary>Reads arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <exception cref="CannotRunException">They are none.</exception>
    public VerbArguments(ReadOnlySpan<string> arguments)
    {
        string? folder = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Flags.Contains(arguments[i]))
                _flags.Add(arguments[i]);
            else if (arguments[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < arguments.Length)
                _options[arguments[i]] = arguments[++i];
            else if (folder is null && !arguments[i].StartsWith("--", StringComparison.Ordinal))
                folder = arguments[i];
            else
                throw new CannotRunException($"What is '{arguments[i]}'?");
        }

        Folder = folder ?? throw new CannotRunException("The folder of the corpus is missing.");
        if (!Directory.Exists(Folder))
            throw new CannotRunException($"There is no folder '{Folder}'.");
    }

    /// <summary>The folder of the corpus.</summary>
    public string Folder { get; }

    /// <summary>Whether details of failures are printed.</summary>
    public bool Verbose => Has("--verbose");

    /// <summary>Where what was produced is written; absent where it is not.</summary>
    public string? ActualFolder => Option("--actual");

    /// <summary>What a verb says of its run, a line each, before the results.</summary>
    public IList<string> Notes { get; } = [];

    /// <summary>Whether an option that has no value is given.</summary>
    /// <param name="flag">The option with its hyphens.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(string flag) => _flags.Contains(flag);

    /// <summary>The value of an option.</summary>
    /// <param name="name">The option with its hyphens.</param>
    /// <returns>The value; absent where the option is.</returns>
    public string? Option(string name) => _options.GetValueOrDefault(name);
}

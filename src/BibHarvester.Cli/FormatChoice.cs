using BibHarvester.Formats;

namespace BibHarvester.Cli;

/// <summary>Finds the formats that the command line names.</summary>
internal static class FormatChoice
{
    /// <exception cref="UsageException">There is no such format, or nothing writes it.</exception>
    public static RecordFormat Writable(string name) =>
        Named(name) is { Writer: not null } format ? format : throw new UsageException($"Nothing writes '{name}'; see 'bibharvest formats'.");

    /// <exception cref="UsageException">There is no such format, or nothing reads it.</exception>
    public static RecordFormat Readable(string? name, string path)
    {
        var format = name is not null ? Named(name) : OfExtension(path);
        return format.Reader is not null ? format : throw new UsageException($"Nothing reads '{format.Name}'; see 'bibharvest formats'.");
    }

    private static RecordFormat Named(string name) =>
        RecordFormats.Find(name) ?? throw new UsageException($"There is no format '{name}'; see 'bibharvest formats'.");

    /// <summary>The format whose files end so; of those that share an ending, the one that the file begins like.</summary>
    private static RecordFormat OfExtension(string path)
    {
        var found = new List<RecordFormat>();
        foreach (var format in RecordFormats.All)
        {
            if (format.Reader is not null && format.Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                found.Add(format);
        }

        return found.Count switch
        {
            0 => throw new UsageException($"What format is '{path}'? Say it with --from."),
            1 => found[0],
            _ => FormatGuess.Of(path, found) ??
                throw new UsageException($"'{path}' may be {string.Join(" or ", found.Select(f => f.Name))}: say which with --from."),
        };
    }
}

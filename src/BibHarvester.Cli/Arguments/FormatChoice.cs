using BibHarvester.Formats;

namespace BibHarvester.Cli.Arguments;

/// <summary>Finds the formats that the command line names, or that files are in.</summary>
internal static class FormatChoice
{
    /// <exception cref="UsageException">There is no such format, or nothing writes it.</exception>
    public static RecordFormat Writable(string name) =>
        Named(name) is { Writer: not null } format ? format : throw new UsageException($"Nothing writes '{name}'; see 'bibharvest formats'.");

    /// <summary>The format of a name or, without one, of a file.</summary>
    /// <exception cref="UsageException">There is no such format or file, nothing reads it, or the file is in no format that is known.</exception>
    public static RecordFormat Readable(string? name, string path)
    {
        var format = name is not null ? Named(name) : OfFile(path);
        return format.Reader is not null ? format : throw new UsageException($"Nothing reads '{format.Name}'; see 'bibharvest formats'.");
    }

    /// <exception cref="UsageException">There is no such format.</exception>
    public static RecordFormat Named(string name) =>
        RecordFormats.Find(name) ?? throw new UsageException($"There is no format '{name}'; see 'bibharvest formats'.");

    /// <summary>The format that a file begins like; where that may be several, the one of its extension.</summary>
    private static RecordFormat OfFile(string path)
    {
        if (path == "-")
            throw new UsageException("What format is standard input? Say it with --from.");
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{path}'.");
        using var file = File.OpenRead(path);
        var (found, confidence, _) = RecordFormats.Detect(file);
        var byExtension = OfExtension(path);
        if (found is not null && (confidence == Confidence.Certain || byExtension.Count == 0 || byExtension.Contains(found)))
            return found;
        return byExtension switch
        {
            [var only] => only,
            [] => throw new UsageException($"What format is '{path}'? Say it with --from."),
            _ => throw new UsageException($"'{path}' may be {string.Join(" or ", byExtension.Select(f => f.Name))}: say which with --from."),
        };
    }

    private static List<RecordFormat> OfExtension(string path)
    {
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            path = path[..^3];
        var found = new List<RecordFormat>();
        foreach (var format in RecordFormats.All)
        {
            if (format.Reader is not null && format.Extensions.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase)))
                found.Add(format);
        }

        return found;
    }
}

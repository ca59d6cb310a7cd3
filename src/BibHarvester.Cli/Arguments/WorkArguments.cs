using BibHarvester.Cli.Converting;

namespace BibHarvester.Cli.Arguments;

/// <summary>Tells files of works from identifiers.</summary>
internal static class WorkArguments
{
    /// <summary>The arguments in their order: each file of works, and the identifiers that stand between two of them together.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="format">The format of the files; absent where it is seen from each.</param>
    /// <returns>A file, or identifiers where there is none.</returns>
    /// <exception cref="UsageException">There is no such format, or it is not known what format a file is in.</exception>
    public static IReadOnlyList<(WorkFile? File, string[] Identifiers)> Of(string[] arguments, string? format)
    {
        var parts = new List<(WorkFile? File, string[] Identifiers)>();
        var identifiers = new List<string>();
        foreach (var argument in arguments)
        {
            // A folder and file may be called '10.1000/x'; that is a DOI all the same.
            if (!File.Exists(argument) || Identifier.Detect(argument).Identifier is not null)
            {
                identifiers.Add(argument);
                continue;
            }

            TakeIdentifiers();
            parts.Add((new WorkFile(argument, argument, FormatChoice.Readable(format, argument)), []));
        }

        TakeIdentifiers();
        return parts;

        void TakeIdentifiers()
        {
            if (identifiers.Count > 0)
                parts.Add((null, [.. identifiers]));
            identifiers.Clear();
        }
    }
}

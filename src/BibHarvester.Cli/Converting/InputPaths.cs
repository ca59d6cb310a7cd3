using System.IO.Enumeration;

namespace BibHarvester.Cli.Converting;

/// <summary>Finds the files that arguments name: paths, and patterns where the shell left them to us.</summary>
internal static class InputPaths
{
    private const string AnyFolder = "**";

    /// <summary>The files, in the order of the arguments and those of a pattern by name; each once.</summary>
    /// <exception cref="UsageException">Nothing matches a pattern, or an argument is a folder.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> arguments)
    {
        var paths = new List<string>();
        foreach (var argument in arguments)
        {
            if (Directory.Exists(argument))
                throw new UsageException($"'{argument}' is a folder: say which files of it, as in '{Path.Combine(argument, "*.bib")}'.");
            foreach (var path in IsPattern(argument) ? Matching(argument) : (List<string>)[argument])
            {
                if (!paths.Contains(path))
                    paths.Add(path);
            }
        }

        return paths;
    }

    private static bool IsPattern(string argument) => argument.AsSpan().ContainsAny('*', '?') && !File.Exists(argument);

    private static List<string> Matching(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) ?? "";
        var name = Path.GetFileName(pattern);
        var isDeep = Path.GetFileName(folder) == AnyFolder;
        if (isDeep)
            folder = Path.GetDirectoryName(folder) ?? "";
        if (IsPattern(folder))
            throw new UsageException($"'{pattern}': '*' and '?' stand in the file's name only, and '{AnyFolder}' for all folders just before it.");
        var root = folder.Length > 0 ? folder : ".";
        var found = !Directory.Exists(root) ? [] : Directory
            .EnumerateFiles(root, "*", isDeep ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Where(file => FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(file)))
            .Select(file => folder.Length > 0 ? file : Path.GetRelativePath(root, file))
            .Order(StringComparer.Ordinal)
            .ToList();
        return found.Count > 0 ? found : throw new UsageException($"No file matches '{pattern}'.");
    }
}

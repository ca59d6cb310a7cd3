namespace BibHarvester.Cli.Arguments;

/// <summary>Opens files to read.</summary>
internal static class InputFile
{
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Stream Open(string path, CliHost host)
    {
        if (path == "-")
            return host.Input;
        return File.Exists(path)
            ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan)
            : throw new UsageException($"There is no file '{path}'.");
    }
}

namespace BibHarvester.Cli.Output;

/// <summary>Writes files so that there is never half of one: an older file is replaced when the new one is whole.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes));

    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // A link stays one.
        var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        var part = target + ".part";
        try
        {
            using (var stream = File.Create(part))
                write(stream);
            File.Move(part, target, overwrite: true);
        }
        finally
        {
            // What was moved is not there any more; what failed is.
            File.Delete(part);
        }
    }
}

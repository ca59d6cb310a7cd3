namespace BibHarvester.Sources;

/// <summary>Keeps fetched files; where nothing can be written, they are fetched again another time.</summary>
/// <param name="folder">The folder; made when first needed.</param>
internal sealed class StyleCache(string folder)
{
    public void Write(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            Directory.CreateDirectory(folder);
            // Others may read at the same time: the file is there whole or not at all.
            var whole = Path.Combine(folder, $"{name}.{Environment.ProcessId}.part");
            File.WriteAllBytes(whole, bytes);
            File.Move(whole, Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The style itself is there.
        }
    }
}

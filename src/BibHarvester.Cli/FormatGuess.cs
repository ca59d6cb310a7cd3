using System.IO.Compression;
using BibHarvester.Formats;

namespace BibHarvester.Cli;

/// <summary>Tells the formats of JSON apart by what a file begins with.</summary>
internal static class FormatGuess
{
    private const int Length = 64 * 1024;

    // Members that every record of a format has, or its envelope.
    private static readonly (string Format, string[] Members)[] Signs =
    [
        ("bibharvest-json", ["\"bibharvest\":"]),
        ("datacite-json", ["\"attributes\"", "\"resourceTypeGeneral\"", "\"schemaVersion\""]),
        ("crossref-json", ["\"message-type\"", "\"reference-count\"", "\"references-count\"", "\"is-referenced-by-count\"", "\"content-domain\""]),
    ];

    /// <summary>The one of some formats that a file is in.</summary>
    /// <returns>The format; absent where the file cannot be read or begins like none of them.</returns>
    public static RecordFormat? Of(string path, IReadOnlyList<RecordFormat> candidates)
    {
        if (!File.Exists(path))
            return null;
        var start = Start(path);
        foreach (var (name, members) in Signs)
        {
            if (Array.Exists(members, m => start.Contains(m, StringComparison.Ordinal)))
                return candidates.FirstOrDefault(f => f.Name == name);
        }

        // What is left is an array of items, or one.
        return start.TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is ['[' or '{', ..] && start.Contains("\"type\"", StringComparison.Ordinal)
            ? candidates.FirstOrDefault(f => f.Name == "csl-json")
            : null;
    }

    private static string Start(string path)
    {
        using var file = File.OpenRead(path);
        var isPacked = file.ReadByte() == 0x1F && file.ReadByte() == 0x8B;
        file.Position = 0;
        using var unpacked = isPacked ? new GZipStream(file, CompressionMode.Decompress) : null;
        var buffer = new byte[Length];
        try
        {
            var count = (unpacked ?? (Stream)file).ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return System.Text.Encoding.UTF8.GetString(buffer, 0, count);
        }
        catch (InvalidDataException)
        {
            // The reader says what is wrong with the file.
            return "";
        }
    }
}

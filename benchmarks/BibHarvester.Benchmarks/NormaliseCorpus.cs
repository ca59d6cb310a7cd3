using System.Text.Encodings.Web;
using System.Text.Json;

namespace BibHarvester.Benchmarks;

/// <summary>Makes the input of <c>normalise</c>: the Crossref works of a folder of stored answers, again and again up to 100 MB.</summary>
internal static class NormaliseCorpus
{
    private const long Bytes = 100_000_000;

    /// <summary>Writes the file.</summary>
    /// <param name="folder">A folder of stored answers, or one folder above <c>crossref</c>.</param>
    /// <param name="output">The file, one work a line.</param>
    /// <returns>The exit code.</returns>
    public static int Write(string folder, string output)
    {
        var crossref = Path.Combine(folder, "crossref");
        var works = Directory.EnumerateFiles(Directory.Exists(crossref) ? crossref : folder, "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Where(path => !path.Contains("expected", StringComparison.Ordinal))
            .SelectMany(Lines)
            .ToArray();
        if (works.Length == 0)
        {
            Console.Error.WriteLine($"There are no Crossref works in '{folder}'.");
            return 2;
        }

        using var file = File.Create(output);
        var lines = 0;
        for (; file.Length < Bytes; lines++)
        {
            file.Write(works[lines % works.Length]);
            file.WriteByte((byte)'\n');
        }

        Console.WriteLine($"{works.Length} works, {lines} lines, {file.Length / 1e6:0} MB");
        return 0;
    }

    private static IEnumerable<byte[]> Lines(string path)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException)
        {
            // The corpus has broken payloads, too.
            yield break;
        }

        using (document)
        {
            foreach (var work in Works(document.RootElement))
                yield return Line(work);
        }
    }

    private static IEnumerable<JsonElement> Works(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Works);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        foreach (var name in (string[])["message", "items"])
        {
            if (element.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                return Works(inner);
        }

        return element.TryGetProperty("DOI", out _) && element.TryGetProperty("type", out _) ? [element] : [];
    }

    // As the registry wrote it, where that is one line: its slashes are escaped, which costs time to read.
    private static byte[] Line(JsonElement work)
    {
        var raw = work.GetRawText();
        if (!raw.Contains('\n', StringComparison.Ordinal))
            return System.Text.Encoding.UTF8.GetBytes(raw);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            work.WriteTo(writer);
        return buffer.ToArray();
    }
}

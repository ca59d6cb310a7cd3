using System.Text;
using System.Text.Json;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>A file that is mutated.</summary>
/// <param name="Name">Its path within the corpus; for what we wrote, the payload's path and the format's name.</param>
/// <param name="Bytes">What stands in it.</param>
internal sealed record FuzzFile(string Name, byte[] Bytes)
{
    // A longer file costs time only: every mutation is one place of it.
    private const int LongestBytes = 96 * 1024;

    private IReadOnlyList<string>? _texts;

    /// <summary>The format in which a registry answered; absent where it is no such answer.</summary>
    public string? Format { get; init; }

    /// <summary>The strings in it where it is JSON; its lines otherwise.</summary>
    public IReadOnlyList<string> Texts => _texts ??= FindTexts();

    /// <summary>A part of it that can be read within the time limit; all of it as a rule.</summary>
    public byte[] Window(Random random, int longest = LongestBytes)
    {
        if (Bytes.Length <= longest)
            return Bytes;
        var start = random.Next(3) == 0 ? random.Next(Bytes.Length - longest) : 0;
        return Bytes[start..(start + longest)];
    }

    private string[] FindTexts()
    {
        var texts = new List<string>();
        try
        {
            var json = new Utf8JsonReader(Bytes);
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.String)
                    texts.Add(json.GetString()!);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Broken from here on.
        }

        return texts.Count > 0 ? [.. texts] : Encoding.UTF8.GetString(Bytes).Split('\n');
    }
}

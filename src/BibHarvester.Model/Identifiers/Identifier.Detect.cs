namespace BibHarvester;

public readonly partial record struct Identifier
{
    /// <summary>Finds out what a text given as an identifier is.</summary>
    /// <param name="text">What was pasted: a bare identifier, one with a label, an address, or a sentence that holds one.</param>
    /// <param name="identifier">The identifier to try first.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryDetect(ReadOnlySpan<char> text, out Identifier identifier)
    {
        var detection = Detect(text);
        identifier = detection.Identifier.GetValueOrDefault();
        return detection.IsFound;
    }

    /// <summary>Finds out what a text given as an identifier is, what else it may be, and what is wrong where it is none.</summary>
    /// <param name="text">What was pasted: a bare identifier, one with a label, an address, or a sentence that holds one.</param>
    /// <returns>The finding; nothing is thrown for bad data.</returns>
    /// <example><code>Identifier.Detect("https://arxiv.org/pdf/1806.05726v2.pdf").Identifier // arXiv 1806.05726v2</code></example>
    public static IdentifierDetection Detect(ReadOnlySpan<char> text) => IdentifierDetector.Detect(text);

    /// <summary>Finds the identifiers in running text: DOIs, addresses, and numbers whose label or check digit says what they are.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The identifiers in the order of the text; no two overlap.</returns>
    public static ValueList<IdentifierMatch> FindAll(ReadOnlySpan<char> text) => new IdentifierScanner(text).Run();
}

using BibHarvester.Formats.Tagged;

namespace BibHarvester.Formats.Biblioscape;

/// <summary>Reads Biblioscape's lines: <c>--AU-- value</c>, a line of hyphens behind each record.</summary>
/// <remarks>Diagnostics: those of <see cref="TaggedParser"/> as BSC….</remarks>
internal sealed class BiblioscapeParser(ReadOptions options) : TaggedParser(BiblioscapeFormat.Name, "BSC", options)
{
    private const int TagLength = 6;

    /// <summary>Whether some line of a text begins with a tag.</summary>
    public static bool HasTag(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (IsTagged(line))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    protected override LineKind Classify(string line, out string tag, out string value)
    {
        line = line.TrimStart('\uFEFF');
        (tag, value) = ("", line);
        if (string.IsNullOrWhiteSpace(line))
            return LineKind.Nothing;
        if (line.Length >= TagLength && line.AsSpan().TrimEnd().IndexOfAnyExcept('-') < 0)
            return LineKind.End;
        if (!IsTagged(line))
            return LineKind.More;
        (tag, value) = (line[2..4], line[TagLength..]);
        return LineKind.Tag;
    }

    /// <inheritdoc/>
    protected override BibRecord? ToRecord(IReadOnlyList<TaggedLine> lines) => BiblioscapeAssembler.ToRecord(lines, Options);

    private static bool IsTagged(ReadOnlySpan<char> line) =>
        line.Length >= TagLength && line.StartsWith("--") && line[4..].StartsWith("--") && char.IsAsciiLetterUpper(line[2]) && char.IsAsciiLetterOrDigit(line[3]);
}

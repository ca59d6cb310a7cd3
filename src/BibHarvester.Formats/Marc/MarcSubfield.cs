namespace BibHarvester.Formats.Marc;

/// <summary>A subfield.</summary>
/// <param name="code">Its code.</param>
/// <param name="text">Its text on one line; absent where it is blank.</param>
internal sealed class MarcSubfield(char code, string? text)
{
    public char Code => code;

    public string? Text => text;

    /// <summary>Whether it has its place in the record.</summary>
    public bool IsTaken { get; set; }
}

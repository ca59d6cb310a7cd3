namespace BibHarvester.Formats.Xml;

/// <summary>How one element is read: the options, and what was odd in it.</summary>
/// <param name="options">How to read.</param>
internal sealed class XmlNotes(ReadOptions options)
{
    public ReadOptions Options => options;

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Whether the element is all that the file was to say, though it describes nothing.</summary>
    public bool IsAnswered { get; set; }
}

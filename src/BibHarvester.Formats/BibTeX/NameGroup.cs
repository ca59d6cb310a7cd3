namespace BibHarvester.Formats.BibTeX;

/// <summary>The names of one field.</summary>
/// <param name="count">How many there may be.</param>
internal sealed class NameGroup(int count)
{
    public List<NameParts> Names { get; } = new(count);

    /// <summary>Whether the list was cut short.</summary>
    public bool IsCutShort { get; set; }
}

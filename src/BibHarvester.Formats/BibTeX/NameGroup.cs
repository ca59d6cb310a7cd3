namespace BibHarvester.Formats.BibTeX;

/// <summary>The names of one field.</summary>
internal sealed class NameGroup
{
    public List<NameParts> Names { get; } = [];

    /// <summary>Whether the list was cut short.</summary>
    public bool IsCutShort { get; set; }

    public void Clear()
    {
        Names.Clear();
        IsCutShort = false;
    }
}

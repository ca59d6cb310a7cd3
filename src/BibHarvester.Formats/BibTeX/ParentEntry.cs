namespace BibHarvester.Formats.BibTeX;

/// <summary>An entry to which others point.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Fields">Its fields, with their values as they stand in the file.</param>
internal sealed record ParentEntry(string Type, List<(string Name, string Value)> Fields)
{
    /// <summary>The value of a field; absent where the entry has none of that name.</summary>
    public string? ValueOf(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return field.Value;
        }

        return null;
    }
}

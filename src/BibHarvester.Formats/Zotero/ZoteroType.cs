namespace BibHarvester.Formats.Zotero;

/// <summary>A type of Zotero's items.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Work">What it is.</param>
/// <param name="Creators">The types of its creators, the main one first.</param>
/// <param name="Fields">Its fields, and the names that they have in all types.</param>
internal sealed record ZoteroType(string Name, WorkType Work, string[] Creators, (string Name, string Base)[] Fields)
{
    /// <summary>The field that a name shared by all types stands for here; absent where the type has none.</summary>
    public string? FieldOf(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Base == name)
                return field.Name;
        }

        return null;
    }
}

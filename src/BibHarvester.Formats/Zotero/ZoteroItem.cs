namespace BibHarvester.Formats.Zotero;

/// <summary>An item as Zotero has it.</summary>
internal sealed class ZoteroItem
{
    public string? ItemType { get; set; }

    /// <summary>The texts, by the names that they stand under.</summary>
    public List<(string Name, string Text)> Fields { get; } = [];

    public List<ZoteroCreator> Creators { get; } = [];

    public List<string> Tags { get; } = [];

    /// <summary>The lines of <c>extra</c>.</summary>
    public List<string> Extra { get; } = [];

    /// <summary>Members of other shapes, as they stand in the file; those beside <c>data</c> with a slash before their name.</summary>
    public List<(string Name, Utf8Text Json)> Others { get; } = [];

    /// <summary>Whether nothing is said of a work but its type.</summary>
    public bool IsBlank => Creators.Count == 0 && Tags.Count == 0 && Extra.Count == 0 && !Fields.Exists(f => ZoteroTypes.IsField(f.Name));

    /// <summary>Whether another item is the same.</summary>
    public bool SaysTheSame(ZoteroItem other) =>
        ItemType == other.ItemType && Fields.SequenceEqual(other.Fields) && Creators.SequenceEqual(other.Creators) && Others.SequenceEqual(other.Others) &&
        Tags.SequenceEqual(other.Tags, StringComparer.Ordinal) && Extra.SequenceEqual(other.Extra, StringComparer.Ordinal);
}

using System.Xml;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Elements that a record has no place for: kept under their paths, with full stops between, and written back under these names.</summary>
internal static class NoteFirstExtras
{
    /// <summary>Whether a name is that of an element right in the record.</summary>
    public static bool IsName(string name) => name.Length is > 0 and < 100 && char.IsLetter(name[0]) && name.All(static c => XmlConvert.IsNCNameChar(c));

    /// <summary>All texts of an element, under its path.</summary>
    public static IEnumerable<(string Path, string Text)> Of(ElementNode element, string? parent = null)
    {
        var path = parent is null ? element.Name : $"{parent}.{element.Name}";
        foreach (var (inner, text) in element.Content)
        {
            if (LineText.Normalize(text) is { } line)
                yield return (path, line);
            if (inner is null)
                continue;
            foreach (var found in Of(inner, path))
                yield return found;
        }
    }
}

using System.Text;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.BibTeX;

/// <summary>What is known of a file while its entries are read: macros, and the names that come again and again.</summary>
internal sealed class FileScope
{
    // Each search for the end of a comment that has none goes through all that follows.
    private const int MostOpenComments = 16;
    private const int MostNames = 1024;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _namesByText;

    public FileScope() => _namesByText = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    public Dictionary<string, string> Macros { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many comments were not closed.</summary>
    public int OpenComments { get; set; }

    /// <summary>Whether so many comments were not closed that none is looked for the end of.</summary>
    public bool HasManyOpenComments => OpenComments >= MostOpenComments;

    /// <summary>The type of an entry in small letters.</summary>
    public string TypeOf(ReadOnlySpan<byte> name)
    {
        Span<char> small = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        Ascii.ToLower(name, small, out _);
        return Once(small);
    }

    /// <summary>The field of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="known">The name as a string: that of the field, else as it is written.</param>
    public BibTeXField? FieldOf(ReadOnlySpan<byte> name, out string known)
    {
        if (FieldTable.TryFind(name, out var small))
        {
            known = small.Name;
            return small;
        }

        return FieldOfAnyCase(name, out known);
    }

    private BibTeXField? FieldOfAnyCase(ReadOnlySpan<byte> name, out string known)
    {
        Span<char> text = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        if (Ascii.ToUtf16(name, text, out _) != System.Buffers.OperationStatus.Done)
        {
            known = LegacyText.Decode(name).Text;
            return null;
        }

        if (FieldTable.Find(text) is { } field)
        {
            known = field.Name;
            return field;
        }

        known = Once(text);
        return null;
    }

    private string Once(ReadOnlySpan<char> text)
    {
        if (_namesByText.TryGetValue(text, out var known))
            return known;
        var name = text.ToString();
        if (_names.Count < MostNames)
            _names.Add(name, name);
        return name;
    }
}

using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>An entry of a <see cref="BibTeXDocument"/>, which can be changed; what is not changed is written as it was.</summary>
public sealed partial class BibTeXEntry : BibTeXItem
{
    private readonly List<BibTeXEntryField> _fields;

    internal BibTeXEntry(string attached, string opening, string type, string bracket, string? key, List<BibTeXEntryField> fields, string closing)
    {
        (Attached, Opening, TypeText, Bracket, KeyText, _fields, Closing) = (attached, opening, type, bracket, key, fields, closing);
    }

    /// <summary>The type in small letters, such as <c>article</c>.</summary>
    public string Type
    {
        get => TypeText.ToLowerInvariant();
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            RequireName(value);
            if (!value.Equals(TypeText, StringComparison.OrdinalIgnoreCase))
                TypeText = value;
        }
    }

    /// <summary>The key; empty where there is none. Fields of other entries that name it are changed by <see cref="BibTeXDocument.RenameKey"/>.</summary>
    public string Key
    {
        get => KeyText?.Trim() ?? "";
        set
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            if (BibTeXKey.Safe(value) != value)
                throw new ArgumentException($"'{value}' can't be a key: it has characters that end one.", nameof(value));
            if (KeyText is null && _fields.Count > 0 && !_fields[0].Lead.Contains(',', StringComparison.Ordinal))
                _fields[0].Lead = "," + _fields[0].Lead;
            KeyText = KeyText is null ? value : KeyText.Replace(KeyText.Trim(), value, StringComparison.Ordinal);
        }
    }

    /// <summary>The fields in order.</summary>
    public IReadOnlyList<BibTeXEntryField> Fields => _fields;

    /// <summary>Comments that stand on the lines above, and go with the entry.</summary>
    internal string Attached { get; set; }

    /// <summary>The sign <c>@</c> and the white space behind it.</summary>
    internal string Opening { get; set; }

    internal string TypeText { get; set; }

    /// <summary>The opening brace and the white space around it.</summary>
    internal string Bracket { get; set; }

    /// <summary>The key with the white space behind it; absent where there is none.</summary>
    internal string? KeyText { get; set; }

    /// <summary>What stands behind the last value, with the closing brace.</summary>
    internal string Closing { get; set; }

    internal List<BibTeXEntryField> FieldList => _fields;

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(Attached).Append(Opening).Append(TypeText).Append(Bracket).Append(KeyText);
        foreach (var field in _fields)
            text.Append(field.Lead).Append(field.Name).Append(field.Separator).Append(field.RawValue);
        return text.Append(Closing).ToString();
    }
}

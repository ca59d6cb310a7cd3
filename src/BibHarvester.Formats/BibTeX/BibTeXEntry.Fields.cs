namespace BibHarvester.Formats.BibTeX;

public sealed partial class BibTeXEntry
{
    /// <summary>The field of a name; absent where there is none. Of several the first counts.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>The field.</returns>
    public BibTeXEntryField? Find(string name) => _fields.Find(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Sets a field to a value in TeX, between the braces or quotes that it has; a new field comes last, and looks as the one before it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value in TeX: see <see cref="BibTeXText.Encode"/>.</param>
    /// <exception cref="ArgumentException">Braces in the value are not balanced, or the name is none.</exception>
    public void Set(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        RequireBalanced(value);
        var field = Find(name);
        if (field is not null && field.Value == value)
            return;
        var hasQuotes = field?.RawValue is ['"', ..] && field.Value is not null && !value.Contains('"', StringComparison.Ordinal);
        SetRaw(name, hasQuotes ? $"\"{value}\"" : $"{{{value}}}");
    }

    /// <summary>Sets a field to a value as it stands in a file: a macro such as <c>jan</c>, or several values joined by <c>#</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="rawValue">The value with its delimiters.</param>
    /// <exception cref="ArgumentException">The value is none, or the name.</exception>
    public void SetRaw(string name, string rawValue)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(rawValue);
        RequireName(name);
        if (!DocumentSyntax.IsValue(rawValue))
            throw new ArgumentException($"'{rawValue}' is no value: its braces or quotes are not balanced.", nameof(rawValue));
        if (Find(name) is { } field)
            field.RawValue = rawValue;
        else
            Append(name, rawValue);
    }

    /// <summary>Takes all fields of a name out.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <returns>Whether there was one.</returns>
    public bool Remove(string name)
    {
        // The key is followed by a comma, or no field is.
        var first = _fields.Count > 0 ? _fields[0].Lead : "";
        var removed = _fields.RemoveAll(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) > 0;
        if (removed && KeyText is null && _fields.Count > 0)
            _fields[0].Lead = first;
        return removed;
    }

    /// <summary>Gives a field another name, in its place.</summary>
    /// <param name="name">The name that it has, in any case.</param>
    /// <param name="newName">The new name.</param>
    /// <returns>Whether there was such a field.</returns>
    /// <exception cref="ArgumentException">The new name is none, or another field has it.</exception>
    public bool Rename(string name, string newName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(newName);
        RequireName(newName);
        if (Find(name) is not { } field)
            return false;
        if (Find(newName) is { } other && other != field)
            throw new ArgumentException($"The entry has a field '{newName}'.", nameof(newName));
        field.Name = newName;
        return true;
    }

    private void Append(string name, string rawValue)
    {
        var last = _fields.Count > 0 ? _fields[^1] : null;
        var lineEnd = LineEnds.Of(ToString());
        var lead = last is null ? $",{lineEnd}  " : "," + last.Lead[(last.Lead.LastIndexOf(',') + 1)..];
        if (lead.Contains('%', StringComparison.Ordinal))
            lead = "," + lead[lead.LastIndexOfAny(['\r', '\n'])..];
        var end = Closing.IndexOf(',', StringComparison.Ordinal);
        if (last is null && end >= 0)
            Closing = Closing[(end + 1)..];
        if (lead.Contains(lineEnd, StringComparison.Ordinal) && !Closing.Contains(lineEnd, StringComparison.Ordinal))
            Closing = Closing[..^1] + lineEnd + Closing[^1];
        _fields.Add(new BibTeXEntryField(lead, name, SeparatorFor(name), rawValue));
    }

    /// <summary>The equals sign where those of the other fields stand, if they are below each other.</summary>
    private string SeparatorFor(string name)
    {
        if (_fields.Count == 0)
            return " = ";
        var separator = _fields[^1].Separator;
        var sign = separator.IndexOf('=', StringComparison.Ordinal);
        var column = _fields[^1].Name.Length + sign;
        var isAligned = _fields.TrueForAll(f => f.Name.Length + f.Separator.IndexOf('=', StringComparison.Ordinal) == column) &&
            _fields.Exists(f => f.Name.Length != _fields[0].Name.Length);
        return isAligned ? new string(' ', Math.Max(Math.Min(sign, 1), column - name.Length)) + separator[sign..] : separator;
    }

    private static void RequireName(string name)
    {
        if (!DocumentSyntax.IsName(name))
            throw new ArgumentException($"'{name}' can't be a name: it has characters that end one.", nameof(name));
    }

    private static void RequireBalanced(string value)
    {
        if (!DocumentSyntax.IsBalanced(value))
            throw new ArgumentException("The braces of the value are not balanced.", nameof(value));
    }
}

namespace BibHarvester.Formats.BibTeX;

/// <summary>A field of an entry of a <see cref="BibTeXDocument"/>.</summary>
public sealed class BibTeXEntryField
{
    internal BibTeXEntryField(string lead, string name, string separator, string rawValue) =>
        (Lead, Name, Separator, RawValue) = (lead, name, separator, rawValue);

    /// <summary>The name as it stands in the file.</summary>
    public string Name { get; internal set; }

    /// <summary>The value as it stands in the file: in braces or quotes, a number, a macro, or several of these joined by <c>#</c>.</summary>
    public string RawValue { get; internal set; }

    /// <summary>The value without its braces or quotes; absent where it is a macro or joined of several.</summary>
    public string? Value => RawValue switch
    {
        ['{', ..] when TexSplit.IsGroup(RawValue) => RawValue[1..^1],
        ['"', ..] when IsOneQuotation(RawValue) => RawValue[1..^1],
        _ => RawValue.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? RawValue : null,
    };

    /// <summary>What stands between the field before and the name: the comma and white space.</summary>
    internal string Lead { get; set; }

    /// <summary>The equals sign and the white space around it.</summary>
    internal string Separator { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} = {RawValue}";

    private static bool IsOneQuotation(string raw)
    {
        var depth = 0;
        for (var i = 1; i < raw.Length - 1; i++)
        {
            depth += TexSplit.Change(raw[i]);
            if (raw[i] == '"' && depth == 0)
                return false;
        }

        return raw.Length > 1 && raw[^1] == '"' && depth == 0;
    }
}

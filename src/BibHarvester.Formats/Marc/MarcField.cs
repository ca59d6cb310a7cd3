namespace BibHarvester.Formats.Marc;

/// <summary>A field of a MARC or PICA record: a value, or subfields.</summary>
/// <param name="Tag">The tag.</param>
/// <param name="FirstIndicator">The first indicator; a space where it has none.</param>
/// <param name="SecondIndicator">The second indicator.</param>
/// <param name="Value">The value of a control field.</param>
internal sealed record MarcField(string Tag, char FirstIndicator, char SecondIndicator, string? Value)
{
    /// <summary>The subfields in order, each with its code, its text, and whether it was taken.</summary>
    public List<MarcSubfield> Subfields { get; } = [];

    /// <summary>Whether the value of a control field was taken.</summary>
    public bool IsTaken { get; set; }

    /// <summary>The text of the first subfield of a code; absent where there is none.</summary>
    public string? Peek(char code) => Subfields.Find(s => s.Code == code && s.Text is not null)?.Text;

    /// <summary>Takes the first subfield of a code that was not taken.</summary>
    public string? Take(char code)
    {
        var subfield = Subfields.Find(s => s.Code == code && s is { IsTaken: false, Text: not null });
        if (subfield is null)
            return null;
        subfield.IsTaken = true;
        return subfield.Text;
    }

    /// <summary>Takes all subfields of some codes, in their order.</summary>
    public IEnumerable<string> TakeAll(string codes)
    {
        foreach (var subfield in Subfields)
        {
            if (subfield.IsTaken || subfield.Text is null || !codes.Contains(subfield.Code, StringComparison.Ordinal))
                continue;
            subfield.IsTaken = true;
            yield return subfield.Text;
        }
    }
}

namespace BibHarvester.Formats.Losses;

/// <summary>The values that a record kept.</summary>
internal sealed class CarriedValues
{
    // A shorter text is found by chance in a longer one.
    private const int TellingLength = 5;

    private readonly HashSet<LostValue> _values = [];
    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _all;

    public CarriedValues(IEnumerable<LostValue> values)
    {
        foreach (var value in values)
        {
            _values.Add(value);
            _texts.Add(Plain(value.Value));
        }

        _all = string.Join('\n', _texts);
    }

    /// <summary>Whether a value is among them, in its own place or, where it tells what it is, in another; a note says it (see <see cref="ConversionLosses.Carry"/>).</summary>
    public bool Has(LostValue value)
    {
        if (_values.Contains(value))
            return true;
        if (RecordValues.IsWord(value))
            return false;
        var text = Plain(value.Value);
        return _texts.Contains(text) || _all.Contains(text.Length < TellingLength ? ConversionLosses.Line(value) : text, StringComparison.OrdinalIgnoreCase);
    }

    // Formats of lines have no line breaks in values.
    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

namespace BibHarvester.Csl.Items;

/// <summary>A number variable's value parsed: whether it is a number in CSL's sense, and its parts.</summary>
/// <remarks>
/// CSL 1.0.2, "Choose", is-numeric: numbers may have prefixes and suffixes (<c>D2</c>, <c>2b</c>, <c>L2d</c>) and may be
/// separated by a comma, hyphen, en dash or ampersand, with or without spaces.
/// </remarks>
internal sealed class NumberText
{
    private NumberText(bool isNumeric, NumberPart[] parts)
    {
        IsNumeric = isNumeric;
        Parts = parts;
    }

    public bool IsNumeric { get; }

    /// <summary>The parts in order, each with the separator before it; empty where it is no number.</summary>
    public NumberPart[] Parts { get; }

    /// <summary>Whether it stands for more than one.</summary>
    public bool IsPlural => Parts.Length > 1;

    /// <summary>The value where it is a single plain number.</summary>
    public int? Value =>
        Parts.Length == 1 && int.TryParse(Parts[0].Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : null;

    public static NumberText Parse(string text)
    {
        var parts = new List<NumberPart>();
        var rest = text.AsSpan().Trim();
        var separator = '\0';
        while (!rest.IsEmpty)
        {
            var length = 0;
            while (length < rest.Length && !IsSeparator(rest[length]) && !char.IsWhiteSpace(rest[length]))
                length++;
            var token = rest[..length];
            if (!IsNumberToken(token))
                return new NumberText(isNumeric: false, []);
            parts.Add(new NumberPart(separator, token.ToString()));
            rest = rest[length..].TrimStart();
            if (rest.IsEmpty)
                break;
            if (!IsSeparator(rest[0]))
                return new NumberText(isNumeric: false, []);
            separator = rest[0] == '\u2013' ? '-' : rest[0];
            rest = rest[1..].TrimStart();
            if (rest.IsEmpty)
                return new NumberText(isNumeric: false, []);
        }

        return new NumberText(parts.Count > 0, [.. parts]);
    }

    private static bool IsSeparator(char c) => c is ',' or '&' or '-' or '\u2013';

    // Letters, digits (with a full stop or slash between them), letters. A Roman numeral alone is no number.
    private static bool IsNumberToken(ReadOnlySpan<char> token)
    {
        var first = token.IndexOfAnyInRange('0', '9');
        var last = token.LastIndexOfAnyInRange('0', '9');
        if (first < 0)
            return false;
        for (var i = 0; i < token.Length; i++)
        {
            var isInside = i > first && i < last;
            if (isInside ? !char.IsAsciiDigit(token[i]) && token[i] is not ('.' or '/') : !char.IsAsciiDigit(token[i]) && !char.IsLetter(token[i]))
                return false;
        }

        return true;
    }
}

using System.Globalization;

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

    /// <summary>The parts in order; at least one.</summary>
    public NumberPart[] Parts { get; }

    /// <summary>Whether what the first label counts is more than one.</summary>
    public bool IsPlural => IsPluralFrom(0);

    /// <summary>The value where it is a single plain number.</summary>
    public int? Value =>
        Parts.Length == 1 && int.TryParse(Parts[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Whether the label before a part counts more than one.</summary>
    public bool IsPluralFrom(int place) =>
        (place < Parts.Length && Parts[place].LooksPlural) ||
        (place + 1 < Parts.Length && IsCounted(Parts[place].Text) && Parts[place + 1].Label < 0 && IsCounted(Parts[place + 1].Text));

    /// <summary>A value that is a name: it is numeric where it looks so, but counts nothing.</summary>
    public static NumberText Verbatim(string text) =>
        new(AreNumbers(text) && HaveOnePrefix(text), [new NumberPart(NumberJoin.None, "", -1, text)]);

    /// <summary>Parses a value.</summary>
    /// <param name="text">The value.</param>
    /// <param name="isPage">Whether it counts pages: their ranges may have hyphens in their ends.</param>
    public static NumberText Parse(string text, bool isPage)
    {
        var parts = new List<NumberPart>();
        var isNumeric = true;
        var rest = text.AsSpan().Trim();
        var join = NumberJoin.None;
        var separator = "";
        while (!rest.IsEmpty)
        {
            var label = NumberLabels.Cut(ref rest);
            var length = NumberSeparators.Find(rest, out var nextJoin, out var nextSeparator, out var skip);
            isNumeric &= AddChunk(parts, join, separator, label, rest[..length].Trim(), isPage);
            rest = rest[(length + skip)..].TrimStart();
            isNumeric &= skip == 0 || !rest.IsEmpty;
            (join, separator) = (nextJoin, nextSeparator);
        }

        return new NumberText(isNumeric && parts.Count > 0, [.. parts]);
    }

    // A chunk may be a range. A hyphen that makes none stays as it is.
    private static bool AddChunk(List<NumberPart> parts, NumberJoin join, string separator, int label, ReadOnlySpan<char> chunk, bool isPage)
    {
        var dash = NumberRange.Find(chunk, isPage, out var after);
        if (dash < 0)
        {
            parts.Add(new NumberPart(join, separator, label, isPage ? WithoutBlanks(chunk) : Unescaped(chunk), NumberRange.HasForm(chunk)));
            return AreNumbers(chunk);
        }

        parts.Add(new NumberPart(join, separator, label, Unescaped(chunk[..dash].TrimEnd())));
        parts.Add(new NumberPart(NumberJoin.Range, chunk[dash..after].ToString(), -1, Unescaped(chunk[after..].TrimStart())));
        return AreNumbers(chunk);
    }

    private static bool HaveOnePrefix(ReadOnlySpan<char> text)
    {
        var prefix = NumberRange.PrefixLength(text[..(text.IndexOf('-') is var dash and > 0 ? dash : text.Length)]);
        foreach (var piece in text.Split('-'))
        {
            if (!text[piece].StartsWith(text[..prefix]))
                return false;
        }

        return true;
    }

    private static string Unescaped(ReadOnlySpan<char> text) =>
        text.Contains('\\') ? text.ToString().Replace("\\-", "-", StringComparison.Ordinal) : text.ToString();

    private static string WithoutBlanks(ReadOnlySpan<char> pages)
    {
        var text = Unescaped(pages);
        return text.Contains(" -", StringComparison.Ordinal) || text.Contains("- ", StringComparison.Ordinal)
            ? text.Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal)
            : text;
    }

    private static bool IsCounted(string text) => AreNumbers(text) || NumberRange.IsRoman(text);

    private static bool AreNumbers(ReadOnlySpan<char> chunk)
    {
        foreach (var piece in chunk.SplitAny('-', '\u2013'))
        {
            if (!IsNumberToken(chunk[piece].Trim()))
                return false;
        }

        return true;
    }

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
            if (isInside ? !char.IsAsciiDigit(token[i]) && token[i] != '/' : !char.IsAsciiLetterOrDigit(token[i]))
                return false;
        }

        return true;
    }
}

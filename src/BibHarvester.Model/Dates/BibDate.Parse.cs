namespace BibHarvester;

public readonly partial record struct BibDate
{
    /// <summary>Reads a date as registries, files and people write it.</summary>
    /// <param name="text">
    /// ISO 8601 and EDTF (levels 0 and 1), zeros for unknown months and days, <c>5 July 2021</c>, <c>Jul 5, 2021</c>,
    /// <c>Spring 2015</c>, <c>2015 Mar-Apr</c>, <c>ca. 1450</c>, <c>350 BC</c>, <c>[1983?]</c>, 民国23年, 令和3年, 2021年7月5日.
    /// </param>
    /// <param name="date">The date.</param>
    /// <returns>Whether there is one; <c>in press</c> is none, see <see cref="PublicationStatusText"/>. Never throws.</returns>
    /// <remarks>
    /// <see cref="Literal"/> keeps the text where the parts do not say all of it: years of an era, a feast day,
    /// a day that does not exist, <c>03/04/2021</c> of which nobody knows the month.
    /// </remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out BibDate date)
    {
        date = default;
        text = text.Trim();
        if (text.IsEmpty || text.Length > DateParser.MaxLength)
            return false;
        Span<char> buffer = stackalloc char[DateParser.MaxLength];
        for (var i = 0; i < text.Length; i++)
            buffer[i] = DateParser.Normalize(text[i]);
        if (!DateParser.TryParse(buffer[..text.Length], out date, out var isLiteral))
            return false;
        if (isLiteral)
            date = date with { Literal = text.ToString() };
        return true;
    }

    /// <summary>Reads a date as registries, files and people write it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">It is no date.</exception>
    public static BibDate Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date.");
}

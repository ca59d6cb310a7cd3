namespace BibHarvester.Formats.Flat;

/// <summary>The offices that stand before the number of a patent in some formats (<c>DE10361215</c>) and in the kind of patent in others.</summary>
/// <remarks>Codes of WIPO's standard ST.3; the kinds are those for which BibLaTeX has keys: its manual, of the field <c>type</c>.</remarks>
internal static class PatentOffices
{
    /// <summary>The kind of a patent that is applied for.</summary>
    public const string Request = "Patent request";

    private static readonly (string Code, string Genre)[] All =
        [("DE", "German patent"), ("EP", "European patent"), ("FR", "French patent"), ("GB", "British patent"), ("US", "U.S. patent")];

    /// <summary>Parts the office from a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="genre">What is said of the kind of patent.</param>
    /// <returns>The kind with the office and the number without, or both as they were: where no office is known or the kind says something else.</returns>
    public static (string? Genre, string? Number) Part(string? genre, string? number)
    {
        foreach (var (code, kind) in All)
        {
            if (number is null || !number.StartsWith(code, StringComparison.Ordinal))
                continue;
            var rest = number.AsSpan(code.Length).TrimStart(' ');
            var said = genre is null ? kind : genre == Request ? RequestOf(kind) : genre;
            if (rest.Length > 0 && char.IsAsciiDigit(rest[0]) && (said == kind || said == RequestOf(kind)))
                return (said, rest.ToString());
        }

        return (genre, number);
    }

    /// <summary>The number with the office before it that the kind of patent says; as it is where it begins with letters, or no office is said.</summary>
    public static string? Join(string? genre, string? number)
    {
        foreach (var (code, kind) in All)
        {
            if (number is { Length: > 0 } && char.IsAsciiDigit(number[0]) && (genre == kind || genre == RequestOf(kind)))
                return code + number;
        }

        return number;
    }

    private static string RequestOf(string kind) => kind + " request";
}

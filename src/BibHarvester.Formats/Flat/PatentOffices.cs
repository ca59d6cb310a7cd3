namespace BibHarvester.Formats.Flat;

/// <summary>The offices that stand before the number of a patent in some formats (<c>DE10361215</c>) and in the kind of patent in others.</summary>
/// <remarks>Codes of WIPO's standard ST.3; the kinds are those for which BibLaTeX has keys: its manual, of the field <c>type</c>.</remarks>
internal static class PatentOffices
{
    /// <summary>The kind of a patent that is applied for.</summary>
    public const string Request = "Patent request";

    private static readonly (string Code, string Genre)[] All =
        [("DE", "German patent"), ("EP", "European patent"), ("FR", "French patent"), ("GB", "British patent"), ("US", "U.S. patent")];

    /// <summary>Parts the office from a number, where the kind of patent does not say it.</summary>
    /// <param name="genre">What is said of the kind of patent.</param>
    /// <param name="number">The number.</param>
    /// <returns>The kind with the office and the number without, or both as they were.</returns>
    public static (string? Genre, string? Number) Part(string? genre, string? number) =>
        genre is null or Request && GenreOf(number) is { } kind ? (genre is null ? kind : RequestOf(kind), number![2..].TrimStart()) : (genre, number);

    /// <summary>The kind of patent of the office that stands before a number; absent where none does.</summary>
    public static string? GenreOf(string? number)
    {
        foreach (var (code, kind) in All)
        {
            if (number is not null && number.StartsWith(code, StringComparison.Ordinal) && number.AsSpan(code.Length).TrimStart() is [>= '0' and <= '9', ..])
                return kind;
        }

        return null;
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

namespace BibHarvester.Formats.Isi;

/// <summary>A line of the list of references: <c>Doe J., 1999, J THINGS, V1, P2, DOI 10.1000/x</c>.</summary>
internal static class IsiReference
{
    private const string DoiMark = "DOI ";

    /// <summary>Whether a line is one: a name, a year, and more.</summary>
    public static bool Is(string line) =>
        line.Split(", ") is [_, [>= '1' and <= '2', _, _, _] year, _, ..] && year.All(char.IsAsciiDigit);

    public static Reference Read(string line)
    {
        var text = LineText.Normalize(line);
        var mark = line.LastIndexOf(DoiMark, StringComparison.Ordinal);
        var address = mark < 0 ? "" : line[(mark + DoiMark.Length)..].Trim('[', ']', ' ', '.');
        var end = address.IndexOf(", ", StringComparison.Ordinal);
        return mark >= 0 && Doi.TryParse(end < 0 ? address : address[..end], out var doi)
            ? new Reference { Text = text, Record = new BibRecord { Type = WorkType.Document, Identifiers = [doi] } }
            : new Reference { Text = text };
    }
}

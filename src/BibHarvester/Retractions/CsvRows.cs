using System.Text;

namespace BibHarvester.Retractions;

/// <summary>The rows of a file of comma-separated values, one after the other.</summary>
/// <remarks>Quotes, doubled quotes and line breaks within them are those of RFC 4180, section 2.</remarks>
/// <param name="reader">The file.</param>
internal sealed class CsvRows(TextReader reader)
{
    private const int MostCharacters = 1 << 20;

    /// <summary>The next row; absent at the end. A row longer than a megabyte is cut.</summary>
    public List<string>? Next()
    {
        if (reader.Peek() < 0)
            return null;
        var (cells, cell, isQuoted, length) = (new List<string>(), new StringBuilder(), false, 0);
        while (reader.Read() is >= 0 and var code)
        {
            var c = (char)code;
            if (isQuoted && c == '"' && reader.Peek() == '"')
            {
                _ = reader.Read();
                cell.Append('"');
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c == ',')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (!isQuoted && (c is '\n' or '\r'))
            {
                if (c == '\r' && reader.Peek() == '\n')
                    _ = reader.Read();
                break;
            }
            else if (length++ < MostCharacters)
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}

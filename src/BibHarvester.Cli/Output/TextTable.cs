using System.Text;

namespace BibHarvester.Cli.Output;

/// <summary>Rows of cells below each other, as plain text.</summary>
internal static class TextTable
{
    private const int Widest = 60;

    /// <summary>Writes rows; each column is as wide as its widest cell, up to a limit.</summary>
    public static void Write(IReadOnlyList<string[]> rows, TextWriter output)
    {
        var widths = new int[rows[0].Length];
        foreach (var row in rows)
        {
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], Math.Min(row[i].Length, Widest));
        }

        var line = new StringBuilder();
        foreach (var row in rows)
        {
            line.Clear();
            for (var i = 0; i < row.Length; i++)
                line.Append(row[i].PadRight(widths[i])).Append("  ");
            output.WriteLine(line.ToString().TrimEnd());
        }
    }
}

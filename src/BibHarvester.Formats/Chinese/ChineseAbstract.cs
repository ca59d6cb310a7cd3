namespace BibHarvester.Formats.Chinese;

/// <summary>Abstracts as CNKI has them, with <c>&lt;正&gt;</c> before them, a label, and <c>(#br)</c> for line ends.</summary>
internal static class ChineseAbstract
{
    private const string Break = "(#br)";

    private static readonly string[] Marks = ["<正>", "Abstract" + Break, "摘要" + Break];

    /// <summary>The abstract on one line; absent where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="removed">What was taken off; empty where nothing was.</param>
    public static string? Of(string? text, out string removed)
    {
        removed = "";
        if (LineText.Normalize(text) is not { } line)
            return null;
        foreach (var mark in Marks)
        {
            if (!line.StartsWith(mark, StringComparison.Ordinal))
                continue;
            line = line[mark.Length..];
            removed += mark;
        }

        if (line.Contains(Break, StringComparison.Ordinal) && removed.Length == 0)
            removed = Break;
        return LineText.Normalize(line.Replace(Break, " ", StringComparison.Ordinal));
    }
}

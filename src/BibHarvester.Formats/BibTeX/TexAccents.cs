namespace BibHarvester.Formats.BibTeX;

/// <summary>TeX's accents and the combining characters that mean the same.</summary>
internal static class TexAccents
{
    // Command and mark, in the same order.
    private const string Commands = "`'^~=u.\"rHvtbckdG";
    private const string Marks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0361\u0331\u0327\u0328\u0323\u030F";

    /// <summary>The combining character of an accent command; 0 where the command is none.</summary>
    public static char MarkOf(ReadOnlySpan<char> command)
    {
        var at = command.Length == 1 ? Commands.IndexOf(command[0], StringComparison.Ordinal) : -1;
        return at < 0 ? '\0' : Marks[at];
    }

    /// <summary>The accent command of a combining character; 0 where it has none.</summary>
    public static char CommandOf(char mark)
    {
        var at = Marks.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 || mark == '\u0361' ? '\0' : Commands[at];
    }
}

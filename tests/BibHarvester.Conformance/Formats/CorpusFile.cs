using System.Globalization;

namespace BibHarvester.Conformance.Formats;

/// <summary>A file of the corpus of formats, a line of <c>counts.tsv</c>.</summary>
/// <param name="File">Its path within the corpus.</param>
/// <param name="Format">The corpus' name of its format.</param>
/// <param name="Records">How many records it holds, damaged ones with them.</param>
/// <param name="Intact">How many of them are sound.</param>
/// <param name="IsBroken">Whether its syntax is faulty, or a key repeated.</param>
/// <param name="IsOther">Whether the list says that it is in another format than the one under which it is filed.</param>
internal sealed record CorpusFile(string File, string Format, int Records, int Intact, bool IsBroken, bool IsOther)
{
    private const string OtherMark = "content is ";
    private const string IntactMark = "intact=";

    /// <summary>The files of a corpus, in the order of the list.</summary>
    public static IReadOnlyList<CorpusFile> ReadAll(string folder)
    {
        var list = Path.Combine(folder, "counts.tsv");
        if (!System.IO.File.Exists(list))
            throw new CannotRunException($"There is no list '{list}'.");
        return
        [
            .. System.IO.File.ReadLines(list).Skip(1).Select(line => line.Split('\t')).Where(cells => cells.Length >= 3).Select(Of)
                .Where(f => System.IO.File.Exists(Path.Combine(folder, f.File))),
        ];
    }

    private static CorpusFile Of(string[] cells)
    {
        var records = int.Parse(cells[2], CultureInfo.InvariantCulture);
        return new CorpusFile(cells[0], cells[1], records, IntactOf(cells[^1]) ?? records, cells.Length > 3 && cells[3] == "1", cells[^1].Contains(OtherMark, StringComparison.Ordinal));
    }

    private static int? IntactOf(string note)
    {
        var at = note.IndexOf(IntactMark, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var digits = note[(at + IntactMark.Length)..].TakeWhile(char.IsAsciiDigit).ToArray();
        return int.Parse(digits, CultureInfo.InvariantCulture);
    }
}

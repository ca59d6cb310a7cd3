using BibHarvester.Formats.Detection;

namespace BibHarvester.Formats.BibTeX;

/// <summary>By what files of the two languages are known.</summary>
internal static class BibTeXMarks
{
    private const int MostEntries = 50;

    // Types and fields that BibLaTeX has and classic BibTeX has not.
    private static readonly string[] Types =
        ["online", "report", "thesis", "collection", "mvbook", "mvcollection", "bookinbook", "inreference", "reference", "mvreference", "periodical", "xdata", "dataset", "software", "set"];

    private static readonly string[] Fields = ["journaltitle", "date", "location", "eprinttype", "langid", "subtitle", "booksubtitle", "maintitle", "eventtitle", "entrysubtype", "pubstate"];

    public static Confidence Recognize(FormatSample sample, bool isBibLaTeX)
    {
        var entries = 0;
        var own = 0;
        var text = sample.Text.AsSpan();
        for (var at = text.IndexOf('@'); at >= 0 && entries < MostEntries;)
        {
            text = text[(at + 1)..];
            if (TypeOf(text) is { } type)
            {
                entries++;
                own += Array.IndexOf(Types, type) >= 0 ? 1 : 0;
            }

            at = text.IndexOf('@');
        }

        if (entries == 0)
            return Confidence.None;
        foreach (var line in own > 0 ? default : sample.Text.AsSpan().EnumerateLines())
        {
            if (IsOwn(line.TrimStart(" \t,")))
            {
                own++;
                break;
            }
        }

        return own > 0 == isBibLaTeX ? Confidence.Certain : Confidence.Possible;
    }

    private static string? TypeOf(ReadOnlySpan<char> text)
    {
        var word = text.IndexOfAnyExcept(Letters);
        if (word < 3 || word > 20 || text[word..].TrimStart() is not ['{' or '(', .. var rest])
            return null;
        // A key and a comma, or what has none: so much is in no text that is not meant.
        var type = text[..word].ToString().ToLowerInvariant();
        var end = rest.IndexOfAny(",=\n");
        return type is "comment" or "string" or "preamble" || (end >= 0 && rest[end] != '=') ? type : null;
    }

    private static bool IsOwn(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAnyExcept(Letters);
        if (end < 4 || line[end..].TrimStart() is not ['=', ..])
            return false;
        foreach (var field in Fields)
        {
            if (line[..end].Equals(field, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}

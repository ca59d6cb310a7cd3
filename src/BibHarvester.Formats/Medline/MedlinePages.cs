namespace BibHarvester.Formats.Medline;

/// <summary>Pages as MEDLINE has them: of the last page only the digits that differ (<c>6913-7</c>).</summary>
internal static class MedlinePages
{
    /// <summary>The pages as text, in the form that reading does not change.</summary>
    public static string? Of(Pages? pages)
    {
        if (LineText.Normalize(pages?.ToString()) is not { } text || Pages.Parse(text) is not { } read)
            return null;
        if (read is not { Literal: null, First: { } first, Last: { } last })
            return LineText.Normalize(read.ToString());
        var full = $"{first}-{last}";
        var same = first.Length == last.Length ? first.AsSpan().CommonPrefixLength(last) : 0;
        var shortened = same == last.Length ? full : $"{first}-{last[same..]}";
        return read.Equals(Pages.Parse(shortened)) ? shortened : full;
    }
}

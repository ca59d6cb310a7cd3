namespace BibHarvester.Formats.EndNote;

/// <summary>Pages as their first and their last, or as one text.</summary>
internal static class PageRange
{
    /// <summary>The first and the last page; what is not one range as the first.</summary>
    public static (string? First, string? Last) Of(Pages? pages)
    {
        var first = LineText.Normalize(pages?.First);
        var last = LineText.Normalize(pages?.Last);
        if (pages?.Literal is null && first is not null && last is not null && !IsWhole(first))
            return (first, last);
        var read = Read(LineText.Normalize(pages?.ToString()), null);
        return read is null ? (null, null) : (read.Literal ?? read.First, read.Last);
    }

    /// <summary>The pages as one text that is read back alike, a range with a hyphen.</summary>
    public static string? TextOf(Pages? pages)
    {
        var text = LineText.Normalize(pages?.ToString());
        for (var i = 0; text is not null && i < 3; i++)
        {
            var read = Pages.Parse(text);
            var next = read is null ? null : LineText.Normalize(read.Literal ?? (read.Last is null ? read.First : $"{read.First}-{read.Last}"));
            if (next == text)
                return text;
            text = next;
        }

        return null;
    }

    /// <summary>Whether a text is a range of its own, so that no last page belongs to it.</summary>
    public static bool IsWhole(string first) => Pages.Parse(first)?.Last is not null;

    public static Pages? Read(string? first, string? last)
    {
        if (first is null && last is null)
            return null;
        return first is not null && last is not null ? new Pages { First = first, Last = last } : Pages.Parse(first ?? last);
    }
}

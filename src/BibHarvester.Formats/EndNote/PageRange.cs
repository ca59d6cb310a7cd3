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
            return (first, FillUp(first, last));
        return Settle(pages) is { } settled ? (settled.Literal ?? settled.First, settled.Last) : (null, null);
    }

    /// <summary>The pages as one text that is read back alike, a range with a hyphen.</summary>
    public static string? TextOf(Pages? pages)
    {
        var settled = Settle(pages);
        return settled?.Last is null ? settled?.Literal ?? settled?.First : $"{settled.First}-{settled.Last}";
    }

    /// <summary>Whether a text is a range of its own, so that no last page belongs to it.</summary>
    public static bool IsWhole(string first) => first.AsSpan().ContainsAnyExceptInRange('0', '9') && Pages.Parse(first)?.Last is not null;

    public static Pages? Read(string? first, string? last)
    {
        if (first is null && last is null)
            return null;
        return first is not null && last is not null ? new Pages { First = first, Last = FillUp(first, last) } : Pages.Parse(first ?? last);
    }

    // A last page may be shortened here as in one text: 377 and 86.
    private static string FillUp(string first, string last) =>
        last.Length < first.Length && !first.AsSpan().ContainsAnyExceptInRange('0', '9') && !last.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? Pages.Parse($"{first}-{last}")?.Last ?? last
            : last;

    // As it is read back from its own text.
    private static Pages? Settle(Pages? pages)
    {
        var read = pages;
        for (var i = 0; i < 4; i++)
        {
            var text = LineText.Normalize(read?.ToString());
            read = text is null ? null : Pages.Parse(text);
            if (read is null || LineText.Normalize(read.ToString()) == text)
                break;
        }

        return read;
    }
}

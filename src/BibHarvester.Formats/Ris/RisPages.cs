namespace BibHarvester.Formats.Ris;

/// <summary>Pages as <c>SP</c> and <c>EP</c>.</summary>
internal static class RisPages
{
    public static (string? First, string? Last) Of(Pages? pages)
    {
        var first = LineText.Normalize(pages?.First);
        var last = LineText.Normalize(pages?.Last);
        if (pages?.Literal is null && first is not null && last is not null)
            return (first, last);
        var read = Read(LineText.Normalize(pages?.ToString()), null);
        return read is null ? (null, null) : (read.Literal ?? read.First, read.Last);
    }

    public static Pages? Read(string? first, string? last)
    {
        if (first is null && last is null)
            return null;
        return first is not null && last is not null ? new Pages { First = first, Last = last } : Pages.Parse(first ?? last);
    }
}

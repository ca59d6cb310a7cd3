using System.Runtime.InteropServices;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Flat;

/// <summary>Pages as formats with a place for the first and the last have them.</summary>
/// <param name="First">The first page.</param>
/// <param name="Last">The last page.</param>
/// <param name="Literal">What is not one range.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageRange(string? First, string? Last, string? Literal)
{
    private const int Attempts = 4;

    /// <summary>The pages in the form that is read back.</summary>
    public static PageRange Of(Pages? pages)
    {
        var range = Write(pages);
        for (var i = 0; i < Attempts; i++)
        {
            var next = Write(range.ToPages());
            if (next == range)
                return range;
            range = next;
        }

        return default;
    }

    /// <summary>The pages as one text, in the form that is read back.</summary>
    public static string? TextOf(Pages? pages)
    {
        var text = Text(Of(pages));
        for (var i = 0; i < Attempts && text is not null; i++)
        {
            var next = Text(Write(Pages.Parse(text)));
            if (next == text)
                return text;
            text = next;
        }

        return null;
    }

    /// <summary>The pages; a shortened last page is filled up.</summary>
    public Pages? ToPages()
    {
        if (Literal is not null)
            return Pages.Parse(Literal);
        if (First is null || Last is null)
            return First is null && Last is null ? null : Pages.Parse(First ?? Last);
        return Pages.Parse($"{First}-{Last}") is { First: not null, Last: not null } range ? range : new Pages { First = First, Last = Last };
    }

    private static string? Text(PageRange range) => range.Literal ?? (range.Last is null ? range.First : $"{range.First}-{range.Last}");

    private static PageRange Write(Pages? pages) => XmlOutput.Clean(pages?.Literal) is { } literal
        ? new PageRange(null, null, literal)
        : new PageRange(XmlOutput.Clean(pages?.First), XmlOutput.Clean(pages?.Last), null);
}

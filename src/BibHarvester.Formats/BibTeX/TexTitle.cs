using BibHarvester.Formats.Flat;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Title and subtitle in one.</summary>
internal static class TexTitle
{
    /// <summary>The title, normalised, as <c>Title: Subtitle</c>.</summary>
    public static RichText Of(Title? title, bool ascii)
    {
        if (title is null)
            return default;
        var main = TexText.Normalize(title.Text, ascii);
        if (main.IsEmpty || title.Subtitle is not { } subtitle || TexText.Normalize(subtitle, ascii) is not { IsEmpty: false } rest)
            return main;
        var joint = MainTitle.Joint(main.Plain);
        var shift = main.Plain.Length + joint.Length;
        return new RichText(
            main.Plain + joint + rest.Plain,
            [.. main.Spans, .. rest.Spans.Select(s => s with { Start = s.Start + shift })]);
    }
}

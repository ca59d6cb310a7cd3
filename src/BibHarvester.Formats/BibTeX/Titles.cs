namespace BibHarvester.Formats.BibTeX;

/// <summary>Which of several titles stands for the work, and with what subtitle.</summary>
internal static class Titles
{
    /// <summary>The main title; where there is none the first other that is neither shortened nor made by a computer.</summary>
    public static Title? Main(ValueList<Title> titles)
    {
        Title? other = null;
        foreach (var title in titles)
        {
            if (title.MachineTranslated || title.Text.IsEmpty)
                continue;
            if (title.Kind == TitleKind.Main)
                return title;
            if (other is null || (IsShort(other) && !IsShort(title)))
                other = title;
        }

        return other;
    }

    /// <summary>Title and subtitle in one, normalised: <c>Title: Subtitle</c>.</summary>
    public static RichText Whole(Title? title, bool ascii)
    {
        if (title is null)
            return default;
        var main = TexText.Normalize(title.Text, ascii);
        if (title.Subtitle is not { } subtitle || TexText.Normalize(subtitle, ascii) is not { IsEmpty: false } rest)
            return main;
        if (main.IsEmpty)
            return rest;
        var joint = main.Plain[^1] is ':' or '?' or '!' or '.' or '–' or '—' ? " " : ": ";
        var shift = main.Plain.Length + joint.Length;
        return new RichText(
            main.Plain + joint + rest.Plain,
            [.. main.Spans, .. rest.Spans.Select(s => s with { Start = s.Start + shift })]);
    }

    private static bool IsShort(Title title) => title.Kind is TitleKind.Short or TitleKind.Abbreviated;
}

namespace BibHarvester.Formats.Flat;

/// <summary>Which of several titles stands for the work in a format with one title.</summary>
internal static class MainTitle
{
    /// <summary>The main title; where there is none the first other that is neither shortened nor made by a computer.</summary>
    public static Title? Of(ValueList<Title> titles)
    {
        Title? other = null;
        foreach (var title in titles)
        {
            if (title.MachineTranslated || LineText.IsBlank(title.Text.Plain))
                continue;
            if (title.Kind == TitleKind.Main)
                return title;
            if (other is null || (IsShort(other) && !IsShort(title)))
                other = title;
        }

        return other;
    }

    /// <summary>What stands between a title and its subtitle.</summary>
    public static string Joint(string title) => title[^1] is ':' or '?' or '!' or '.' or '–' or '—' ? " " : ": ";

    /// <summary>Title and subtitle on one line, without styles.</summary>
    public static string? Plain(Title? title)
    {
        var main = LineText.Normalize(title?.Text.Plain);
        var subtitle = LineText.Normalize(title?.Subtitle?.Plain);
        return main is null || subtitle is null ? main : main + Joint(main) + subtitle;
    }

    private static bool IsShort(Title title) => title.Kind is TitleKind.Short or TitleKind.Abbreviated;
}

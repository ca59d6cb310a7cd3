namespace BibHarvester.Merging.Fields;

/// <summary>The titles of one container in several records: one main title, other forms beside it.</summary>
internal static class ContainerTitles
{
    public static ValueList<Title> Of(int[] order, Dictionary<int, Container> same)
    {
        var all = new List<Title>();
        foreach (var input in order)
        {
            if (!same.TryGetValue(input, out var container))
                continue;
            foreach (var title in container.Titles)
                Add(all, title);
        }

        return all.ToValueList();
    }

    private static void Add(List<Title> all, Title title)
    {
        foreach (var known in all)
        {
            if (NameKey.Equals(known.Text.Plain, title.Text.Plain) && (known.Kind == title.Kind || title.Kind is TitleKind.Main or TitleKind.Short))
                return;
        }

        // The journal has one name; that of a less trusted source is another form of it at most.
        var isSecond = title.Kind == TitleKind.Main && all.Exists(known => known.Kind == TitleKind.Main &&
            (known.Language is null || title.Language is null || Scripts.IsSameLanguage(known.Language, title.Language)));
        if (!isSecond)
            all.Add(title);
        else if (!Scripts.IsSame(all.Find(known => known.Kind == TitleKind.Main)!.Text.Plain, title.Text.Plain))
            all.Add(title with { Kind = TitleKind.Translated });
        else if (!all.Exists(known => known.Kind == TitleKind.Abbreviated) && title.Text.Plain.Contains('.', StringComparison.Ordinal))
            all.Add(title with { Kind = TitleKind.Abbreviated });
    }
}

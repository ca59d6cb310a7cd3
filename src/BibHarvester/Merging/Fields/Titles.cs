namespace BibHarvester.Merging.Fields;

/// <summary>Titles: of each language the most trusted, in its best form; other languages and kinds side by side.</summary>
internal static class Titles
{
    /// <summary>The titles of the work.</summary>
    public static ValueList<Title> Of(MergeDraft draft)
    {
        var order = draft.Order(MergeField.Titles, static record => record.Titles.Count);
        return Of(draft, order, "/titles", draft.RuleOf(MergeField.Titles), static record => record.Titles);
    }

    /// <summary>Titles that several records have at one place.</summary>
    /// <param name="draft">The merge.</param>
    /// <param name="order">The records, the most trusted first.</param>
    /// <param name="path">Where the titles stand.</param>
    /// <param name="rule">How they are chosen.</param>
    /// <param name="get">The titles of a record.</param>
    public static ValueList<Title> Of(MergeDraft draft, int[] order, string path, MergeRule rule, Func<BibRecord, ValueList<Title>> get)
    {
        var groups = new List<TitleGroup>();
        foreach (var input in order)
        {
            var titles = get(draft[input]);
            for (var i = 0; i < titles.Count; i++)
                Add(groups, titles[i], input, i, path, rule);
        }

        if (groups.Count == 0)
            return [];
        var result = new Title[groups.Count];
        for (var i = 0; i < result.Length; i++)
        {
            groups[i].Tell(draft, i);
            result[i] = groups[i].Title;
        }

        return ValueList.Own(result);
    }

    private static void Add(List<TitleGroup> groups, Title title, int input, int index, string path, MergeRule rule)
    {
        var key = TitleKey.Of(title.Text.Plain);
        if (title.Subtitle is { } subtitle)
            key += TitleKey.Of(subtitle.Plain);
        foreach (var group in groups)
        {
            if (IsOf(group, title, key))
            {
                group.Join(title, key, input, index);
                return;
            }
        }

        foreach (var group in groups)
        {
            if (group.Competes(title))
            {
                group.Dissent(title, input);
                return;
            }
        }

        var added = new TitleGroup(path, rule, title, key, input, index);
        // A second main title says of no language that it is in that; it is a translation at the least.
        if (title is { Kind: TitleKind.Main, Language: null } && groups.Exists(g => g.Title.Kind == TitleKind.Main))
            added.Rename(TitleKind.Translated);
        groups.Add(added);
    }

    private static bool IsOf(TitleGroup group, Title title, string key)
    {
        if (group.Title.MachineTranslated != title.MachineTranslated)
            return false;
        // A short form may be the main title's beginning, and is another thing all the same.
        if (title.Kind is TitleKind.Short or TitleKind.Abbreviated || group.Title.Kind is TitleKind.Short or TitleKind.Abbreviated)
            return title.Kind == group.Title.Kind && key == group.Key;
        if (key.Length == 0 || group.Key.Length == 0)
            return group.Title.Equals(title);
        return key == group.Key || TitleForm.GoesOn(title, key, group.Key) || TitleForm.GoesOn(group.Title, group.Key, key);
    }
}

namespace BibHarvester.Csl.Items;

/// <summary>Numbers of articles in styles that know pages only.</summary>
internal static class ArticleNumbers
{
    /// <summary>The item with its number as its pages, where it is an article without pages and the style prints no number of it.</summary>
    public static CslItem AsPagesWhereUnprinted(CslItem item, CitationProcessor processor)
    {
        if (!CslTypes.NumbersArticles(item.ItemType) || item.Has(Variable.Page) || item.Text(Variable.Number) is not { } number)
            return item;
        var without = new CslItemBuilder(item);
        without.Remove(Variable.Number);
        if (Printed(item, processor) != Printed(without.Build(item.Id), processor))
            return item;
        var paged = new CslItemBuilder(item);
        paged.SetVerbatim(Variable.Page, number.Markup);
        return paged.Build(item.Id);
    }

    private static string Printed(CslItem item, CitationProcessor processor)
    {
        CslItem[] items = [item];
        if (!processor.Style.HasBibliography)
            return processor.Cite(items);
        var entries = processor.Bibliography(items);
        return entries.Count == 0 ? "" : entries[0].Text;
    }
}

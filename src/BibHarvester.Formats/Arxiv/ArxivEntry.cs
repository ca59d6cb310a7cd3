using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Arxiv;

/// <summary>Makes a record of an entry of a feed.</summary>
internal static class ArxivEntry
{
    public static BibRecord ToRecord(ElementNode entry, ReadOptions options)
    {
        var draft = new ArxivDraft();
        draft.TakeId(entry.Child("id"));
        draft.TakeTitle(entry.Child("title"));
        draft.TakeAbstract(entry.Child("summary"));
        foreach (var author in entry.Children("author"))
            TakeAuthor(draft, author);
        draft.TakeDate(entry.Child("published"), DateKind.Posted);
        draft.TakeDate(entry.Child("updated"), DateKind.ContentUpdated);
        draft.TakeDois(entry.Child("doi"));
        draft.TakeNote(entry.Child("journal_ref"));
        draft.TakeNote(entry.Child("comment"));
        foreach (var category in entry.Children("primary_category").Concat(entry.Children("category")))
        {
            draft.TakeCategory(category["term"]);
            draft.Remains.Take(category);
        }

        foreach (var link in draft.Remains.Take(entry.Children("link")))
            TakeLink(draft, link);
        return draft.ToRecord(entry, options.ExtraFields);
    }

    private static void TakeAuthor(ArxivDraft draft, ElementNode author)
    {
        if (draft.Remains.Take(author.Child("name"))?.Text is not { } name)
            return;
        var contributor = NameReading.Of(name, new NameOptions { Recase = false }).ToContributor();
        var affiliations = draft.Remains.Take(author.Children("affiliation")).Select(a => a.Text).OfType<string>().Select(a => new Affiliation { Name = a });
        draft.Contributors.Add(contributor with { Affiliations = affiliations.ToValueList() });
    }

    // The address of the article's DOI says nothing that the DOI does not.
    private static void TakeLink(ArxivDraft draft, ElementNode link)
    {
        if (link["href"] is not { } url || link["title"] is "doi")
            return;
        var isText = link["title"] is "pdf" || link["type"] is "application/pdf";
        draft.Links.Add(new Link { Url = url, Kind = isText ? LinkKind.FullText : LinkKind.LandingPage, MediaType = link["type"] });
    }
}

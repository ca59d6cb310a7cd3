using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Arxiv;

/// <summary>Makes a record of what arXiv puts into answers of OAI-PMH: <c>arXiv</c> with divided names, <c>arXivRaw</c> with all versions.</summary>
/// <remarks>See https://info.arxiv.org/help/oa/index.html.</remarks>
internal static class ArxivMetadata
{
    public static bool Knows(ElementNode element) => element.Name is "arXiv" or "arXivRaw" or "arXivOld";

    public static BibRecord ToRecord(ElementNode element, ReadOptions options)
    {
        var draft = new ArxivDraft();
        draft.TakeId(element.Child("id"));
        draft.TakeTitle(element.Child("title"));
        draft.TakeAbstract(element.Child("abstract"));
        TakeAuthors(draft, element.Child("authors"));
        draft.TakeDate(element.Child("created"), DateKind.Posted);
        draft.TakeDate(element.Child("updated"), DateKind.ContentUpdated);
        TakeVersions(draft, [.. element.Children("version")]);
        draft.TakeDois(element.Child("doi"));
        draft.TakeNote(element.Child("journal-ref"));
        draft.TakeNote(element.Child("comments"));
        foreach (var category in draft.Remains.Take(element.Child("categories"))?.Text?.Split(' ') ?? [])
            draft.TakeCategory(category);
        if (draft.Remains.Take(element.Child("license"))?.Text is { } license)
            draft.Licenses.Add(new License { Url = license });
        return draft.ToRecord(element, options.ExtraFields);
    }

    private static void TakeAuthors(ArxivDraft draft, ElementNode? authors)
    {
        if (authors is null)
            return;
        if (!authors.Elements.Any())
        {
            draft.Remains.Take(authors);
            draft.Contributors.AddRange(NameList.Parse(authors.Text, new NameOptions { Recase = false }).ToContributors().AsSpan());
            return;
        }

        foreach (var author in draft.Remains.Take(authors.Children("author")))
        {
            var family = author.Child("keyname")?.Text;
            var given = author.Child("forenames")?.Text;
            var suffix = author.Child("suffix")?.Text;
            if (family is null && given is null)
                continue;
            var isOrganization = given is null && suffix is null && family is not null && NameList.IsOrganization(family);
            var contributor = isOrganization ? Contributor.OfOrganization(family!) : new Contributor { Person = PersonName.OfParts(family, given, null, suffix) };
            var affiliations = author.Children("affiliation").Select(a => a.Text).OfType<string>().Select(a => new Affiliation { Name = a });
            draft.Contributors.Add(contributor with { Affiliations = affiliations.ToValueList() });
        }
    }

    private static void TakeVersions(ArxivDraft draft, List<ElementNode> versions)
    {
        if (versions.Count == 0)
            return;
        draft.TakeVersion(versions[^1]["version"]);
        draft.TakeDate(versions[0].Child("date"), DateKind.Posted);
        if (versions.Count > 1)
            draft.TakeDate(versions[^1].Child("date"), DateKind.ContentUpdated);
    }
}

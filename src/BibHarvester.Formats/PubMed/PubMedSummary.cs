using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Makes a record of a summary: of the older form, items with names as attributes, and of the newer one, elements of their own.</summary>
/// <remarks>See https://www.ncbi.nlm.nih.gov/books/NBK25499/#chapter4.ESummary.</remarks>
internal static class PubMedSummary
{
    public static bool Knows(string name) => name is "DocSum" or "DocumentSummary";

    /// <summary>The record; absent where the summary is of a thing of another database.</summary>
    public static BibRecord? ToRecord(ElementNode element, ReadOptions options)
    {
        var summary = element.Is("DocSum") ? Named(element, "DocSum") : element;
        if (summary.Child("FullJournalName") is null && summary.Child("Source") is null && summary.Child("BookTitle") is null)
            return null;
        var draft = new PubMedDraft(options);
        draft.TakeTitle(summary.Child("Title"));
        foreach (var author in (summary.Child("Authors") ?? summary.Child("AuthorList"))?.Children("Author") ?? [])
            TakeAuthor(draft, author);
        TakeHost(draft, summary);
        draft.TakePages(summary.Child("Pages"));
        TakeIdentifiers(draft, summary);
        TakeDates(draft, summary);
        draft.TakeLanguages((summary.Child("Lang") ?? summary.Child("LangList"))?.Elements ?? []);
        var types = (summary.Child("PubType") ?? summary.Child("PubTypeList"))?.Elements.ToList() ?? [];
        draft.TakeTypes(types);
        draft.Remains.Take(summary.Child("LastAuthor"));
        return draft.ToRecord(summary, draft.Flat.HostTitle.IsEmpty ? WorkType.Book : WorkType.JournalArticle);
    }

    // <Item Name="Title" Type="String">…</Item> is <Title>…</Title>.
    private static ElementNode Named(ElementNode item, string name)
    {
        var node = new ElementNode(name, "", item.Line, item.Column);
        foreach (var (inner, text) in item.Content)
            node.Content.Add(inner is null ? (null, text) : (Named(inner, inner["Name"] is { Length: > 0 } own ? own.Replace(' ', '-') : inner.Name), null));
        return node;
    }

    private static void TakeAuthor(PubMedDraft draft, ElementNode author)
    {
        draft.Remains.Take(author);
        if ((author.Child("Name") ?? author).Text is not { } name)
            return;
        if (NameList.IsEtAl(name))
            draft.Flat.IncompleteRoles.Add(ContributorRole.Author);
        else if (author.Child("AuthType")?.Text is "CollectiveName" || MedlineName.Read(name) is not { } person)
            draft.Flat.Contributors.Add(Contributor.OfOrganization(name));
        else
            draft.Flat.Contributors.Add(new Contributor { Role = author.Child("AuthType")?.Text is "Editor" ? ContributorRole.Editor : ContributorRole.Author, Person = person });
    }

    private static void TakeHost(PubMedDraft draft, ElementNode summary)
    {
        var abbreviation = draft.Remains.Take(summary.Child("Source"))?.Text;
        var full = draft.Remains.Take(summary.Child("FullJournalName"))?.Text ?? draft.Remains.Take(summary.Child("BookTitle"))?.Text;
        draft.Flat.HostTitle = (full ?? abbreviation) is { } host ? TitleNotes.TrimStop(host) : default;
        draft.Flat.HostAbbreviation = full is null ? null : abbreviation;
        draft.Flat.Volume = draft.Remains.Take(summary.Child("Volume"))?.Text;
        draft.Flat.Issue = draft.Remains.Take(summary.Child("Issue"))?.Text;
        draft.Flat.Edition = draft.Remains.Take(summary.Child("Edition"))?.Text;
        draft.Flat.Publisher = draft.Remains.Take(summary.Child("PublisherName"))?.Text;
        draft.Flat.Place = draft.Remains.Take(summary.Child("PublisherLocation"))?.Text;
        draft.TakeIssn(summary.Child("ISSN"), "Print");
        draft.TakeIssn(summary.Child("ESSN"), "Electronic");
    }

    private static void TakeIdentifiers(PubMedDraft draft, ElementNode summary)
    {
        foreach (var id in draft.Remains.Take(summary.Child("ArticleIds"))?.Elements ?? [])
        {
            var (scheme, value) = id.Child("Value") is { } node ? (id.Child("IdType")?.Text ?? "other", node.Text) : (id.Name, id.Text);
            if (value is not null)
                draft.TakeIdentifier(scheme is "pmid" ? "pubmed" : scheme, value.StartsWith("pmc-id:", StringComparison.Ordinal) ? value["pmc-id:".Length..].Trim(' ', ';') : value);
        }

        // The number of a summary is that of its database, which may be PubMed Central.
        var isCentral = draft.Flat.Pmcid is { } central && central.EndsWith(summary.Child("Id")?.Text ?? "-", StringComparison.Ordinal);
        if (draft.Flat.Pmid is null && !isCentral && Pmid.TryParse(summary.Child("Id")?.Text, out var pmid))
            draft.Flat.Pmid = pmid.Value;
        if (draft.Flat.Pmid == summary.Child("Id")?.Text)
            draft.Remains.Take(summary.Child("Id"));

        if (summary.Child("DOI") is { Text: { } doi } element)
        {
            draft.Remains.Take(element);
            draft.TakeIdentifier("doi", doi);
        }
    }

    private static void TakeDates(PubMedDraft draft, ElementNode summary)
    {
        var online = Read(draft.Remains.Take(summary.Child("EPubDate")));
        var printed = Read(draft.Remains.Take(summary.Child("PubDate")));
        if (printed is { } issued && issued != online)
            draft.Dates.Add(new WorkDate(online is null ? DateKind.Issued : DateKind.Print, issued));
        if (online is { } day)
            draft.Dates.Add(new WorkDate(DateKind.Online, day));
        foreach (var element in summary.Child("History")?.Elements ?? [])
        {
            var (status, text) = element.Child("PubStatus") is { } named ? (named.Text, element.Child("Date")?.Text) : (element.Name, element.Text);
            DateKind? kind = status switch { "received" => DateKind.Submitted, "accepted" => DateKind.Accepted, _ => null };
            if (kind is not { } known || !BibDate.TryParse(text, out var date))
                continue;
            draft.Remains.Take(element);
            draft.Dates.Add(new WorkDate(known, date with { Time = null }));
        }
    }

    private static BibDate? Read(ElementNode? element) => element?.Text is { } text ? MedlineDate.Read(text) : null;
}

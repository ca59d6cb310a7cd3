using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Makes a record of an article.</summary>
internal static partial class PubMedArticle
{
    public static BibRecord ToRecord(ElementNode element, ReadOptions options)
    {
        var draft = new PubMedDraft(options);
        var citation = element.Is("MedlineCitation") ? element : element.Child("MedlineCitation") ?? element;
        var article = citation.Child("Article") ?? citation;
        draft.Flat.Pmid = Pmid.TryParse(citation.Child("PMID")?.Text, out var pmid) ? pmid.Value : null;
        draft.Remains.Take(draft.Flat.Pmid is null ? null : citation.Child("PMID"));
        draft.TakeTitle(article.Child("ArticleTitle"));
        if (draft.Remains.Take(article.Child("VernacularTitle")) is { } original)
            draft.Flat.OriginalTitle = MedlineTitle.Read(ElementMarkup.Title(original)).Title;
        TakeJournal(draft, article, citation.Child("MedlineJournalInfo"));
        draft.TakePages(article.Child("Pagination"));
        foreach (var list in article.Children("AuthorList"))
            draft.TakePeople(list, list["Type"] == "editors" ? ContributorRole.Editor : ContributorRole.Author);
        draft.TakePeople(citation.Child("InvestigatorList"), ContributorRole.ProjectMember);
        draft.TakeLanguages(article.Children("Language"));
        draft.TakeTypes(article.Child("PublicationTypeList")?.Children("PublicationType") ?? []);
        draft.TakeAbstract(article.Child("Abstract"));
        foreach (var other in citation.Children("OtherAbstract"))
            draft.TakeAbstract(other, MedlineLanguages.ToTag(other["Language"]));
        var data = element.Child("PubmedData");
        draft.TakeArticleIds(article.Children("ELocationID").Concat(data?.Child("ArticleIdList")?.Children("ArticleId") ?? []));
        TakeDates(draft, article, data?.Child("History"));
        TakeSubjects(draft, citation);
        TakeGrants(draft, article.Child("GrantList"));
        TakeCorrections(draft, citation.Child("CommentsCorrectionsList"));
        if (options.References)
            TakeReferences(draft, data?.Child("ReferenceList"));
        else
            draft.Remains.Take(data?.Child("ReferenceList"));
        SetArticleNumber(draft);
        return draft.ToRecord(element, WorkType.JournalArticle);
    }

    private static void TakeJournal(PubMedDraft draft, ElementNode article, ElementNode? info)
    {
        var journal = article.Child("Journal");
        if (draft.Remains.Take(journal?.Child("Title")) is { } title)
            draft.Flat.HostTitle = TitleNotes.TrimStop(ElementMarkup.Title(title));
        draft.Flat.HostAbbreviation = draft.Remains.Take(journal?.Child("ISOAbbreviation"))?.Text;
        if (draft.Flat.HostTitle.IsEmpty && draft.Remains.Take(info?.Child("MedlineTA"))?.Text is { } abbreviation)
            draft.Flat.HostTitle = abbreviation;
        draft.TakeIssn(journal?.Child("ISSN"), journal?.Child("ISSN")?["IssnType"]);
        draft.TakeIssn(info?.Child("ISSNLinking"), "Linking");
        draft.Flat.Place = draft.Remains.Take(info?.Child("Country"))?.Text;
        var issue = journal?.Child("JournalIssue");
        draft.Flat.Volume = draft.Remains.Take(issue?.Child("Volume"))?.Text;
        draft.Flat.Issue = draft.Remains.Take(issue?.Child("Issue"))?.Text;
    }

    // What the publisher calls the article is the number of one without pages.
    private static void SetArticleNumber(PubMedDraft draft)
    {
        var called = draft.Identifiers.Find(i => i.Scheme == MedlineFields.PublisherScheme);
        if (draft.Flat.Pages is null && draft.Flat.ArticleNumber is null && MedlineArticleNumber.Is(called.Value))
            draft.Flat.ArticleNumber = called.Value;
    }

    private static void TakeDates(PubMedDraft draft, ElementNode article, ElementNode? history)
    {
        var printed = PubMedDates.Read(draft.Remains.Take(article.Find("Journal", "JournalIssue", "PubDate")));
        BibDate? online = null;
        foreach (var element in article.Children("ArticleDate"))
            online ??= PubMedDates.Read(draft.Remains.Take(element));
        if (printed is { } issued)
            draft.Dates.Add(new WorkDate(online is null ? DateKind.Issued : DateKind.Print, issued));
        if (online is { } day)
            draft.Dates.Add(new WorkDate(DateKind.Online, day));
        foreach (var element in history?.Children("PubMedPubDate") ?? [])
        {
            DateKind? kind = element["PubStatus"] switch { "received" => DateKind.Submitted, "accepted" => DateKind.Accepted, _ => null };
            if (kind is not { } known || draft.Dates.Exists(d => d.Kind == known) || PubMedDates.Read(element) is not { } date)
                continue;
            draft.Remains.Take(element);
            draft.Dates.Add(new WorkDate(known, date));
        }
    }
}

using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.PubMed;

/// <summary>Makes a record of a book, or of a chapter where a title of its own stands beside the book's.</summary>
internal static class PubMedBook
{
    public static BibRecord ToRecord(ElementNode element, ReadOptions options)
    {
        var draft = new PubMedDraft(options);
        var document = element.Is("BookDocument") ? element : element.Child("BookDocument") ?? element;
        var book = document.Child("Book") ?? document;
        var isChapter = document.Child("ArticleTitle")?.Text is not null;
        draft.Flat.Pmid = Pmid.TryParse(document.Child("PMID")?.Text, out var pmid) ? pmid.Value : null;
        draft.Remains.Take(draft.Flat.Pmid is null ? null : document.Child("PMID"));
        draft.TakeTitle(isChapter ? document.Child("ArticleTitle") : book.Child("BookTitle"));
        if (isChapter && draft.Remains.Take(book.Child("BookTitle")) is { } host)
            draft.Flat.HostTitle = ElementMarkup.Title(host);
        if (draft.Remains.Take(book.Child("CollectionTitle")) is { } series)
            draft.Flat.SeriesTitle = ElementMarkup.Title(series);
        foreach (var list in document.Children("AuthorList").Concat(book.Children("AuthorList")))
            draft.TakePeople(list, list["Type"] == "editors" ? ContributorRole.Editor : ContributorRole.Author);
        draft.TakePeople(document.Child("InvestigatorList"), ContributorRole.ProjectMember);
        draft.Flat.Publisher = draft.Remains.Take(book.Find("Publisher", "PublisherName"))?.Text;
        draft.Flat.Place = draft.Remains.Take(book.Find("Publisher", "PublisherLocation"))?.Text;
        if (PubMedDates.Read(draft.Remains.Take(book.Child("PubDate"))) is { } date)
            draft.Dates.Add(new WorkDate(DateKind.Issued, date));
        if (PubMedDates.Read(draft.Remains.Take(document.Child("ContributionDate"))) is { } contributed)
            draft.Dates.Add(new WorkDate(DateKind.Online, contributed));
        draft.Flat.Volume = draft.Remains.Take(book.Child("Volume"))?.Text;
        draft.Flat.Edition = draft.Remains.Take(book.Child("Edition"))?.Text;
        foreach (var isbn in book.Children("Isbn"))
        {
            if (isbn.Text is { } text && draft.Flat.TakeStandardNumbers(text))
                draft.Remains.Take(isbn);
        }

        draft.TakeArticleIds((document.Child("ArticleIdList")?.Children("ArticleId") ?? []).Concat(book.Children("ELocationID")).Concat(element.Find("PubmedBookData", "ArticleIdList")?.Children("ArticleId") ?? []));
        draft.TakeLanguages(document.Children("Language"));
        draft.TakeTypes(document.Children("PublicationType"));
        draft.TakeAbstract(document.Child("Abstract"));
        draft.TakeKeywords(document.Children("KeywordList"));
        return draft.ToRecord(element, isChapter ? WorkType.Chapter : WorkType.Book);
    }
}

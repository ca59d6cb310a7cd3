using BibHarvester.Formats.Flat;
using BibHarvester.Formats.PubMed;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.EbiXml;

/// <summary>A publication as a record.</summary>
internal static class EbiPublication
{
    public static BibRecord ToRecord(ElementNode element, ReadOptions options)
    {
        var work = element.Elements.FirstOrDefault() ?? element;
        var flat = new FlatRecord { Type = TypeOf(element["Type"]) };
        var title = work.Child("ArticleTitle") ?? work.Child("Title") ?? work.Child("TitleAbbreviation") ?? work.Child("MedlineTA");
        if (title?.Text is not null)
            flat.Title = TitleNotes.TrimStop(ElementMarkup.Title(title.Take()));
        foreach (var list in work.Children("AuthorList"))
            TakePeople(list, list["Type"] == "editors" ? ContributorRole.Editor : ContributorRole.Author, flat);
        var journal = work.Child("Journal");
        flat.HostTitle = journal?.TakeText("Title") ?? journal?.TakeText("ISOAbbreviation") ?? "";
        flat.HostAbbreviation = flat.HostTitle.IsEmpty ? null : journal?.TakeText("ISOAbbreviation");
        var issue = journal?.Child("JournalIssue");
        flat.Volume = issue?.TakeText("Volume") ?? work.TakeText("Volume");
        flat.Issue = issue?.TakeText("Issue");
        if ((issue?.Child("PubDate") ?? work.Child("PubDate")) is { } published && PubMedDates.Read(published) is { } date)
        {
            published.Take();
            flat.TakeIssued(date);
        }

        flat.Edition = work.TakeText("Edition");
        flat.Publisher = work.Child("Publisher")?.TakeText("PublisherName") ?? work.TakeText("Publisher");
        flat.Place = work.TakeText("Country");
        TakePages(work.Child("Pagination"), flat);
        flat.Abstract = string.Join(' ', work.Child("Abstract")?.TakeTexts("AbstractText") ?? []);
        foreach (var name in work.Descendants("DescriptorName").Concat(work.Descendants("Keyword")))
        {
            if (name.Take().Text is { } keyword)
                flat.Keywords.Add(keyword);
        }

        TakeNumbers(work, journal, flat);
        UnreadElements.Keep(element, EbiXmlFormat.Name, flat.ExtraFields);
        return flat.ToRecord(options.ExtraFields);
    }

    private static WorkType TypeOf(string? type) => type switch
    {
        "JournalArticle" => WorkType.JournalArticle,
        "BookArticle" or "BookChapter" => WorkType.Chapter,
        "Book" => WorkType.Book,
        "Report" => WorkType.Report,
        "Thesis" => WorkType.Thesis,
        "Proceedings" or "ConferencePaper" => WorkType.ConferencePaper,
        "Patent" => WorkType.Patent,
        "JournalInfo" => WorkType.Journal,
        _ => WorkType.Document,
    };

    private static void TakePeople(ElementNode list, ContributorRole role, FlatRecord flat)
    {
        foreach (var author in list.Children("Author"))
        {
            var (family, suffix) = (author.TakeText("LastName"), author.TakeText("Suffix"));
            var given = author.TakeText("ForeName") ?? author.TakeText("FirstName");
            var initials = author.Child("Initials");
            given ??= initials?.Text;
            if ((family ?? given) is not null)
            {
                // Initials of given names that stand beside them say nothing more.
                initials?.Take();
                flat.Contributors.Add(new Contributor { Role = role, Person = PersonName.OfParts(family ?? given, family is null ? null : given, null, suffix) });
            }
            else if (author.TakeText("CollectiveName") is { } body)
            {
                flat.Contributors.Add(Contributor.OfOrganization(body, role));
            }
        }

        if (list["CompleteYN"] == "N")
            flat.IncompleteRoles.Add(role);
    }

    private static void TakePages(ElementNode? pagination, FlatRecord flat)
    {
        if ((pagination?.TakeText("MedlinePgn") ?? pagination?.TakeText("Pages")) is not { } text)
            return;
        if (FlatKinds.IsWhole(flat.Type) && text.All(char.IsAsciiDigit))
            flat.PageCount = text;
        else
            flat.Pages = Pages.Parse(text);
    }

    private static void TakeNumbers(ElementNode work, ElementNode? journal, FlatRecord flat)
    {
        foreach (var number in work.Children("ISSN").Concat(work.Children("ISBN")).Concat(work.Children("Isbn")).Concat(journal?.Children("ISSN") ?? []))
        {
            if (number.Text is { } text && flat.TakeStandardNumbers(text))
                number.Take();
        }

        if (work.Child("PMID") is { Text: { } id } element && Pmid.TryParse(id, out var pmid))
            (flat.Pmid, _) = (pmid.Value, element.Take());
        if (work.Child("DOI") is { Text: { } name } known && Doi.TryParse(name, out var doi))
            (flat.Doi, _) = (doi, known.Take());
    }
}

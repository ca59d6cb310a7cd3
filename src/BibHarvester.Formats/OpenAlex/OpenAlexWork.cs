using System.Globalization;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OpenAlex;

/// <summary>A work of OpenAlex as a record.</summary>
internal static class OpenAlexWork
{
    public static BibRecord Read(TreeNode work, ReadOptions options)
    {
        var location = work["primary_location"];
        var source = location?["source"];
        var type = TypeOf(work, source);
        var flat = new FlatRecord { Type = type };
        var title = work.Take("title");
        flat.Title = (title ?? work.Take("display_name")) is { } text ? RichText.ParseMarkup(text) : default;
        if (LineText.Normalize(work["display_name"]?.RawText) == title)
            _ = work.Take("display_name");
        flat.Contributors.AddRange(work.AllOf("authorships").Select(AuthorOf).OfType<Contributor>());
        flat.Issued = DateOf(work);
        flat.Language = work.Take("language");
        flat.Volume = work["biblio"]?.Take("volume");
        flat.Issue = work["biblio"]?.Take("issue");
        flat.Pages = PagesOf(work["biblio"]);
        // Of a book the source is the shop that sells it.
        flat.HostTitle = !FlatKinds.IsWhole(type) && source?.Take("display_name") is { } host ? new RichText(host) : default;
        flat.Publisher = source?.Take("host_organization_name");
        flat.Keywords.AddRange(work.AllOf("keywords").Select(k => k.Take("display_name") ?? k.Take("keyword")).OfType<string>());
        flat.Abstract = AbstractOf(work);
        foreach (var issn in source?.AllOf("issn") ?? [])
        {
            if (issn.Take() is { } number && !flat.TakeStandardNumbers(number))
                issn.PutBack();
        }

        var isRetracted = work["is_retracted"] is { RawText: "true" } retracted && retracted.Take() is not null;
        if (isRetracted)
            flat.Status.Add(new WorkStatus { Kind = StatusKind.Retracted });
        var record = flat.ToRecord();
        return record with
        {
            Identifiers = IdentifiersOf(work).Concat(record.Identifiers).ToValueList(),
            Links = LinksOf(location),
            Licenses = location?.Take("license") is { } license ? [new License { Code = license }] : [],
            References = options.References ? work.AllOf("referenced_works").Select(ReferenceOf).OfType<Reference>().ToValueList() : [],
        };
    }

    private static WorkType TypeOf(TreeNode work, TreeNode? source)
    {
        var (type, crossref) = (work.Take("type"), work["type_crossref"]?.RawText);
        return (type, crossref, source?["type"]?.RawText) switch
        {
            (_, "proceedings-article", _) => WorkType.ConferencePaper,
            ("preprint", _, _) or (_, "posted-content", _) => WorkType.Preprint,
            ("article" or "review" or "letter" or "editorial" or "erratum" or "retraction", _, "conference") => WorkType.ConferencePaper,
            ("article", _, "repository") => WorkType.Preprint,
            ("article" or "review" or "letter" or "editorial" or "erratum" or "retraction" or "journal-article", _, _) => WorkType.JournalArticle,
            ("book-chapter" or "book-section" or "book-part", _, _) => WorkType.Chapter,
            ("book" or "monograph", _, _) => WorkType.Book,
            ("dissertation", _, _) => WorkType.Thesis,
            ("dataset", _, _) => WorkType.Dataset,
            ("software", _, _) => WorkType.Software,
            ("report", _, _) => WorkType.Report,
            ("standard", _, _) => WorkType.Standard,
            ("reference-entry", _, _) => WorkType.Entry,
            ("peer-review", _, _) => WorkType.PeerReview,
            ("grant", _, _) => WorkType.Grant,
            _ => WorkType.Document,
        };
    }

    private static Contributor? AuthorOf(TreeNode authorship)
    {
        var author = authorship["author"];
        var display = author?.Take("display_name");
        if ((authorship.Take("raw_author_name") ?? display) is not { } name)
            return null;
        var contributor = NameReading.Of(display ?? name).ToContributor();
        if (author?["orcid"] is { } given && Orcid.TryParse(given.RawText, out var orcid))
        {
            _ = given.Take();
            contributor = contributor with { Orcid = orcid };
        }

        if (author?["id"] is { } id && OpenAlexId.TryParse(id.RawText, out var own))
        {
            _ = id.Take();
            contributor = contributor with { Identifiers = [own] };
        }

        if (display is not null && authorship["raw_author_name"] is { } raw && LineText.Normalize(raw.RawText) != display)
            raw.PutBack();
        return contributor with { Affiliations = authorship.AllOf("institutions").Select(AffiliationOf).OfType<Affiliation>().ToValueList() };
    }

    private static Affiliation? AffiliationOf(TreeNode institution)
    {
        if (institution.Take("display_name") is not { } name)
            return null;
        if (institution["ror"] is not { } given || !Ror.TryParse(given.RawText, out var ror))
            return new Affiliation { Name = name };
        _ = given.Take();
        return new Affiliation { Name = name, Identifiers = [ror] };
    }

    private static BibDate? DateOf(TreeNode work)
    {
        var (text, year) = (work.Take("publication_date"), work.Take("publication_year"));
        if (BibDate.TryParse(text ?? year ?? "", out var date) && date.Start.IsKnown)
            return date;
        work["publication_date"]?.PutBack();
        work["publication_year"]?.PutBack();
        return null;
    }

    private static Pages? PagesOf(TreeNode? biblio)
    {
        var (first, last) = (biblio?.Take("first_page"), biblio?.Take("last_page"));
        return (first ?? last) is not { } page ? null : Pages.Parse(first is null || last is null || first == last ? page : $"{first}-{last}");
    }

    // Words with their places, since the text itself may not be given away; they are kept as they stand.
    private static RichText AbstractOf(TreeNode work)
    {
        if (work["abstract_inverted_index"] is not { Kind: TreeKind.Map } index)
            return default;
        var words = new SortedDictionary<int, string>();
        foreach (var (word, places) in index.Members)
        {
            foreach (var place in places.All)
            {
                if (int.TryParse(place.RawText, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
                    words[at] = word;
            }
        }

        return new RichText(LineText.Normalize(string.Join(' ', words.Values)) ?? "");
    }

    private static List<Identifier> IdentifiersOf(TreeNode work)
    {
        var found = new List<Identifier>();
        foreach (var each in new[] { work["doi"], work["id"] }.Concat(work["ids"]?.Members.Select(m => m.Value) ?? []))
        {
            if (each?.RawText is not { } text || IdentifierOf(text) is not { } identifier)
                continue;
            _ = each.Take();
            if (!found.Contains(identifier))
                found.Add(identifier);
        }

        return found;
    }

    private static Identifier? IdentifierOf(string text)
    {
        if (text.Contains("openalex.org", StringComparison.OrdinalIgnoreCase))
            return OpenAlexId.TryParse(text, out var id) ? id : null;
        if (text.Contains("doi.org", StringComparison.OrdinalIgnoreCase) || text.StartsWith("10.", StringComparison.Ordinal))
            return Doi.TryParse(text, out var doi) ? doi : null;
        if (text.Contains("/pmc/", StringComparison.OrdinalIgnoreCase) || text.Contains("PMC", StringComparison.Ordinal))
            return Pmcid.TryParse(text[(text.LastIndexOf('/') + 1)..] is var last && last.StartsWith("PMC", StringComparison.Ordinal) ? last : "PMC" + last, out var pmcid) ? pmcid : null;
        return text.Contains("pubmed", StringComparison.OrdinalIgnoreCase) && Pmid.TryParse(text, out var pmid) ? pmid : null;
    }

    private static ValueList<Link> LinksOf(TreeNode? location)
    {
        var links = new List<Link>();
        if (location?.Take("landing_page_url") is { } page)
            links.Add(new Link { Url = page });
        if (location?.Take("pdf_url") is { } pdf)
            links.Add(new Link { Url = pdf, Kind = LinkKind.FullText, MediaType = "application/pdf" });
        return links.ToValueList();
    }

    private static Reference? ReferenceOf(TreeNode work)
    {
        if (!OpenAlexId.TryParse(work.RawText, out var id))
            return null;
        _ = work.Take();
        return new Reference { Record = new BibRecord { Type = WorkType.Document, Identifiers = [id] } };
    }
}

using BibHarvester.Formats.Crossref;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Unpaywall;

/// <summary>An object of Unpaywall as a record; see https://unpaywall.org/data-format.</summary>
internal static class UnpaywallWork
{
    /// <summary>Reads the object of a DOI, also within the element of a search.</summary>
    public static bool Read(ServiceWork work)
    {
        var doi = work.Root["response"] ?? work.Root;
        if (doi["doi"] is null || (doi["genre"] is null && doi["oa_locations"] is null && doi["is_oa"] is null))
            return false;
        work.AddIdentifier(doi["doi"], IdentifierKind.Doi);
        if (work.Draft.Identifiers.Count > 0 && doi["doi_url"]?.RawText is { } url && Doi.TryParse(url, out var again) && again == work.Draft.Identifiers[0])
            _ = doi.Take("doi_url");
        work.AddTitle(doi["title"]);
        ReadType(work, doi);
        foreach (var author in doi.AllOf("z_authors"))
            AddAuthor(work, author);
        work.AddIssued(doi["published_date"], doi["year"], isFilledUp: true);
        work.AddContainer(
            Flat.FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(doi["journal_name"]), ServiceWork.StandardNumbers(doi["journal_issns"], doi["journal_issn_l"]));
        if (ServiceWork.PlainOf(doi["publisher"]) is { } publisher)
            work.Draft.Publishers.Add(new Publisher { Name = publisher });
        foreach (var location in doi.AllOf("oa_locations"))
            AddLocation(work, location);
        foreach (var name in (ReadOnlySpan<string>)["best_oa_location", "first_oa_location"])
        {
            if (doi[name] is { Kind: TreeKind.Map } location && doi.AllOf("oa_locations").Any(l => l.SaysSame(location)))
                location.TakeAll();
        }

        return true;
    }

    private static void ReadType(ServiceWork work, TreeNode doi)
    {
        var (type, genre, isKnown) = CrossrefTypes.Of(doi.Take("genre"), null, doi["journal_name"] is { RawText: not null });
        (work.Draft.Type, work.Draft.Genre) = (type, genre);
        if (!isKnown)
            work.Warn("009", $"The type '{doi["genre"]!.RawText}' is not known.");
    }

    private static void AddAuthor(ServiceWork work, TreeNode author)
    {
        var affiliations = author.AllOf("affiliation").Select(a => a["name"]).Concat(author.AllOf("raw_affiliation_strings"));
        var rest = new Contributor { Orcid = work.OrcidOf(author["ORCID"]), Affiliations = affiliations.Select(ServiceWork.AffiliationOf).OfType<Affiliation>().ToValueList() };
        if (!work.AddPerson(author["family"], author["given"], author["suffix"], rest: rest) &&
            !work.AddName(author["name"], rest: rest, isOrganization: true))
            work.AddName(author["raw_author_name"], rest: rest);
        // The order of the list says it; the word itself is wrong at times.
        _ = (author.Take("sequence"), author.Take("author_position"));
    }

    private static void AddLocation(ServiceWork work, TreeNode location)
    {
        var version = location.Take("version");
        work.AddLink(location["url_for_pdf"], LinkKind.FullText, "application/pdf", isOpen: true, version);
        work.AddLink(location["url_for_landing_page"], LinkKind.LandingPage, isOpen: true, version: version);
        if (location["url"]?.RawText is { } url && (url == location["url_for_pdf"]?.RawText || url == location["url_for_landing_page"]?.RawText))
            _ = location.Take("url");
        else
            work.AddLink(location["url"], LinkKind.FullText, isOpen: true, version: version);
        work.AddLicense(location["license"]);
    }
}

using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.EuropePmc;

/// <summary>A result of Europe PMC as a record; see https://europepmc.org/RestfulWebService.</summary>
internal static class EuropePmcWork
{
    /// <summary>Reads a result of a search, or an element of a list of citations or references.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["title"] is null && root["id"] is null && root["unstructuredInformation"] is null)
            return false;
        ReadType(work);
        ReadIdentifiers(work);
        work.AddTitle(root["title"], hasStop: true);
        ReadPeople(work);
        EuropePmcSource.Read(work);
        work.Draft.Language = root.Take("language");
        work.AddAbstract(root["abstractText"]);
        work.AddKeywords(root["keywordList"]?["keyword"]);
        foreach (var heading in root["meshHeadingList"]?.AllOf("meshHeading") ?? [])
            work.AddKeywords(heading["descriptorName"], "mesh");
        foreach (var url in root["fullTextUrlList"]?.AllOf("fullTextUrl") ?? [])
            AddLink(work, url);
        work.AddLicense(root["license"]);
        foreach (var grant in root["grantsList"]?.AllOf("grant") ?? [])
            work.Draft.Funding.Add(new Funding { Funder = ServiceWork.PlainOf(grant["agency"]), Awards = grant.Take("grantId") is { } id ? [id] : [] });
        foreach (var related in root["commentCorrectionList"]?.AllOf("commentCorrection") ?? [])
            EuropePmcRelations.Add(work, related);
        // After the links, which name the notice too.
        if (WordsOf(root).Exists(w => w is "retracted publication" or "retracted-article"))
            work.AddStatus(StatusKind.Retracted, "europepmc");
        work.AddMetric("citations", root["citedByCount"]);
        if (root["unstructuredInformation"]?.Take() is { } text)
            work.Draft.Notes.Add(text);
        return true;
    }

    private static void ReadType(ServiceWork work)
    {
        var words = WordsOf(work.Root);
        var source = work.Root["source"]?.RawText;
        work.Draft.Type = words.Contains("preprint") || source == "PPR" ? WorkType.Preprint
            : source == "PAT" || words.Contains("patent") ? WorkType.Patent
            : source == "ETH" || words.Contains("thesis") ? WorkType.Thesis
            : words.Contains("book chapter") ? WorkType.Chapter
            : words.Contains("book") || words.Contains("books and documents") ? WorkType.Book
            : words.Contains("dataset") ? WorkType.Dataset
            : WorkType.JournalArticle;
        if (words.Contains("expression of concern") && words.Count == 1)
            work.Draft.Genre = "expression of concern";
    }

    private static List<string> WordsOf(TreeNode root)
    {
        var words = root["pubTypeList"]?.AllOf("pubType").Select(w => w.RawText) ?? (root["pubType"] ?? root["citationType"])?.RawText?.Split(';') ?? [];
        return [.. words.OfType<string>().Select(w => w.Trim().ToLowerInvariant())];
    }

    private static void ReadIdentifiers(ServiceWork work)
    {
        var root = work.Root;
        work.AddIdentifier(root["doi"], IdentifierKind.Doi);
        work.AddIdentifier(root["pmid"], IdentifierKind.Pmid);
        work.AddIdentifier(root["pmcid"], IdentifierKind.Pmcid);
        foreach (var text in root["fullTextIdList"]?.AllOf("fullTextId") ?? [])
        {
            if (text.RawText?.StartsWith("PMC", StringComparison.Ordinal) == true)
                work.AddIdentifier(text, IdentifierKind.Pmcid);
        }

        if (root["id"] is not { RawText: { } id })
            return;
        var source = root["source"]?.RawText ?? "";
        var isPmid = source == "MED";
        if (isPmid || (source == "PMC" && id.StartsWith("PMC", StringComparison.Ordinal)))
            work.AddIdentifier(root["id"], isPmid ? IdentifierKind.Pmid : IdentifierKind.Pmcid);
        else
            work.AddIdentifier(root["id"], IdentifierKind.Other, source.Length == 0 ? "europepmc" : "europepmc-" + source);
        _ = root.Take("source");
    }

    private static void ReadPeople(ServiceWork work)
    {
        var list = work.Root["authorList"]?.AllOf("author").ToList() ?? [];
        foreach (var author in list)
        {
            var id = author["authorId"];
            var orcid = id?["type"]?.RawText == "ORCID" ? work.OrcidOf(id["value"]) : null;
            var places = author["authorAffiliationDetailsList"]?.AllOf("authorAffiliation").Select(a => a["affiliation"]) ?? [author["affiliation"]];
            var rest = new Contributor { Orcid = orcid, Affiliations = places.Select(ServiceWork.AffiliationOf).OfType<Affiliation>().ToValueList() };
            if (!work.AddPerson(author["lastName"], author["firstName"] ?? author["initials"], author["suffix"], rest: rest) &&
                !work.AddName(author["collectiveName"], rest: rest, isOrganization: true))
                work.AddName(author["fullName"], rest: rest);
        }

        if (list.Count == 0)
            work.AddNames(work.Root["authorString"]);
    }

    private static void AddLink(ServiceWork work, TreeNode url)
    {
        bool? isOpen = url["availabilityCode"]?.RawText switch { "OA" or "F" => true, "S" => false, _ => null };
        var isPdf = url["documentStyle"]?.RawText == "pdf";
        work.AddLink(url["url"], url["documentStyle"]?.RawText == "doi" ? LinkKind.LandingPage : LinkKind.FullText, isPdf ? "application/pdf" : null, isOpen);
    }
}

using BibHarvester.Formats.Crossref;
using BibHarvester.Formats.Services;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.OpenCitations;

/// <summary>A record of OpenCitations Meta or of the old index as a record, or a citation as its two works; see https://api.opencitations.net.</summary>
internal static class OpenCitationsWork
{
    private static readonly string[] Labels = ["doi", "pmid", "pmcid", "omid", "openalex", "issn", "isbn", "wikidata", "arxiv"];

    /// <summary>Reads a work's metadata; of a citation the work that cites, with the cited one among its references.</summary>
    public static bool Read(ServiceWork work)
    {
        var root = work.Root;
        if (root["citing"] is not null && root["cited"] is not null)
            return ReadCitation(work);
        if (root["id"] is null && root["doi"] is null && root["title"] is null)
            return false;
        work.AddIdentifier(root["doi"], IdentifierKind.Doi);
        if (root["id"]?.RawText is { } ids && root["id"]!.Take() is not null)
            AddAll(work, ids);
        var (type, genre, _) = CrossrefTypes.Of(root["type"]?.RawText?.Replace(' ', '-'), null, isInContainer: true);
        work.Draft.Type = root["type"]?.RawText is { Length: > 0 } ? type : root["source_title"]?.RawText is { Length: > 0 } ? WorkType.JournalArticle : WorkType.Document;
        work.Draft.Genre = genre;
        if (root["type"]?.RawText is { Length: > 0 })
            _ = root.Take("type");
        work.AddTitle(root["title"]);
        AddPeople(work, root["author"], ContributorRole.Author);
        AddPeople(work, root["editor"], ContributorRole.Editor);
        work.AddDate(DateKind.Issued, LineText.IsBlank(root["pub_date"]?.RawText) ? root["year"] : root["pub_date"]);
        AddVenue(work);
        work.Draft.Volume = ServiceWork.NumberText(root["volume"]);
        work.Draft.Issue = ServiceWork.NumberText(root["issue"]);
        work.SetPages(root["page"]);
        if (root["publisher"]?.RawText is { Length: > 0 } publisher && WithoutLabels(publisher) is { } name)
        {
            // The identifiers of the publisher stand in brackets behind the name.
            if (name == LineText.Normalize(publisher))
                _ = root.Take("publisher");
            work.Draft.Publishers.Add(new Publisher { Name = name });
        }

        work.AddLink(root["oa_link"], LinkKind.FullText, isOpen: true);
        work.AddMetric("citations", root["citation_count"]);
        if (work.Options.References)
            AddReferences(work, root["reference"]);
        return true;
    }

    private static bool ReadCitation(ServiceWork work)
    {
        if (work.Root["citing"]?.RawText is not { } citing || work.Root["cited"]?.RawText is not { } cited)
            return false;
        AddAll(work, citing);
        _ = (work.Root.Take("citing"), work.Root.Take("cited"));
        work.Draft.Type = WorkType.Document;
        work.AddDate(DateKind.Issued, work.Root["creation"]);
        var identifiers = IdentifiersIn(cited).ToValueList();
        if (!identifiers.IsEmpty)
            work.Add(new Reference { Record = new BibRecord { Type = WorkType.Document, Identifiers = identifiers } });
        return true;
    }

    private static void AddAll(ServiceWork work, string text)
    {
        foreach (var identifier in IdentifiersIn(text))
        {
            if (!work.Draft.Identifiers.Items.Contains(identifier))
                work.Draft.Identifiers.Add(identifier);
        }
    }

    // "doi:10.1000/x pmid:1 omid:br/1", or a DOI alone; "coci => 10.1000/x" in the old index.
    private static IEnumerable<Identifier> IdentifiersIn(string text)
    {
        foreach (var word in text.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var label = colon > 0 ? word[..colon].ToLowerInvariant() : "";
            var kind = label switch
            {
                "pmid" => IdentifierKind.Pmid,
                "pmcid" => IdentifierKind.Pmcid,
                "openalex" => IdentifierKind.OpenAlex,
                "issn" => IdentifierKind.Issn,
                "isbn" => IdentifierKind.Isbn,
                "wikidata" => IdentifierKind.Wikidata,
                "arxiv" => IdentifierKind.Arxiv,
                "doi" => IdentifierKind.Doi,
                _ when word.StartsWith("10.", StringComparison.Ordinal) => IdentifierKind.Doi,
                _ => IdentifierKind.Other,
            };
            var value = Labels.Contains(label) ? word[(colon + 1)..] : word;
            if ((kind != IdentifierKind.Other || label == "omid") && ServiceWork.IdentifierOf(value, kind, kind == IdentifierKind.Other ? label : null) is { } identifier)
                yield return identifier;
        }
    }

    // "Peroni, Silvio [orcid:0000-0003-0530-4305 omid:ra/1]; Shotton, David"
    private static void AddPeople(ServiceWork work, TreeNode? node, ContributorRole role)
    {
        if (node?.RawText is not { Length: > 0 } text)
            return;
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (WithoutLabels(part) is not { } name)
                continue;
            var orcid = Bracketed(part).Where(w => w.StartsWith("orcid:", StringComparison.Ordinal)).Select(w => Orcid.TryParse(w[6..], out var known) ? known : default(Orcid?)).FirstOrDefault(o => o is not null);
            var omid = Bracketed(part).FirstOrDefault(w => w.StartsWith("omid:", StringComparison.Ordinal));
            work.AddName(TreeNode.OfText(name), role, new Contributor { Orcid = orcid, Identifiers = omid is null ? [] : [new Identifier(IdentifierKind.Other, omid[5..], "omid")] });
        }

        _ = node.Take();
    }

    private static void AddVenue(ServiceWork work)
    {
        var (venue, old) = (work.Root["venue"], work.Root["source_title"]);
        if (venue?.RawText is { Length: > 0 } text && WithoutLabels(text) is { } title && venue.Take() is not null)
            work.AddContainer(Flat.FlatKinds.HostKind(work.Draft.Type), new RichText(title), Bracketed(text).SelectMany(IdentifiersIn).ToValueList());
        else
            work.AddContainer(Flat.FlatKinds.HostKind(work.Draft.Type), ServiceWork.TextOf(old), IdentifiersOfSource(work.Root["source_id"]));
    }

    private static ValueList<Identifier> IdentifiersOfSource(TreeNode? node)
    {
        var found = node?.RawText is { } text ? IdentifiersIn(text).ToValueList() : [];
        if (!found.IsEmpty)
            _ = node!.Take();
        return found;
    }

    private static void AddReferences(ServiceWork work, TreeNode? node)
    {
        if (node?.RawText is not { Length: > 0 } text)
            return;
        foreach (var identifier in IdentifiersIn(text))
            work.Add(new Reference { Record = new BibRecord { Type = WorkType.Document, Identifiers = [identifier] } });
        _ = node.Take();
    }

    private static string? WithoutLabels(string text)
    {
        var bracket = text.LastIndexOf('[');
        return LineText.Normalize(bracket > 0 && text.TrimEnd().EndsWith(']') ? text[..bracket] : text);
    }

    private static string[] Bracketed(string text)
    {
        var bracket = text.LastIndexOf('[');
        return bracket < 0 ? [] : text[(bracket + 1)..].TrimEnd(' ', ']').Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}

using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>A creative work of schema.org, or of CodeMeta, which is built on it, as a record, both ways.</summary>
internal static class SchemaOrgWork
{
    /// <summary>The record; absent where the node is no work.</summary>
    /// <param name="node">The node.</param>
    /// <param name="formatName">The format under whose name the rest is kept.</param>
    /// <param name="references">Whether the works that it cites are read.</param>
    public static BibRecord? Read(TreeNode node, string formatName, bool references)
    {
        var types = node.AllOf("@type").ToList();
        if (types.Select(t => SchemaOrgTypes.Of(t.RawText)).FirstOrDefault(t => t is not null) is not { } type)
            return null;
        if (types.Count == 1)
            _ = types[0].Take();
        var flat = new FlatRecord { Type = type };
        flat.Title = (node.Take("name") ?? node.Take("headline") ?? node.Take("title")) is { } title ? new RichText(title) : default;
        if (LineText.Normalize(node["headline"]?.RawText) == flat.Title.Plain)
            _ = node.Take("headline");
        flat.ShortTitle = node["alternateName"] is { Kind: TreeKind.Text } alternate && type == WorkType.Document && alternate.Take() is { } other ? new RichText(other) : default;
        flat.Contributors.AddRange(SchemaOrgPeople.Read(node));
        flat.Issued = DateOf(node["datePublished"]);
        flat.Volume = node.Take("volumeNumber");
        flat.Issue = node.Take("issueNumber");
        flat.Version = node.Take("version") ?? node.Take("softwareVersion");
        flat.Edition = node.Take("bookEdition");
        flat.PageCount = node.Take("numberOfPages");
        flat.Pages = PagesOf(node);
        flat.Language = node["inLanguage"] is { Kind: TreeKind.Map } language ? language["alternateName"]?.RawText ?? language["name"]?.RawText : node.Take("inLanguage");
        flat.Abstract = (node.Take("abstract") ?? node.AllOf("description").FirstOrDefault()?.Take()) is { } text ? new RichText(text) : default;
        flat.Publisher = node["publisher"] is { Kind: TreeKind.Map } publisher ? publisher.Take("name") : node.Take("publisher");
        if (node["publisher"]?["name"] is not null)
            _ = node["publisher"]!.Take("@type");
        flat.Keywords.AddRange(KeywordsOf(node["keywords"]).Concat(KeywordsOf(node["tags"])));
        flat.Url = node.Take("url");
        ReadContainers(node["isPartOf"], flat, depth: 0);
        foreach (var number in new[] { node["isbn"], node["issn"] }.SelectMany(n => n?.All ?? []))
        {
            if (number.Take() is { } value && !flat.TakeStandardNumbers(value))
                number.PutBack();
        }

        ReadIdentifiers(node, flat);
        // To schema.org a project is a body of people; the repositories that describe one as a work give it a DOI.
        if (type == WorkType.Project && flat.Doi is null)
            return null;
        var record = flat.ToRecord();
        var licenses = node.AllOf("license").Select(l => l.Take()).OfType<string>()
            .Select(l => l.Contains("://", StringComparison.Ordinal) ? new License { Url = l } : new License { Code = l });
        return record with
        {
            Licenses = licenses.ToValueList(),
            References = references ? node.AllOf("citation").Select(CitationOf).OfType<Reference>().ToValueList() : [],
            ExtraFields = node.Rest(formatName).ToValueList(),
        };
    }

    public static TreeNode Write(BibRecord record, string formatName, WriteOptions options)
    {
        var flat = FlatRecord.Of(record, formatName, options);
        var node = new TreeNode(TreeKind.Map);
        AddKept(node, record, formatName);
        node.Add("@type", SchemaOrgTypes.NameOf(flat.Type));
        node.Add("@id", flat.Doi is { } doi ? "https://doi.org/" + doi.Value : null);
        node.Add("name", flat.Title.Plain);
        foreach (var role in SchemaOrgPeople.Lists.Where(l => l.Name is not ("creator" or "authors" or "agents")))
            node.Add(role.Name, SchemaOrgPeople.Write(record, role.Role));
        node.Add("datePublished", flat.Issued is { Start.IsKnown: true } issued ? issued.Start.ToString() : null);
        node.Add("version", flat.Version);
        node.Add("bookEdition", flat.Edition);
        node.Add("isPartOf", ContainersOf(flat));
        node.Add("pageStart", flat.Pages is { Literal: null, Last: not null } range ? range.First : null);
        node.Add("pageEnd", flat.Pages is { Literal: null, First: not null } end ? end.Last : null);
        node.Add("pagination", flat.Pages is { } pages && (pages.Literal is not null || pages.Last is null || pages.First is null) ? pages.Literal ?? pages.First ?? pages.Last : null);
        node.Add("numberOfPages", flat.PageCount);
        node.Add("publisher", MapOf("Organization", flat.Publisher));
        node.Add("inLanguage", flat.Language);
        node.Add("abstract", flat.Abstract.Plain);
        node.Add("keywords", TreeNode.OfList(flat.Keywords.Distinct(StringComparer.Ordinal).Select(TreeNode.OfText)));
        node.Add("isbn", flat.StandardNumbers.Where(n => n.Kind == IdentifierKind.Isbn).Select(n => n.Value).FirstOrDefault());
        node.Add("url", flat.Url);
        node.Add("license", TreeNode.OfList(record.Licenses.Select(l => LineText.Normalize(l.Url) ?? LineText.Normalize(l.Code)).OfType<string>().Select(TreeNode.OfText)));
        node.Add("citation", TreeNode.OfList(record.References.Select(r => r.Record?.Doi ?? default).Where(d => d.Value.Length > 0).Select(CitationOf)));
        foreach (var extra in record.ExtraFields.Where(e => e.Format == formatName && e.Name != "@context"))
            node.Restore(extra);
        return node;
    }

    private static void AddKept(TreeNode node, BibRecord record, string formatName)
    {
        foreach (var extra in record.ExtraFields)
        {
            if (extra.Format == formatName && extra.Name == "@context" && TreeJson.Read(extra.Value) is { IsEmpty: false } kept)
            {
                node.Add("@context", kept);
                return;
            }
        }

        node.Add("@context", "https://schema.org");
    }

    // Issue, volume and periodical stand in each other; what has a name is where the work stands.
    private static void ReadContainers(TreeNode? part, FlatRecord flat, int depth)
    {
        foreach (var each in part?.All ?? [])
        {
            if (depth > 4)
                return;
            if (each.Kind != TreeKind.Map)
            {
                if (flat.HostTitle.IsEmpty && each.Take() is { } name)
                    flat.HostTitle = new RichText(name);
                continue;
            }

            flat.Issue ??= each.Take("issueNumber");
            flat.Volume ??= each.Take("volumeNumber");
            flat.Issued ??= DateOf(each["datePublished"]);
            var isInner = each["issueNumber"] is not null || each["volumeNumber"] is not null;
            if (flat.HostTitle.IsEmpty && (!isInner || each["isPartOf"] is null) && each.Take("name") is { } title)
                flat.HostTitle = new RichText(title);
            _ = each.Take("@type");
            foreach (var number in new[] { each["issn"], each["isbn"] }.SelectMany(n => n?.All ?? []))
            {
                if (number.Take() is { } value && !flat.TakeStandardNumbers(value))
                    number.PutBack();
            }

            ReadContainers(each["isPartOf"], flat, depth + 1);
        }
    }

    private static TreeNode? ContainersOf(FlatRecord flat)
    {
        var host = MapOf(FlatKinds.IsInPeriodical(flat.Type) ? "Periodical" : FlatKinds.IsInBook(flat.Type) ? "Book" : "CreativeWork", flat.HostTitle.Plain);
        var issns = flat.StandardNumbers.Where(n => n.Kind == IdentifierKind.Issn).Select(n => TreeNode.OfText(n.Value)).ToList();
        host?.Add("issn", issns.Count == 1 ? issns[0] : TreeNode.OfList(issns));
        foreach (var (type, member, value) in ((string, string, string?)[])[("PublicationVolume", "volumeNumber", flat.Volume), ("PublicationIssue", "issueNumber", flat.Issue)])
        {
            if (LineText.IsBlank(value))
                continue;
            var outer = host;
            host = new TreeNode(TreeKind.Map);
            host.Add("@type", type);
            host.Add(member, value);
            host.Add("isPartOf", outer);
        }

        return host;
    }

    private static TreeNode? MapOf(string type, string? name)
    {
        if (LineText.IsBlank(name))
            return null;
        var map = new TreeNode(TreeKind.Map);
        map.Add("@type", type);
        map.Add("name", name);
        return map;
    }

    private static void ReadIdentifiers(TreeNode node, FlatRecord flat)
    {
        foreach (var each in new[] { node["@id"], node["id"], node["doi"], node["sameAs"], node["identifier"] }.SelectMany(n => n?.All ?? []))
        {
            var value = each.Kind == TreeKind.Map ? each["value"] : each;
            if (value?.RawText is not { } text || !Doi.TryParse(text, out var doi) || (flat.Doi is { } known && known != doi))
                continue;
            flat.Doi = doi;
            if (each.Kind != TreeKind.Map)
                _ = each.Take();
        }

        if (flat.Doi is null && flat.Url?.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) == true && Doi.TryParse(flat.Url, out var landing))
            flat.Doi = landing;
    }

    // One text has several with commas between; in a list each stands alone, commas and all.
    private static IEnumerable<string> KeywordsOf(TreeNode? node) => node?.Kind == TreeKind.List
        ? node.All.Select(k => k.Take()).OfType<string>()
        : node?.Take()?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static Pages? PagesOf(TreeNode node)
    {
        var (start, end) = (node.Take("pageStart"), node.Take("pageEnd"));
        if ((start ?? end) is { } first)
            return Pages.Parse(start is null || end is null ? first : $"{start}-{end}");
        return node.Take("pagination") is { } pages ? Pages.Parse(pages) : null;
    }

    private static BibDate? DateOf(TreeNode? node)
    {
        if (node?.Take() is not { } text)
            return null;
        var time = text.IndexOf('T', StringComparison.Ordinal);
        if (BibDate.TryParse(time > 0 ? text[..time] : text, out var date) && date.Start.IsKnown)
        {
            if (time > 0)
                node.PutBack();
            return date;
        }

        node.PutBack();
        return null;
    }

    private static Reference? CitationOf(TreeNode node)
    {
        var value = node.Kind == TreeKind.Map ? node["@id"] ?? node["doi"] : node;
        if (!Doi.TryParse(value?.RawText, out var doi))
            return null;
        _ = value!.Take();
        _ = node.Kind == TreeKind.Map ? node.Take("@type") : null;
        return new Reference { Record = new BibRecord { Type = WorkType.Document, Identifiers = [doi] } };
    }

    private static TreeNode CitationOf(Doi doi)
    {
        var map = new TreeNode(TreeKind.Map);
        map.Add("@type", "CreativeWork");
        map.Add("@id", "https://doi.org/" + doi.Value);
        return map;
    }
}

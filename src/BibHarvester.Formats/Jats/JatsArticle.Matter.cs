using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

internal sealed partial class JatsArticle
{
    private static ValueList<Abstract> ReadAbstracts(ElementNode meta)
    {
        var abstracts = new List<Abstract>();
        foreach (var element in meta.Elements.Where(e => e.Name is "abstract" or "trans-abstract"))
        {
            var text = Paragraphs(element);
            if (!text.IsEmpty)
                abstracts.Add(new Abstract { Text = text, Kind = element["abstract-type"] is null ? AbstractKind.Abstract : AbstractKind.Other, Language = element["lang"] });
        }

        return abstracts.ToValueList();
    }

    // A paragraph or heading is a line of its own.
    private static RichText Paragraphs(ElementNode element)
    {
        var blocks = element.Elements.SelectMany(e => e.Name == "sec" ? e.Elements : [e]).Where(e => e.Name is "p" or "title" or "sec" or "list").ToArray();
        if (blocks.Length == 0)
            return JatsStyles.Read(element.Take());
        RichText text = default;
        foreach (var block in blocks)
        {
            var line = JatsStyles.Read(block.Take());
            if (!line.IsEmpty)
                text = text.IsEmpty ? line : text + "\n" + line;
        }

        return text.Plain.StartsWith("Abstract\n", StringComparison.OrdinalIgnoreCase) ? text.Substring(9) : text;
    }

    private static ValueList<Keyword> ReadKeywords(ElementNode meta)
    {
        var keywords = new List<Keyword>();
        foreach (var group in meta.Children("kwd-group"))
        {
            foreach (var word in group.Descendants("kwd"))
            {
                if (word.Take().Text is { } text)
                    keywords.Add(new Keyword { Text = text, Scheme = group["kwd-group-type"] is "author-keywords" or "author" ? null : group["kwd-group-type"], Language = group["lang"] });
            }
        }

        foreach (var subject in meta.Child("article-categories")?.Descendants("subject") ?? [])
        {
            if (subject.Take().Text is { } text)
                keywords.Add(new Keyword { Text = text, Scheme = "article-categories" });
        }

        return keywords.Distinct().ToValueList();
    }

    private static ValueList<License> ReadLicenses(ElementNode meta)
    {
        var licenses = new List<License>();
        foreach (var element in meta.Child("permissions")?.Children("license") ?? [])
        {
            var url = element["href"] ?? element.TakeText("license_ref") ?? element.Descendants("ext-link").FirstOrDefault()?["href"];
            licenses.Add(new License { Url = url, Name = element.Text, Language = element["lang"] });
            element.Take();
        }

        return licenses.ToValueList();
    }

    private static ValueList<Funding> ReadFunding(ElementNode meta)
    {
        var funding = new List<Funding>();
        foreach (var award in meta.Children("funding-group").SelectMany(g => g.Children("award-group")))
        {
            var source = award.Child("funding-source");
            var identifiers = source?.Descendants("institution-id").Select(i => i.Take().Text).Select(t => Doi.TryParse(t ?? "", out var doi) ? (Identifier?)doi : null).OfType<Identifier>().ToValueList() ?? [];
            var name = source?.Descendants("institution").FirstOrDefault()?.Text ?? source?.Text;
            source?.Take();
            var awards = award.TakeTexts("award-id").ToValueList();
            if (name is not null || !awards.IsEmpty)
                funding.Add(new Funding { Funder = name, FunderIdentifiers = identifiers, Awards = awards });
        }

        return funding.ToValueList();
    }

    private void ReadContributors(ElementNode meta)
    {
        var affiliations = article.Descendants("aff").Where(a => a["id"] is not null).GroupBy(a => a["id"]!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var group in meta.Children("contrib-group"))
        {
            foreach (var element in group.Children("contrib"))
                ReadContributor(element, affiliations);
        }
    }

    private void ReadContributor(ElementNode element, Dictionary<string, ElementNode> affiliations)
    {
        var role = JatsRoles.Read(element["contrib-type"]);
        var names = _flat.Contributors.Count;
        JatsNames.Take(element, role, _flat);
        if (_flat.Contributors.Count == names)
            return;
        var places = element.Elements.Where(e => e.Name == "aff")
            .Concat(element.Children("xref").Where(x => x["ref-type"] == "aff" && x["rid"] is { } id && affiliations.ContainsKey(id)).Select(x => affiliations[x.Take()["rid"]!]));
        Orcid? orcid = null;
        foreach (var id in element.Elements.Where(e => e.Name is "contrib-id" or "uri"))
        {
            if (orcid is null && Orcid.TryParse(id["href"] ?? id.Text ?? "", out var found))
            {
                orcid = found;
                id.Take();
            }
        }

        var contributor = _flat.Contributors[names];
        _flat.Contributors[names] = contributor with
        {
            Orcid = orcid,
            RoleText = element.TakeText("role"),
            Affiliations = places.Select(p => TextOf(p.Take())).OfType<string>().Select(name => new Affiliation { Name = name }).ToValueList(),
        };
        foreach (var mark in element.Children("xref"))
            mark.Take();
    }

    // The mark with which the typesetter refers to the affiliation is none of its name.
    private static string? TextOf(ElementNode affiliation)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (child, piece) in affiliation.Content)
        {
            if (child is null || child.Name is not ("label" or "sup"))
                text.Append(piece ?? child?.RawText);
        }

        return LineText.Normalize(text.ToString());
    }
}

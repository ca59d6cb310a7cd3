using System.Globalization;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.CrossrefXml;

/// <summary>A work of Crossref's XML on its way to a work of the REST interface.</summary>
/// <param name="item">The element of the work.</param>
internal sealed class CrossrefXmlWork(TreeNode item)
{
    private readonly Dictionary<string, TreeNode> _lists = new(StringComparer.Ordinal);

    public TreeNode Json { get; } = new(TreeKind.Map);

    /// <summary>Adds what is said of the work, and of what it is part of.</summary>
    public void Add(string type, List<TreeNode> wholes, TreeNode body, bool isPart)
    {
        Json.Add("type", type);
        AddTitles(isPart ? [] : wholes);
        AddDates(item);
        foreach (var whole in wholes)
        {
            AddContainer(whole, isPart, type.StartsWith("journal", StringComparison.Ordinal));
            if (!isPart)
                AddOwn(whole, isWork: true);
        }

        AddOwn(item, isWork: true);
        foreach (var whole in wholes.Where(_ => isPart))
            AddOwn(whole, isWork: false);
        Json.Add("subtype", item.Take("@type"));
        Json.Add("language", item.Take("@language") ?? wholes.Select(w => w.Take("@language")).FirstOrDefault(l => l is not null) ?? body.Take("@language"));
    }

    /// <summary>Adds what an answer says beside the deposit.</summary>
    public void AddQuery(TreeNode root)
    {
        if (Json["DOI"] is null)
            Json.Add("DOI", root.TakeText("doi"));
        foreach (var field in root.Named("crm-item").Where(f => f.Find("@name") is { RawText: "publisher-name" }))
        {
            if (Json["publisher"] is null)
                Json.Add("publisher", field.TakeText());
        }
    }

    private void AddTitles(List<TreeNode> wholes)
    {
        foreach (var titles in item.Named("titles").Concat(wholes.SelectMany(w => w.Named("titles"))))
        {
            foreach (var (member, name) in ((string, string)[])[("title", "title"), ("subtitle", "subtitle"), ("original_language_title", "original-title")])
            {
                foreach (var title in titles.Named(member))
                    AddTo(name, title.TakeText());
            }
        }

        foreach (var whole in wholes.Where(w => item.Find("titles") is null && w.Find("titles") is null))
            AddTo("title", whole.TakeText("full_title") ?? whole.TakeText("proceedings_title"));
        Json.Add("group-title", item.TakeText("group_title"));
    }

    private void AddContainer(TreeNode whole, bool isPart, bool isJournal)
    {
        if (isPart)
        {
            foreach (var title in whole.Named("full_title").Concat(whole.Named("proceedings_title")).Concat(whole.Find("titles").Named("title")))
                AddTo("container-title", title.TakeText());
        }

        AddTo("short-container-title", whole.TakeText("abbrev_title"));
        foreach (var series in whole.Named("series_metadata").Concat(whole.Named("set_metadata")))
        {
            AddTo("container-title", series.TakeText("titles", "title"));
            AddNumbers(series);
        }

        Json.Add("volume", whole.TakeText("journal_volume", "volume") ?? whole.TakeText("volume"));
        Json.Add("issue", whole.TakeText("issue"));
        AddEvent(whole);
        if (isJournal)
            AddDates(whole);
    }

    private void AddEvent(TreeNode whole)
    {
        if (whole.Find("conference_name") is null)
            return;
        var held = new TreeNode(TreeKind.Map);
        held.Add("name", whole.TakeText("conference_name"));
        held.Add("acronym", whole.TakeText("conference_acronym"));
        held.Add("number", whole.TakeText("conference_number"));
        held.Add("theme", whole.TakeText("conference_theme"));
        held.Add("location", whole.TakeText("conference_location"));
        if (whole.Find("conference_date") is { } date)
        {
            held.Add("start", EventDate(date, "start"));
            held.Add("end", EventDate(date, "end"));
        }

        Json.Add("event", held);
    }

    // A part takes from the whole what it has not itself.
    private void AddOwn(TreeNode node, bool isWork)
    {
        if (isWork)
        {
            AddPeople(node);
            Add("DOI", node.TakeText("doi_data", "doi"));
            AddResource(node);
            Add("page", PagesOf(node));
            AddItemNumber(node);
            if (Json["type"]?.RawText == "book-chapter")
                Add("chapter-number", node.TakeText("component_number"));
            AddReferences(node);
        }
        else
        {
            AddPeople(node);
        }

        AddDates(node);
        AddNumbers(node);
        Add("publisher", node.TakeText("publisher", "publisher_name"));
        Add("publisher-location", node.TakeText("publisher", "publisher_place"));
        Add("edition-number", node.TakeText("edition_number"));
        Add("degree", node.TakeText("degree"));
        foreach (var institution in node.Named("institution"))
        {
            var body = new TreeNode(TreeKind.Map);
            body.Add("name", institution.TakeText("institution_name"));
            AddAll(body, "acronym", institution.Named("institution_acronym"));
            AddAll(body, "place", institution.Named("institution_place"));
            AddAll(body, "department", institution.Named("institution_department"));
            List("institution").Items.Add(body);
        }
    }

    private void AddItemNumber(TreeNode node)
    {
        var number = node.TakeText("publisher_item", "item_number") ?? node.TakeText("item_number");
        if (node.Find("publisher_item", "item_number", "@item_number_type") is { RawText: "article-number" or "article_number" } kind)
        {
            _ = kind.Take();
            Add("article-number", number);
        }
        else
        {
            Add("number", number);
        }
    }

    private void AddPeople(TreeNode node)
    {
        foreach (var (name, person) in node.Find("contributors")?.Members.Concat(node.Members) ?? node.Members)
        {
            if (name is not ("person_name" or "organization"))
                continue;
            var json = new TreeNode(TreeKind.Map);
            json.Add("given", person.TakeText("given_name"));
            json.Add("family", person.TakeText("surname"));
            json.Add("suffix", person.TakeText("suffix"));
            json.Add("ORCID", person.TakeText("ORCID"));
            json.Add("sequence", person.Take("@sequence"));
            if (name == "organization")
                json.Add("name", person.TakeText());
            var affiliations = person.Named("affiliation").Concat(person.Find("affiliations").Named("institution"));
            json.Add("affiliation", TreeNode.OfList(affiliations.Select(a => a.TakeText() ?? a.TakeText("institution_name")).OfType<string>().Select(NameOnly)));
            var role = person.Take("@contributor_role") switch
            {
                "editor" => "editor",
                "chair" => "chair",
                "translator" => "translator",
                null or "author" or "first" => "author",
                _ => "contributor",
            };
            List(role).Items.Add(json);
        }
    }

    private static TreeNode NameOnly(string name)
    {
        var map = new TreeNode(TreeKind.Map);
        map.Add("name", name);
        return map;
    }

    private void AddResource(TreeNode node)
    {
        if (node.TakeText("doi_data", "resource") is not { } url)
            return;
        var primary = new TreeNode(TreeKind.Map);
        primary.Add("URL", url);
        var resource = new TreeNode(TreeKind.Map);
        resource.Add("primary", primary);
        Json.Add("resource", resource);
        foreach (var full in node.Find("doi_data").Named("collection").SelectMany(c => c.Named("item")).SelectMany(i => i.Named("resource")))
        {
            var link = new TreeNode(TreeKind.Map);
            link.Add("content-type", full.Take("@mime_type"));
            link.Add("URL", full.TakeText());
            if (link["URL"] is { } address && !List("link").Items.Exists(l => l["URL"]?.RawText == address.RawText))
                List("link").Items.Add(link);
        }
    }

    private static string? PagesOf(TreeNode node)
    {
        var first = node.TakeText("pages", "first_page");
        var last = node.TakeText("pages", "last_page");
        var other = node.TakeText("pages", "other_pages");
        var range = last is null || last == first ? first : $"{first}-{last}";
        return other is null ? range : $"{range}, {other}";
    }

    // What the work says itself comes first; the whole may say when it was printed.
    private void AddDates(TreeNode node)
    {
        foreach (var (name, date) in node.Members)
        {
            var member = name switch
            {
                "publication_date" => date.Find("@media_type")?.RawText switch { "online" => "published-online", "other" => "published-other", _ => "published-print" },
                "posted_date" => "posted",
                "acceptance_date" => "accepted",
                "approval_date" => "approved",
                "review_date" => "published",
                _ => null,
            };
            if (member is null || PartsOf(date) is not { } parts)
                continue;
            var json = new TreeNode(TreeKind.Map);
            json.Add("date-parts", TreeNode.OfList([parts]));
            if (Json[member] is { } known && !known.SaysSame(json))
                continue;
            date.TakeAll();
            if (Json[member] is null)
                Json.Add(member, json);
        }
    }

    private static TreeNode? EventDate(TreeNode date, string which)
    {
        var parts = new TreeNode(TreeKind.List);
        foreach (var part in (ReadOnlySpan<string>)["year", "month", "day"])
        {
            if (!int.TryParse(date.Take($"@{which}_{part}"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                break;
            parts.Items.Add(TreeNode.OfNumber(number));
        }

        if (parts.Items.Count == 0)
            return null;
        var json = new TreeNode(TreeKind.Map);
        json.Add("date-parts", TreeNode.OfList([parts]));
        return json;
    }

    private static TreeNode? PartsOf(TreeNode date)
    {
        var parts = new TreeNode(TreeKind.List);
        foreach (var name in (ReadOnlySpan<string>)["year", "month", "day"])
        {
            if (!int.TryParse(date.Find(name)?.RawText?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || (name == "month" && number is < 1 or > 12))
                break;
            parts.Items.Add(TreeNode.OfNumber(number));
        }

        return parts.Items.Count == 0 ? null : parts;
    }

    private void AddNumbers(TreeNode node)
    {
        foreach (var name in (ReadOnlySpan<string>)["issn", "isbn"])
        {
            foreach (var number in node.Named(name))
            {
                var type = number.Find("@media_type")?.Take();
                if (number.TakeText() is not { } value)
                    continue;
                AddTo(name.ToUpperInvariant(), value);
                var typed = new TreeNode(TreeKind.Map);
                typed.Add("type", type);
                typed.Add("value", value);
                if (type is not null)
                    List(name + "-type").Items.Add(typed);
            }
        }
    }

    private void AddReferences(TreeNode node)
    {
        foreach (var citation in node.Find("citation_list").Named("citation"))
        {
            var json = new TreeNode(TreeKind.Map);
            json.Add("key", citation.Take("@key"));
            foreach (var (from, to) in ((string, string)[])
            [
                ("doi", "DOI"), ("author", "author"), ("cYear", "year"), ("volume", "volume"), ("issue", "issue"), ("first_page", "first-page"), ("article_title", "article-title"),
                ("journal_title", "journal-title"), ("volume_title", "volume-title"), ("series_title", "series-title"), ("edition_number", "edition"), ("issn", "ISSN"), ("isbn", "ISBN"),
                ("unstructured_citation", "unstructured"),
            ])
            {
                if (citation.TakeText(from) is { } text)
                    json.Add(to, text);
            }

            List("reference").Items.Add(json);
        }
    }

    private void Add(string name, string? text)
    {
        if (Json[name] is null)
            Json.Add(name, text);
    }

    private void AddTo(string name, string? text)
    {
        if (text is not null)
            List(name).Items.Add(TreeNode.OfText(text));
    }

    private static void AddAll(TreeNode map, string name, IEnumerable<TreeNode> texts) =>
        map.Add(name, TreeNode.OfList(texts.Select(t => t.TakeText()).OfType<string>().Select(TreeNode.OfText)));

    private TreeNode List(string name)
    {
        if (_lists.TryGetValue(name, out var list))
            return list;
        _lists[name] = list = new TreeNode(TreeKind.List);
        Json.Members.Add((name, list));
        return list;
    }
}

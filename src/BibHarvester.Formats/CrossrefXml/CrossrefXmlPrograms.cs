using BibHarvester.Formats.Trees;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.CrossrefXml;

/// <summary>What stands in a deposit in other vocabularies than its own: the abstract, funding, licences, relations, and what a notice updates.</summary>
/// <remarks>See https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/.</remarks>
internal sealed class CrossrefXmlPrograms
{
    private readonly List<TreeNode> _funders = [];
    private readonly List<TreeNode> _licenses = [];
    private readonly List<TreeNode> _updates = [];
    private readonly TreeNode _relations = new(TreeKind.Map);
    private string? _abstract;

    /// <summary>Takes them from a record; those of components and references are none of the work's.</summary>
    public void Take(ElementNode element)
    {
        foreach (var inner in element.Elements)
        {
            switch (inner.Name)
            {
                case "component_list" or "citation_list":
                    break;
                case "abstract" when _abstract is null && inner.Text is not null:
                    _abstract = ElementMarkup.Inner(inner.Take());
                    break;
                case "program":
                    TakeProgram(inner);
                    break;
                case "updates":
                    TakeUpdates(inner);
                    break;
                default:
                    Take(inner);
                    break;
            }
        }
    }

    /// <summary>Adds them to the work.</summary>
    public void AddTo(TreeNode json)
    {
        json.Add("abstract", _abstract);
        json.Add("funder", Distinct(_funders));
        json.Add("license", Distinct(_licenses));
        json.Add("update-to", Distinct(_updates));
        json.Add("relation", _relations);
    }

    // Crossmark says again what stands beside it.
    private static TreeNode Distinct(List<TreeNode> nodes)
    {
        var list = new TreeNode(TreeKind.List);
        foreach (var node in nodes)
        {
            if (!list.Items.Exists(node.SaysSame))
                list.Items.Add(node);
        }

        return list;
    }

    private void TakeProgram(ElementNode program)
    {
        foreach (var element in program.Elements)
        {
            switch (element.Name)
            {
                case "license_ref":
                    TakeLicense(element);
                    break;
                case "related_item":
                    TakeRelations(element);
                    break;
                case "assertion":
                    TakeFunders(program);
                    break;
                default:
                    break;
            }
        }

        if (program.Elements.All(e => e.IsTaken))
            program.Take();
    }

    private void TakeLicense(ElementNode element)
    {
        if (element.Text is not { } url)
            return;
        element.Take();
        var license = new TreeNode(TreeKind.Map);
        license.Add("URL", url);
        license.Add("content-version", element["applies_to"]);
        license.Add("start", DateOf(element["start_date"]));
        _licenses.Add(license);
    }

    private void TakeRelations(ElementNode item)
    {
        foreach (var element in item.Elements)
        {
            if (element.Name is not ("inter_work_relation" or "intra_work_relation") || element["relationship-type"] is not { } type || element.Text is not { } id)
                continue;
            element.Take();
            var relation = new TreeNode(TreeKind.Map);
            relation.Add("id", id);
            relation.Add("id-type", element["identifier-type"]);
            var name = string.Concat(type.Select(c => char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));
            if (_relations[name] is not { } list)
                _relations.Members.Add((name, list = new TreeNode(TreeKind.List)));
            if (!list.Items.Exists(relation.SaysSame))
                list.Items.Add(relation);
        }

        if (item.Elements.All(e => e.IsTaken))
            item.Take();
    }

    // Funders stand in groups with their awards, or the only one beside them.
    private void TakeFunders(ElementNode group)
    {
        var funders = new List<TreeNode>();
        var awards = new List<TreeNode>();
        foreach (var assertion in group.Elements.Where(e => e.Is("assertion") && !e.IsTaken))
        {
            switch (assertion["name"])
            {
                case "fundgroup":
                    TakeFunders(assertion);
                    assertion.Take();
                    break;
                case "funder_name":
                    funders.Add(FunderOf(assertion.Take()));
                    break;
                case "funder_identifier" or "ror" when funders.Count > 0:
                    AddIdentifier(funders[^1], assertion.Take());
                    break;
                case "funder_identifier" or "ror":
                    funders.Add(new TreeNode(TreeKind.Map));
                    AddIdentifier(funders[0], assertion.Take());
                    break;
                case "award_number" when assertion.Text is { } award:
                    assertion.Take();
                    awards.Add(TreeNode.OfText(award));
                    break;
                default:
                    break;
            }
        }

        if (funders.Count == 0 && awards.Count > 0)
            funders.Add(new TreeNode(TreeKind.Map));
        foreach (var funder in funders)
            funder.Add("award", TreeNode.OfList(awards));
        _funders.AddRange(funders);
    }

    private static TreeNode FunderOf(ElementNode assertion)
    {
        var funder = new TreeNode(TreeKind.Map);
        funder.Add("name", string.Concat(assertion.Content.Select(c => c.Text)));
        foreach (var inner in assertion.Elements)
            AddIdentifier(funder, inner);
        return funder;
    }

    private static void AddIdentifier(TreeNode funder, ElementNode assertion)
    {
        if (assertion.Text is not { } text)
            return;
        if (assertion["name"] is "ror" || Ror.TryParse(text, out _))
        {
            var id = new TreeNode(TreeKind.Map);
            id.Add("id", text);
            id.Add("id-type", "ROR");
            funder.Add("id", TreeNode.OfList([id]));
            return;
        }

        // The registry's number alone stands for its DOI: https://www.crossref.org/documentation/funder-registry/.
        if (funder["DOI"] is null)
            funder.Add("DOI", text.All(char.IsAsciiDigit) ? "10.13039/" + text : Doi.TryParse(text, out var doi) ? doi.Value : text);
    }

    private void TakeUpdates(ElementNode updates)
    {
        foreach (var element in updates.Elements)
        {
            if (!element.Is("update") || element.Text is not { } doi)
                continue;
            element.Take();
            var update = new TreeNode(TreeKind.Map);
            update.Add("DOI", doi);
            update.Add("type", element["type"]);
            update.Add("label", element["label"]);
            update.Add("updated", DateOf(element["date"]));
            _updates.Add(update);
        }
    }

    private static TreeNode? DateOf(string? text)
    {
        if (!BibDate.TryParse(text, out var date) || !date.Start.IsKnown)
            return null;
        var parts = new[] { date.Start.Year, date.Start.Month, (int)date.Start.Day }.TakeWhile(p => p > 0).Select(TreeNode.OfNumber);
        var json = new TreeNode(TreeKind.Map);
        json.Add("date-parts", TreeNode.OfList([TreeNode.OfList(parts)]));
        return json;
    }
}

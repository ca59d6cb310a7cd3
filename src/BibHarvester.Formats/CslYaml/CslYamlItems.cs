using System.Globalization;
using BibHarvester.Csl.Items;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.CslYaml;

/// <summary>Items of CSL-YAML as those of CSL-JSON, both ways: texts are Markdown, dates are texts or maps of their parts.</summary>
internal static class CslYamlItems
{
    public static TreeNode ToJson(TreeNode item)
    {
        var json = new TreeNode(TreeKind.Map);
        foreach (var (name, value) in item.Members)
        {
            var member = JsonName(name);
            json.Members.Add((member, CslItem.HasDate(member) ? ToJsonDate(value)
                : HasMarkdown(member) ? Texts(value, CslMarkdown.ToMarkup)
                : IsAddress(member) ? Texts(value, CslMarkdown.Unescape)
                : value));
        }

        return json;
    }

    public static TreeNode ToYaml(TreeNode item)
    {
        var yaml = new TreeNode(TreeKind.Map);
        foreach (var (name, value) in item.Members)
        {
            yaml.Members.Add((name, CslItem.HasDate(name) ? ToYamlDate(value)
                : HasMarkdown(name) ? Texts(value, CslMarkdown.FromMarkup)
                : IsAddress(name) ? Texts(value, t => t.Replace("\\", "\\\\", StringComparison.Ordinal))
                : value));
        }

        return yaml;
    }

    // Pandoc writes these in lower case.
    private static string JsonName(string name) => name switch
    {
        "doi" or "url" or "isbn" or "issn" or "pmid" or "pmcid" => name.ToUpperInvariant(),
        _ => name,
    };

    private static bool HasMarkdown(string member) => CslItem.HasMarkup(member) || CslItem.HasNames(member);

    // An address has the escapes of Markdown, though it has no markup.
    private static bool IsAddress(string member) => member is "DOI" or "URL";

    private static TreeNode Texts(TreeNode value, Func<string, string> change)
    {
        switch (value.Kind)
        {
            case TreeKind.Text:
                return TreeNode.OfText(change(value.RawText!));
            case TreeKind.List:
                return TreeNode.OfList(value.Items.Select(i => Texts(i, change)));
            case TreeKind.Map:
                var map = new TreeNode(TreeKind.Map);
                foreach (var (name, part) in value.Members)
                    map.Members.Add((name, Texts(part, change)));
                return map;
            default:
                return value;
        }
    }

    private static TreeNode ToJsonDate(TreeNode value)
    {
        switch (value.Kind)
        {
            case TreeKind.Text:
                return TreeNode.OfText(CslMarkdown.Unescape(value.RawText!));
            case TreeKind.Map when value["year"] is not null:
                return OfParts([value]);
            case TreeKind.List when value.Items.TrueForAll(i => i["year"] is not null):
                return OfParts(value.Items);
            default:
                return value;
        }
    }

    private static TreeNode OfParts(List<TreeNode> dates)
    {
        var json = new TreeNode(TreeKind.Map);
        json.Members.Add(("date-parts", TreeNode.OfList(dates.Select(PartsOf))));
        foreach (var name in (ReadOnlySpan<string>)["season", "circa", "literal"])
        {
            if (dates.Select(d => d[name]).FirstOrDefault(n => n is not null) is { } marked)
                json.Members.Add((name, marked));
        }

        return json;
    }

    private static TreeNode PartsOf(TreeNode date) =>
        TreeNode.OfList(new[] { date["year"], date["month"], date["day"] }.TakeWhile(p => p is { Kind: TreeKind.Text or TreeKind.Bare }).Select(p => p!));

    // A plain date as a text, as pandoc writes it; what such a text does not say in all programs stays in its parts.
    private static TreeNode ToYamlDate(TreeNode date)
    {
        if (date is not { Members: [("date-parts", { Items: { Count: 1 or 2 } parts })] })
            return date;
        var texts = parts.Select(DateText).ToList();
        return texts.Contains(null) ? date : TreeNode.OfText(string.Join('/', texts));
    }

    private static string? DateText(TreeNode parts)
    {
        var numbers = parts.Items.Select(p => int.TryParse(p.RawText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : -1).ToList();
        return numbers switch
        {
            [>= 1000 and <= 9999] => string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}"),
            [>= 1000 and <= 9999, >= 1 and <= 12] => string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}-{numbers[1]:00}"),
            [>= 1000 and <= 9999, >= 1 and <= 12, >= 1] => string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}-{numbers[1]:00}-{numbers[2]:00}"),
            _ => null,
        };
    }
}

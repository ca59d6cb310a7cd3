using System.Text;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.BibLaTeXml;

/// <summary>An entry of BibLaTeXML as BibLaTeX has it, on one line.</summary>
internal static class EntryComposer
{
    // Lists whose parts stand between commas; all others are joined by "and".
    private static readonly string[] CommaLists = ["keywords", "options", "ids", "related", "entryset", "xdata", "xref", "relatedoptions"];

    /// <summary>Appends the entry.</summary>
    public static void Append(StringBuilder text, ElementNode entry)
    {
        text.Append('@').Append(NameOf(entry["entrytype"]) ?? "misc").Append('{').Append(KeyOf(entry["id"]));
        foreach (var field in entry.Elements)
        {
            if (field.Is("annotation"))
                continue;
            if (field.Is("related"))
                AppendRelated(text, field);
            else
                AppendField(text, FieldOf(field), ValueOf(field));
        }

        foreach (var group in entry.Children("annotation").GroupBy(AnnotationOf, StringComparer.Ordinal))
            AppendField(text, group.Key, string.Join("; ", group.Select(AnnotationText)));
        text.Append('}');
    }

    private static void AppendField(StringBuilder text, string? name, string? value)
    {
        if (name is not null && !LineText.IsBlank(value))
            text.Append(", ").Append(name).Append(" = {").Append(Balanced(LineText.Normalize(value)!)).Append('}');
    }

    private static string? FieldOf(ElementNode field) => field.Name.ToUpperInvariant() switch
    {
        "NAMES" => NameOf(field["type"]) ?? "author",
        "DATE" => NameOf(field["type"]) + "date",
        _ => NameOf(field.Name),
    };

    private static string? ValueOf(ElementNode field)
    {
        if (field.Is("names"))
            return NamesOf(field);
        if (field.Is("ids"))
            return string.Join(',', field.Elements.Select(k => k.Text).OfType<string>());
        if (RangeOf(field) is { } range)
            return field.Is("date") ? range.Replace("--", "/", StringComparison.Ordinal) : range;
        if (field.Child("list") is not { } list)
            return field.RawText;
        var items = list.Elements.Select(item => RangeOf(item) ?? item.Text).OfType<string>().ToList();
        if (field.Is("pages"))
            return string.Join(", ", items);
        return CommaLists.Contains(field.Name, StringComparer.OrdinalIgnoreCase) ? string.Join(",", items) : string.Join(" and ", items.Select(Whole));
    }

    // An end that stands there empty is open.
    private static string? RangeOf(ElementNode element)
    {
        if (element.Child("start") is not { } start)
            return null;
        return element.Child("end") is { } end ? $"{start.Text}--{end.Text}" : start.Text;
    }

    private static string NamesOf(ElementNode names)
    {
        var list = names.Children("name").Select(NameText).OfType<string>();
        return string.Join(" and ", names["morenames"] is null or "0" ? list : list.Append("others"));
    }

    private static string? NameText(ElementNode name)
    {
        var parts = new List<string>();
        foreach (var kind in (ReadOnlySpan<string>)["family", "given", "prefix", "suffix"])
        {
            if (name.Children("namepart").FirstOrDefault(p => p["type"] == kind) is { } part && PartOf(part) is { } text)
                parts.Add($"{kind}={{{Balanced(text)}}}");
        }

        // One name alone is that of a body.
        return parts.Count == 0 ? name.Text is { } whole ? Whole(whole) : null
            : parts is [var only] && only.StartsWith("family=", StringComparison.Ordinal) ? only[7..]
            : string.Join(", ", parts);
    }

    private static string? PartOf(ElementNode part) =>
        part.Elements.Any() ? LineText.Normalize(string.Join(' ', part.Children("namepart").Select(p => p.Text))) : part.Text;

    private static string Whole(string text) => text.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Balanced(text)}}}" : text;

    private static void AppendRelated(StringBuilder text, ElementNode related)
    {
        var items = related.Descendants("item").ToList();
        AppendField(text, "related", items.Count == 0 ? related.Text : string.Join(',', items.Select(i => i["ids"]).OfType<string>()));
        AppendField(text, "relatedtype", items.Select(i => i["type"]).FirstOrDefault(t => t is not null));
        AppendField(text, "relatedstring", items.Select(i => i["string"]).FirstOrDefault(s => s is not null));
    }

    private static string AnnotationOf(ElementNode annotation) =>
        $"{NameOf(annotation["field"]) ?? "note"}+an{(NameOf(annotation["name"]) is { } name && name != "default" ? ":" + name : "")}";

    private static string AnnotationText(ElementNode annotation)
    {
        var text = annotation["literal"] is "1" ? $"\"{annotation.Text}\"" : annotation.Text;
        return $"{annotation["item"]}{(annotation["part"] is { } part ? ":" + part : "")}={text}";
    }

    private static string? NameOf(string? name) => name is { Length: > 0 } && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? name : null;

    private static string KeyOf(string? id) => string.Concat((id ?? "").Select(c => char.IsWhiteSpace(c) || c is ',' or '{' or '}' or '"' or '#' or '%' or '=' or '\\' ? '-' : c));

    // A brace that stands alone would end the entry.
    private static string Balanced(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0)
                break;
        }

        return depth == 0 && !text.EndsWith('\\') ? text : string.Concat(text.TrimEnd('\\').Where(c => c is not ('{' or '}')));
    }
}

using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>A reference: a <c>ref</c> with its citation, or a citation alone.</summary>
internal static class JatsReference
{
    // A mixed citation's text beside its elements, where it says more than punctuation.
    internal const string ProseField = "mixed-citation";

    // What the typesetter puts before it.
    internal const string LabelField = "label";

    public static bool IsCitation(string name) => name is "element-citation" or "mixed-citation" or "nlm-citation" or "citation";

    /// <summary>The record of a reference; absent where there is none.</summary>
    public static BibRecord? ToRecord(ElementNode element, ReadOptions options)
    {
        var (citation, text) = Choose(element);
        if (citation is null)
            return null;
        var flat = JatsCitation.Read(citation);
        var dates = JatsCitation.TakeKinds(citation);
        flat.CitationKey ??= element["id"] ?? citation["id"];
        if (element.TakeText(LabelField) is { } label)
            flat.Keep(JatsFormat.Name, LabelField, label);
        if (text is not null)
            flat.Keep(JatsFormat.Name, ProseField, text);
        UnreadElements.Keep(citation, JatsFormat.Name, flat.ExtraFields, isProse: citation.Is("mixed-citation"));
        citation.Take();
        UnreadElements.Keep(element, JatsFormat.Name, flat.ExtraFields);
        var record = flat.ToRecord(options.ExtraFields);
        return dates.Count == 0 ? record : record with { Dates = [.. dates, .. record.Dates.Where(d => d.Kind != DateKind.Issued || !dates.Exists(o => o.Date == d.Date))] };
    }

    /// <summary>The reference of an article's list.</summary>
    public static Reference? ToReference(ElementNode element, ReadOptions options)
    {
        var text = Choose(element).Text;
        var record = ToRecord(element, options);
        if (record is null && text is null)
            return null;
        return new Reference { Key = LineText.Normalize(element["id"]), Text = text, Record = record is null ? null : record with { CitationKey = null, ExtraFields = record.ExtraFields.Where(f => f.Name != ProseField).ToValueList() } };
    }

    // Where a reference is given twice, as printed and in its parts, the parts are read.
    private static (ElementNode? Citation, string? Text) Choose(ElementNode element)
    {
        if (IsCitation(element.Name))
            return (element, TextOf(element));
        ElementNode? parts = null;
        ElementNode? printed = null;
        foreach (var citation in element.Elements.Concat(element.Children("citation-alternatives").SelectMany(e => e.Elements)))
        {
            if (citation.Is("mixed-citation") || citation.Is("citation"))
                printed ??= citation;
            else if (IsCitation(citation.Name))
                parts ??= citation;
        }

        var text = printed is null ? null : TextOf(printed);
        if (parts is not null)
            printed?.Take();
        return (parts ?? printed, text);
    }

    private static string? TextOf(ElementNode citation) => citation.Is("mixed-citation") && HasProse(citation) ? citation.Text : null;

    private static bool HasProse(ElementNode element)
    {
        var hasElements = element.Elements.Any();
        foreach (var (child, text) in element.Content)
        {
            if (child is not null ? child.Elements.Any() && HasProse(child) : UnreadElements.IsValue(text))
                return true;
        }

        return !hasElements && UnreadElements.IsValue(element.RawText);
    }
}

using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Jats;

/// <summary>A reference: a <c>ref</c> with its citation, or a citation alone.</summary>
internal static class JatsReference
{
    // A mixed citation's text beside its elements, where it says more than punctuation.
    private const string ProseField = "mixed-citation";

    public static bool IsCitation(string name) => name is "element-citation" or "mixed-citation" or "nlm-citation" or "citation";

    /// <summary>The record of a reference; absent where there is none.</summary>
    public static BibRecord? ToRecord(ElementNode element, ReadOptions options)
    {
        var (citation, text) = Choose(element);
        if (citation is null)
            return null;
        var flat = JatsCitation.Read(citation);
        flat.CitationKey ??= element["id"] ?? citation["id"];
        if (element.TakeText("label") is { } label)
            flat.Keep(JatsFormat.Name, "label", label);
        if (text is not null)
            flat.Keep(JatsFormat.Name, ProseField, text);
        UnreadElements.Keep(citation, JatsFormat.Name, flat.ExtraFields, isProse: citation.Is("mixed-citation"));
        citation.Take();
        UnreadElements.Keep(element, JatsFormat.Name, flat.ExtraFields);
        return flat.ToRecord(options.ExtraFields);
    }

    /// <summary>The reference of an article's list.</summary>
    public static Reference? ToReference(ElementNode element, ReadOptions options)
    {
        var text = Choose(element).Text;
        var record = ToRecord(element, options);
        if (record is null && text is null)
            return null;
        return new Reference { Key = LineText.Normalize(element["id"]), Text = text, Record = record is null ? null : record with { CitationKey = null } };
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

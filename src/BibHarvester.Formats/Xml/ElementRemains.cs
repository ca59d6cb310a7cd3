namespace BibHarvester.Formats.Xml;

/// <summary>What a record has no place for of an element: every value of it that was not taken, under its path.</summary>
internal sealed class ElementRemains
{
    private readonly HashSet<ElementNode> _taken = [];

    /// <summary>Marks an element, with all that is in it, as one that the record says.</summary>
    public ElementNode? Take(ElementNode? element)
    {
        if (element is not null)
            _taken.Add(element);
        return element;
    }

    /// <summary>Marks elements, with all that is in them.</summary>
    public IEnumerable<ElementNode> Take(IEnumerable<ElementNode> elements)
    {
        foreach (var element in elements)
        {
            _taken.Add(element);
            yield return element;
        }
    }

    /// <summary>The values that are left, in order.</summary>
    public IEnumerable<ExtraField> Of(ElementNode element, string formatName) => Walk(element, element.Name, formatName);

    private IEnumerable<ExtraField> Walk(ElementNode element, string path, string formatName)
    {
        if (_taken.Contains(element))
            yield break;
        foreach (var (name, uri, value) in element.Attributes)
        {
            if (name != "xmlns" && !uri.EndsWith("/xmlns/", StringComparison.Ordinal) && !uri.EndsWith("XMLSchema-instance", StringComparison.Ordinal) && LineText.Normalize(value) is { } attribute)
                yield return new ExtraField(formatName, $"{path}/@{name}", ExtraValues.FromText(attribute));
        }

        foreach (var (inner, text) in element.Content)
        {
            if (LineText.Normalize(text) is { } line)
                yield return new ExtraField(formatName, path, ExtraValues.FromText(line));
            if (inner is null)
                continue;
            foreach (var field in Walk(inner, $"{path}/{inner.Name}", formatName))
                yield return field;
        }
    }
}

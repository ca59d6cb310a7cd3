using System.Text;

namespace BibHarvester.Formats.Xml;

/// <summary>An element with all that is in it. Names are found by their local part, in any case.</summary>
/// <param name="name">Its local name.</param>
/// <param name="namespaceUri">Its namespace; empty where it has none.</param>
/// <param name="line">The line on which it begins, from 1.</param>
/// <param name="column">The column, from 1.</param>
internal sealed class ElementNode(string name, string namespaceUri, int line, int column)
{
    private const string WhiteSpace = " \t\r\n";

    // Most elements have none.
    private List<(string Name, string NamespaceUri, string Value)>? _attributes;

    /// <summary>Its local name.</summary>
    public string Name => name;

    /// <summary>Its namespace; empty where it has none.</summary>
    public string NamespaceUri => namespaceUri;

    public int Line => line;

    public int Column => column;

    /// <summary>Its attributes by local name, with their namespaces.</summary>
    public List<(string Name, string NamespaceUri, string Value)> Attributes => _attributes ??= [];

    /// <summary>What is in it, in order: elements and text.</summary>
    /// <remarks>Most elements hold one text.</remarks>
    public List<(ElementNode? Element, string? Text)> Content { get; } = new(1);

    /// <summary>The elements right in it.</summary>
    public IEnumerable<ElementNode> Elements => Content.Where(c => c.Element is not null).Select(c => c.Element!);

    /// <summary>All text in it, as it stands.</summary>
    public string RawText
    {
        get
        {
            if (Content is [(null, { } only)])
                return only;
            var text = new StringBuilder();
            AppendTo(text);
            return text.ToString();
        }
    }

    /// <summary>All text in it on one line; absent where there is none.</summary>
    public string? Text => LineText.Normalize(RawText);

    /// <summary>An attribute's value, trimmed; absent where there is none, or nothing in it.</summary>
    /// <param name="attribute">The attribute's local name.</param>
    public string? this[string attribute]
    {
        get
        {
            foreach (var (found, _, value) in _attributes ?? [])
            {
                if (Is(found, attribute) && value.AsSpan().Trim(WhiteSpace).Length > 0)
                    return value.Trim(' ', '\t', '\r', '\n');
            }

            return null;
        }
    }

    /// <summary>Whether the element was taken, with all that is in it.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Takes the element: all that is in it has its place in the record.</summary>
    public ElementNode Take()
    {
        IsTaken = true;
        return this;
    }

    /// <summary>Takes the first element of a name right in this one that has text and was not taken.</summary>
    /// <returns>Its text on one line; absent where there is none.</returns>
    public string? TakeText(string localName)
    {
        foreach (var (element, _) in Content)
        {
            if (element is { IsTaken: false } && element.Is(localName) && element.Text is { } text)
            {
                element.Take();
                return text;
            }
        }

        return null;
    }

    /// <summary>Takes the elements of a name right in this one that have text.</summary>
    /// <returns>Their texts, each on one line.</returns>
    public IEnumerable<string> TakeTexts(string localName)
    {
        while (TakeText(localName) is { } text)
            yield return text;
    }

    /// <summary>Whether the element has a name.</summary>
    public bool Is(string localName) => Is(name, localName);

    /// <summary>The first element of a name right in this one.</summary>
    public ElementNode? Child(string localName)
    {
        foreach (var (element, _) in Content)
        {
            if (element is not null && element.Is(localName))
                return element;
        }

        return null;
    }

    /// <summary>The first element that a path of names leads to.</summary>
    public ElementNode? Find(params ReadOnlySpan<string> path)
    {
        ElementNode? at = this;
        foreach (var step in path)
            at = at?.Child(step);

        return at;
    }

    /// <summary>The elements of a name right in this one.</summary>
    public IEnumerable<ElementNode> Children(string localName) => Elements.Where(e => e.Is(localName));

    /// <summary>The elements of a name anywhere in this one, in order.</summary>
    public IEnumerable<ElementNode> Descendants(string localName)
    {
        foreach (var element in Elements)
        {
            if (element.Is(localName))
                yield return element;
            foreach (var inner in element.Descendants(localName))
                yield return inner;
        }
    }

    /// <summary>The place where it begins, for a diagnostic.</summary>
    public Diagnostic Diagnose(string code, string message) => new(code, Line, Column, message);

    /// <summary>Whether another element has the same name, attributes and content, wherever it stands.</summary>
    public bool SaysSameAs(ElementNode other)
    {
        if (Name != other.Name || Content.Count != other.Content.Count || !HasSameAttributes(other))
            return false;
        for (var i = 0; i < Content.Count; i++)
        {
            var (element, text) = Content[i];
            var (otherElement, otherText) = other.Content[i];
            if (text != otherText || (element is null) != (otherElement is null) || element?.SaysSameAs(otherElement!) == false)
                return false;
        }

        return true;
    }

    private bool HasSameAttributes(ElementNode other) => (_attributes?.Count ?? 0) == (other._attributes?.Count ?? 0) && (_attributes is null || _attributes.Count == 0 || _attributes.SequenceEqual(other.Attributes));

    private static bool Is(string found, string wanted) => found.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private void AppendTo(StringBuilder text)
    {
        foreach (var (element, piece) in Content)
        {
            text.Append(piece);
            element?.AppendTo(text);
        }
    }
}

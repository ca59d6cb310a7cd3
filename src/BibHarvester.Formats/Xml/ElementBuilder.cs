using System.Xml;

namespace BibHarvester.Formats.Xml;

/// <summary>Builds an element of what a reader says; bounded in depth and length.</summary>
/// <param name="options">How to read.</param>
internal sealed class ElementBuilder(ReadOptions options)
{
    private readonly Stack<ElementNode> _open = new();
    private ElementNode? _root;
    private long _length;
    private int _tooDeep;

    /// <summary>Whether the element was left out: too long, or nested too deeply.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Where the element begins.</summary>
    public (int Line, int Column) Start { get; private set; }

    /// <summary>The element as far as it has been read; absent where it was left out.</summary>
    public ElementNode? Begun => IsRefused ? null : _root;

    /// <summary>Takes the node on which the reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="element">The whole element, once it has ended; absent where it was refused.</param>
    /// <returns>Whether it has ended.</returns>
    public bool Take(XmlReader reader, out ElementNode? element)
    {
        element = null;
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Begin(reader);
                if (!reader.IsEmptyElement)
                    return false;
                break;
            case XmlNodeType.EndElement:
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                AddText(reader.Value);
                return false;
            default:
                return false;
        }

        if (_tooDeep > 0)
        {
            _tooDeep--;
            return false;
        }

        _open.Pop();
        if (_open.Count > 0)
            return false;
        element = IsRefused ? null : _root;
        return true;
    }

    /// <summary>Makes ready for the next element.</summary>
    public void Clear()
    {
        _open.Clear();
        (_root, _length, _tooDeep, IsRefused) = (null, 0, 0, false);
    }

    private void Begin(XmlReader reader)
    {
        if (_tooDeep > 0 || _open.Count >= options.MaxDepth)
        {
            _tooDeep++;
            IsRefused = true;
            return;
        }

        var place = (IXmlLineInfo)reader;
        var element = new ElementNode(reader.LocalName, reader.NamespaceURI, place.LineNumber, place.LinePosition);
        if (_root is null)
            (_root, Start) = (element, (place.LineNumber, place.LinePosition));
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            _length += reader.Value.Length + reader.LocalName.Length;
            element.Attributes.Add((reader.LocalName, reader.NamespaceURI, reader.Value));
        }

        reader.MoveToElement();
        if (_open.TryPeek(out var parent) && !IsTooLong(element.Name.Length))
            parent.Content.Add((element, null));
        _open.Push(element);
    }

    private void AddText(string text)
    {
        if (_tooDeep == 0 && _open.TryPeek(out var parent) && !IsTooLong(text.Length))
            parent.Content.Add((null, text));
    }

    private bool IsTooLong(int length)
    {
        _length += length;
        return IsRefused |= _length > options.MaxRecordBytes;
    }
}

using System.Globalization;
using System.Xml;

namespace BibHarvester.Csl.Styles;

/// <summary>Walks the XML of styles and locales, and says where things are wrong.</summary>
internal sealed class CslXml : IDisposable
{
    public const string Namespace = "http://purl.org/net/xbiblio/csl";

    private const int MaxDepth = 100;

    private readonly XmlReader _reader;

    public CslXml(TextReader text) => _reader = XmlReader.Create(text, Settings);

    public CslXml(Stream stream) => _reader = XmlReader.Create(stream, Settings);

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = false,
        CloseInput = false,
    };

    public string Name => _reader.LocalName;

    public (int Line, int Column) Place => _reader is IXmlLineInfo place ? (place.LineNumber, place.LinePosition) : (0, 0);

    /// <summary>Moves to the root element.</summary>
    public void MoveToRoot(string name)
    {
        Guarded(() => _reader.MoveToContent());
        if (_reader.NodeType != XmlNodeType.Element || _reader.LocalName != name || _reader.NamespaceURI != Namespace)
            throw Error($"The root is <{_reader.Name}>, not <{name}> of CSL.");
    }

    public string? Attribute(string name) => _reader.GetAttribute(name);

    public string? Attribute(string name, string namespaceUri) => _reader.GetAttribute(name, namespaceUri);

    public bool Flag(string name, bool otherwise) => Attribute(name) switch
    {
        null => otherwise,
        "true" or "1" => true,
        "false" or "0" => false,
        var text => throw Error($"{name}=\"{text}\" is neither true nor false."),
    };

    public bool? Flag(string name) => Attribute(name) is null ? null : Flag(name, otherwise: false);

    public int? Number(string name)
    {
        if (Attribute(name) is not { } text)
            return null;
        return int.TryParse(text.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"{name}=\"{text}\" is no whole number.");
    }

    /// <summary>Calls back on each child element of the current one; a child that the callee leaves alone is skipped.</summary>
    /// <remarks>Afterwards the reader stands behind the end of the current element.</remarks>
    public void Children(Action child)
    {
        if (_reader.Depth > MaxDepth)
            throw Error($"Elements are nested more than {MaxDepth} deep.");
        if (_reader.IsEmptyElement)
        {
            Guarded(() => _reader.Read());
            return;
        }

        var depth = _reader.Depth;
        Guarded(() => _reader.Read());
        while (_reader.Depth > depth)
        {
            if (_reader.NodeType != XmlNodeType.Element)
            {
                Guarded(() => _reader.Read());
                continue;
            }

            if (_reader.NamespaceURI != Namespace)
            {
                Skip();
                continue;
            }

            child();
        }

        Guarded(() => _reader.Read());
    }

    public void Skip() => Guarded(() =>
    {
        _reader.Skip();
        return true;
    });

    /// <summary>The text of the current element; the reader then stands behind it.</summary>
    public string Text()
    {
        if (_reader.IsEmptyElement)
        {
            Skip();
            return "";
        }

        var text = "";
        Guarded(() => text = _reader.ReadElementContentAsString());
        return text;
    }

    /// <summary>The current element's own text, and the text of two kinds of children where they are there.</summary>
    public (string Text, string? First, string? Second) Mixed(string first, string second)
    {
        string? one = null;
        string? two = null;
        if (_reader.IsEmptyElement)
        {
            Skip();
            return ("", null, null);
        }

        var depth = _reader.Depth;
        var text = "";
        Guarded(() => _reader.Read());
        while (_reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element && Name == first)
                one = Text();
            else if (_reader.NodeType == XmlNodeType.Element && Name == second)
                two = Text();
            else if (_reader.NodeType == XmlNodeType.Element)
                PassOver("term");
            else
            {
                Guarded(() => text += _reader.Value);
                Guarded(() => _reader.Read());
            }
        }

        Guarded(() => _reader.Read());
        return (text, one, two);
    }

    /// <summary>What was passed over.</summary>
    public List<CslWarning> Warnings { get; } = [];

    public void Warn(string code, string message) => Warnings.Add(new CslWarning(code, Place.Line, Place.Column, message));

    /// <summary>Passes over an element that is not known, with a warning.</summary>
    public void PassOver(string within)
    {
        Warn("CSL102", $"<{Name}> is not known within <{within}>; it is passed over.");
        Skip();
    }

    /// <summary>Passes over the value of an attribute, with a warning.</summary>
    /// <returns>What holds where the attribute is absent.</returns>
    public T PassOver<T>(string attribute)
        where T : struct
    {
        Warn("CSL101", $"{attribute}=\"{Attribute(attribute)}\" is not known on <{Name}>; the default holds.");
        return default;
    }

    public CslStyleException Error(string message) => ErrorAt(message, Place);

    public static CslStyleException ErrorAt(string message, (int Line, int Column) place) => new(message, place.Line, place.Column);

    public void Dispose() => _reader.Dispose();

    private static void Guarded<T>(Func<T> read)
    {
        try
        {
            read();
        }
        catch (XmlException e)
        {
            throw new CslStyleException($"The XML is broken: {e.Message}", e.LineNumber, e.LinePosition, e);
        }
    }
}

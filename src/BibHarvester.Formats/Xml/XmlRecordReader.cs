using System.Runtime.CompilerServices;
using System.Xml;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.Xml;

/// <summary>Reads an XML format element by element, each a record or some. What an element means says the format.</summary>
/// <remarks>
/// Document types are not read and no entity is resolved, so that nothing is fetched and nothing expands. Bare ampersands, entities of HTML and
/// control characters are mended, and so are attributes without quotes. Diagnostics are the format's prefix and a number: 002 the XML is broken, and
/// nothing behind the place is read · 003 a prefix is not declared · 004 an attribute without quotes · 006 an element is too long or too deep, left out ·
/// 404 nothing is described here. Formats add their own from 010 on; what a service says of its faults ends in the number that HTTP has for it:
/// 404 not found, 429 a limit, 400 refused, 500 a failure.
/// </remarks>
/// <param name="formatName">The format's name.</param>
/// <param name="prefix">Three letters, with which the codes of diagnostics begin.</param>
internal abstract class XmlRecordReader(string formatName, string prefix) : IRecordReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        Async = true, DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false, ConformanceLevel = ConformanceLevel.Auto,
        IgnoreComments = true, IgnoreProcessingInstructions = true,
    };

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadAll(input, options ?? ReadOptions.Default);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadAllAsync(input, options ?? ReadOptions.Default, cancellationToken);
    }

    /// <summary>Whether an element is read as a whole.</summary>
    /// <param name="localName">Its name without prefix.</param>
    /// <param name="namespaceUri">Its namespace; empty where it has none.</param>
    /// <param name="depth">How many elements it stands in.</param>
    protected abstract bool IsRecord(string localName, string namespaceUri, int depth);

    /// <summary>Whether an element within one that is read is left out, because it is no part of a record: a document's text.</summary>
    /// <param name="localName">Its name without prefix.</param>
    protected virtual bool IsLeftOut(string localName) => false;

    /// <summary>Makes records of an element.</summary>
    protected abstract IEnumerable<BibRecord> ToRecords(ElementNode element, XmlNotes notes);

    /// <summary>Whether an element that stands in another format is one of this.</summary>
    internal bool Knows(ElementNode element) => IsRecord(element.Name, element.NamespaceUri, 0);

    /// <summary>Makes records of an element that stands in another format.</summary>
    internal IEnumerable<BibRecord> ReadElement(ElementNode element, XmlNotes notes) => ToRecords(element, notes);

    private IEnumerable<ReadItem> ReadAll(Stream input, ReadOptions options)
    {
        var text = XmlText.Open(input);
        var namespaces = new LenientNamespaces();
        using var mended = XmlText.Mend(text);
        using var reader = XmlText.CreateReader(mended, Settings, namespaces);
        var reading = new Reading(this, text, mended, reader, namespaces, options);
        while (!reading.IsOver)
        {
            try
            {
                reading.Take(reader.Read());
            }
            catch (XmlException e)
            {
                reading.Break(e);
            }

            foreach (var item in reading.Items())
                yield return item;
        }
    }

    private async IAsyncEnumerable<ReadItem> ReadAllAsync(
        Stream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = XmlText.Open(input);
        var namespaces = new LenientNamespaces();
        using var mended = XmlText.Mend(text);
        using var reader = XmlText.CreateReader(mended, Settings, namespaces);
        var reading = new Reading(this, text, mended, reader, namespaces, options);
        while (!reading.IsOver)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                reading.Take(await reader.ReadAsync().ConfigureAwait(false));
            }
            catch (XmlException e)
            {
                reading.Break(e);
            }

            foreach (var item in reading.Items())
                yield return item;
        }
    }

    /// <summary>One reading of a file.</summary>
    private sealed class Reading(XmlRecordReader format, Utf8Input text, MendedText mended, XmlReader reader, LenientNamespaces namespaces, ReadOptions options)
    {
        private readonly ElementBuilder _builder = new(options);
        private readonly List<ReadItem> _items = [];
        private bool _isBuilding;
        private readonly HashSet<string> _reported = new(StringComparer.Ordinal);
        private int? _leftOut;
        private bool _isAnswered;

        public bool IsOver { get; private set; }

        public void Take(bool hasNode)
        {
            IsOver = !hasNode;
            if (IsOver && !_isAnswered)
                _items.Add(new ReadItem(null, [new Diagnostic(format.Code("404"), "Nothing is described here.")], default));
            foreach (var prefix in namespaces.Undeclared.Count > 0 ? namespaces.Undeclared.ToArray() : [])
                Report(prefix);
            if (mended.TakeUnquoted() is { } line)
                _items.Add(new ReadItem(null, [new Diagnostic(format.Code("004"), line, 1, "The value of an attribute stands without quotes.")], default));
            if (IsLeftOut())
                return;
            _isBuilding |= hasNode && reader.NodeType == XmlNodeType.Element && format.IsRecord(reader.LocalName, reader.NamespaceURI, reader.Depth);
            if (!_isBuilding || !hasNode || !_builder.Take(reader, out var element))
                return;
            if (element is null)
                Refuse();
            else
                Add(element);
            _isBuilding = false;
            _builder.Clear();
        }

        public void Break(XmlException e)
        {
            IsOver = true;
            if (_isBuilding && _builder.Begun is { } begun)
                Add(begun);
            var diagnostic = new Diagnostic(format.Code("002"), e.LineNumber, e.LinePosition, $"The XML is broken here, and nothing behind this place is read: {e.Message}");
            _items.Add(new ReadItem(null, [diagnostic], default));
        }

        /// <summary>What was found since the last call.</summary>
        public ReadItem[] Items()
        {
            if (IsOver && _items.Count == 0 && text.TakeNotice() is { } notice)
                return [new ReadItem(null, [notice], default)];
            if (_items.Count == 0)
                return [];
            _items[0] = text.WithNotice(_items[0]);
            var items = _items.ToArray();
            _items.Clear();
            return items;
        }

        private static bool IsAnswer(string code) =>
            code.EndsWith("404", StringComparison.Ordinal) || code.EndsWith("400", StringComparison.Ordinal) || code.EndsWith("429", StringComparison.Ordinal) || code.EndsWith("500", StringComparison.Ordinal);

        private void Report(string prefix)
        {
            namespaces.Undeclared.Remove(prefix);
            if (!_reported.Add(prefix) || reader is not IXmlLineInfo place)
                return;
            _items.Add(new ReadItem(null, [new Diagnostic(format.Code("003"), place.LineNumber, place.LinePosition, $"The prefix '{prefix}' is not declared.")], default));
        }

        private bool IsLeftOut()
        {
            if (IsOver || !_isBuilding)
                return false;
            if (_leftOut is { } depth)
            {
                if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth)
                    _leftOut = null;
                return true;
            }

            if (reader.NodeType != XmlNodeType.Element || !format.IsLeftOut(reader.LocalName))
                return false;
            _leftOut = reader.IsEmptyElement ? null : reader.Depth;
            return true;
        }

        private void Refuse()
        {
            _isAnswered = true;
            var (line, column) = _builder.Start;
            _items.Add(new ReadItem(null, [new Diagnostic(format.Code("006"), line, column, "The element is too long or nested too deeply, and is left out.")], default));
        }

        private void Add(ElementNode element)
        {
            var notes = new XmlNotes(options);
            var witness = (options.Witness ?? new Witness { Source = format.FormatName }) with { Format = format.FormatName };
            var records = format.ToRecords(element, notes).ToList();
            _isAnswered |= records.Count > 0 || notes.IsAnswered || notes.Diagnostics.Exists(d => IsAnswer(d.Code));
            for (var i = 0; i < records.Count; i++)
                _items.Add(new ReadItem(records[i] with { Provenance = Provenance.Of(witness) }, i == 0 ? notes.Diagnostics.ToValueList() : [], default));
            if (records.Count == 0 && notes.Diagnostics.Count > 0)
                _items.Add(new ReadItem(null, notes.Diagnostics.ToValueList(), default));
        }
    }

    private string FormatName => formatName;

    private string Code(string number) => prefix + number;
}

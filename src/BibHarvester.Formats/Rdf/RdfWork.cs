using BibHarvester.Formats.BibTeX;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.Rdf;

/// <summary>A work of a graph, with the nodes that belong to it.</summary>
/// <param name="node">Its node.</param>
/// <param name="graph">The graph.</param>
internal sealed partial class RdfWork(ElementNode node, RdfGraph graph)
{
    private const int MaxContainers = 6;

    // Libraries say these in RDA's words, which have numbers for names: http://www.rdaregistry.info/Elements/u/
    private const string OtherTitle = "P60493";
    private const string PlaceOfPublication = "P60163";

    private readonly FlatRecord _flat = new() { Type = RdfTypes.Of(node) ?? WorkType.Document };
    private readonly List<License> _licenses = [];

    /// <summary>Its node.</summary>
    public ElementNode Node => node;

    public void Read()
    {
        graph.Use(node);
        node.TakeText("itemType");
        ReadTexts();
        ReadNames();
        ReadNumbers(node);
        ReadContainers();
        ReadPublisher();
        ReadIdentifiers(node);
        foreach (var date in (ReadOnlySpan<string>)["date", "issued", "datePublished", "created"])
        {
            if (_flat.Issued is null && node.TakeText(date) is { } text)
                _flat.TakeIssued(text);
        }

        _flat.Accessed = PlainDate.Read(node.TakeText("dateSubmitted"));
        if (_flat.Url is null && node["about"] is { } about && about.StartsWith("http", StringComparison.Ordinal) && !about.Contains("zotero.org", StringComparison.Ordinal))
        {
            if (_flat.Doi is null && about.Contains("doi.org/", StringComparison.Ordinal) && Doi.TryParse(about, out var doi))
                _flat.Doi = doi;
        }

        Keep(node, "");

        // Attachments, notes and whatever else the work points at.
        foreach (var target in node.Elements.Select(graph.Resolve).OfType<ElementNode>())
        {
            if (!graph.IsUsed(target) && !Contains(node, target) && RdfTypes.Of(target) is null)
                Keep(target, target.Name);
        }
    }

    /// <summary>Keeps what was not taken of a node.</summary>
    public void Keep(ElementNode other, string path)
    {
        graph.Use(other);
        var extras = new List<ExtraField>();
        UnreadElements.Keep(other, ZoteroRdfFormat.Name, extras);
        foreach (var property in other.Elements)
        {
            // What is pointed at outside of the file, and read as nothing else.
            if (property is { IsTaken: false, Name: not "type", Text: null } && property["resource"] is { } resource && graph.Resolve(property) is null)
                extras.Add(new ExtraField(ZoteroRdfFormat.Name, $"{property.Name}/@resource", ExtraValues.FromText(resource)));
        }

        _flat.ExtraFields.AddRange(extras.Select(e => path.Length == 0 ? e : e with { Name = $"{path}/{e.Name}" }));
    }

    public BibRecord ToRecord(bool extras) => _flat.ToRecord(extras) with { Licenses = _licenses.ToValueList() };

    private void ReadTexts()
    {
        if ((node.TakeText("title") ?? node.TakeText("name")) is { } title)
            _flat.Title = RichText.ParseMarkup(node.TakeText(OtherTitle) is { } subtitle ? title + MainTitle.Joint(title) + subtitle : title);
        _flat.ShortTitle = node.TakeText("shortTitle") ?? "";
        _flat.Abstract = node.TakeText("abstract") ?? "";
        foreach (var description in node.Children("description"))
        {
            if (description.Text is not { } text)
                continue;
            description.Take();
            if (_flat.Abstract.IsEmpty && description.NamespaceUri.Contains("schema.org", StringComparison.Ordinal))
                _flat.Abstract = text;
            else
                TakeNote(text);
        }

        foreach (var subject in node.Elements.Where(e => e.Name is "subject" or "keywords" or "about"))
        {
            if (subject.Text is { } word)
                _flat.Keywords.Add(word);
            if (subject.Text is not null)
                subject.Take();
        }

        if (node.Child("language") is { } language && (language.Text ?? LastOf(language["resource"])) is { } tag)
            (_flat.Language, _) = (Languages.Normalize(tag), language.Take());
        foreach (var rights in node.Elements.Where(e => e.Name is "rights" or "license"))
        {
            if (rights.Text is { } text)
                _licenses.Add(new License { Name = text });
            else if (rights["resource"] is { } url)
                _licenses.Add(new License { Url = url });
            rights.Take();
        }

        _flat.Genre = _flat.Type is WorkType.Thesis or WorkType.Report or WorkType.Presentation or WorkType.Manuscript ? node.Children("type").FirstOrDefault(t => t["resource"] is null && t.Text is not null)?.Take().Text : null;
    }

    // Zotero keeps variables without a field of their own in a note.
    private void TakeNote(string text)
    {
        const string Key = "Citation Key:";
        if (_flat.CitationKey is null && text.StartsWith(Key, StringComparison.Ordinal) && LineText.Normalize(text[Key.Length..]) is { } key && !key.Contains(' ', StringComparison.Ordinal))
            _flat.CitationKey = key;
        else
            _flat.TakeNote(text);
    }

    private static string? LastOf(string? uri) => uri?[(uri.LastIndexOf('/') + 1)..];

    private void ReadPublisher()
    {
        _flat.Place ??= node.TakeText(PlaceOfPublication);
        foreach (var property in node.Children("publisher"))
        {
            if (property.Elements.Any() || graph.Resolve(property) is not null)
            {
                var body = graph.Resolve(property)!;
                graph.Use(body);
                _flat.Publisher ??= body.TakeText("name") ?? body.TakeText("title");
                if (_flat.Place is null && body.Descendants("locality").Concat(body.Descendants("localityName")).FirstOrDefault() is { } place)
                    _flat.Place = place.Take().Text;
            }
            else if (_flat.Publisher is null)
            {
                _flat.Publisher = property.Take().Text;
            }
        }
    }
}

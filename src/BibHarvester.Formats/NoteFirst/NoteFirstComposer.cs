using System.Globalization;
using BibHarvester.Formats.Chinese;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Medline;
using BibHarvester.Formats.Remarks;
using BibHarvester.Formats.Xml;

namespace BibHarvester.Formats.NoteFirst;

/// <summary>Makes the elements of a record.</summary>
internal sealed class NoteFirstComposer
{
    // What reading changes it changes in few steps.
    private const int MostReadings = 6;

    private readonly ElementNode _root = new("Bibliography", "", 1, 1);
    private readonly BibRecord _record;
    private readonly FlatRecord _flat;
    private readonly string? _language;

    private NoteFirstComposer(BibRecord record, WriteOptions options)
    {
        _record = record;
        _flat = FlatRecord.Of(record, NoteFirstFormat.Name, options);
        _language = XmlOutput.Clean(MedlineLanguages.ToCode(_flat.Language));
    }

    /// <summary>The elements of a record, in the form that reading them does not change.</summary>
    public static IEnumerable<ElementNode> Elements(BibRecord record, WriteOptions options)
    {
        var root = Compose(record, options);
        for (var i = 0; i < MostReadings; i++)
        {
            var again = Compose(new NoteFirstAssembler(root).ToRecord(), options);
            if (again.SaysSameAs(root))
                return root.Elements;
            root = again;
        }

        return root.Elements;
    }

    private static ElementNode Compose(BibRecord record, WriteOptions options)
    {
        var composer = new NoteFirstComposer(record, options);
        composer.Add();
        return composer._root;
    }

    private void Add()
    {
        var (type, word) = NoteFirstTypes.Of(_flat.Type, _flat.Genre);
        Add(_root, "Type", type);
        Add(_root, "Language", _language);
        AddTitles("PrimaryTitle", "Title", _flat.Title.Plain, _flat.TranslatedTitle.Plain);
        AddAuthors();
        AddOthers();
        AddContainers();
        AddDate();
        Add(_root, "Volume", _flat.Volume);
        Add(_root, "Issue", _flat.Issue);
        Add(_root, "Number", _flat.Number);
        Add(_root, "PageScope", _flat.Pages?.ToString().Replace('–', '-') ?? _flat.ArticleNumber);
        Add(_root, "PageCount", _flat.PageCount);
        Add(_root, "Edition", _flat.Edition ?? _flat.Version);
        Add(_root, "Publisher", FlatKinds.IsByInstitution(_flat.Type) ? null : _flat.Publisher);
        Add(_root, "Place", _flat.Place);
        foreach (var number in _flat.StandardNumbers)
            Add(_root, number.Kind == IdentifierKind.Issn ? "ISSN" : "ISBN", number.Value);
        Add(_root, "DOI", _flat.Doi?.Value);
        Add(_root, "Url", _flat.Url);
        AddList("Keywords", "Keyword", _flat.Keywords);
        AddList("Abstracts", "Abstract", [_flat.Abstract.Plain]);
        AddList("Notes", "Note", _flat.Status.Select(StatusPhrase.Of).Concat(_flat.Notes));
        Add(_root, "Degree", word);
        foreach (var extra in _flat.ExtraFields)
        {
            if (NoteFirstExtras.IsName(extra.Name))
                Add(_root, extra.Name, ExtraValues.ToText(extra.Value));
        }
    }

    private void AddTitles(string list, string element, string? main, string? translated)
    {
        var titles = new ElementNode(list, "", 1, 1);
        var first = Add(titles, element, main);
        first?.Attributes.AddRange(_language is null ? [] : [("Lang", "", _language)]);

        // Of the two, which is which says the language; between others and Chinese it is mostly English.
        if (first is not null)
            Add(titles, element, translated)?.Attributes.Add(("Lang", "", NoteFirstLanguages.OtherThan(_language)));
        Append(titles);
    }

    private void AddAuthors()
    {
        var authors = new ElementNode("Authors", "", 1, 1);
        foreach (var contributor in _flat.Contributors)
        {
            if (contributor.Role is not (ContributorRole.Author or ContributorRole.Inventor) || Clean(BilingualNames.Of(contributor)) is not { } name || NameList.IsEtAl(name))
                continue;
            var author = new ElementNode("Author", "", 1, 1);
            authors.Content.Add((author, null));
            var info = AddInfo(author, _language, name);
            if (!contributor.Affiliations.IsEmpty)
                Add(info, "Organization", contributor.Affiliations.Select(a => Clean(a.Name)).FirstOrDefault(n => n is not null));
            if (contributor.Person is not null && contributor.OtherNames.Count > 0 && Clean(BilingualNames.Of(new Contributor { Person = contributor.OtherNames[0] })) is { } other)
                AddInfo(author, NoteFirstLanguages.OtherThan(_language), other);
        }

        Append(authors);
    }

    private static ElementNode AddInfo(ElementNode author, string? language, string name)
    {
        var info = new ElementNode("Info", "", 1, 1);
        if (language is not null)
            info.Attributes.Add(("Lang", "", language));
        author.Content.Add((info, null));
        Add(info, "FullName", name);
        return info;
    }

    private void AddOthers()
    {
        var list = new ElementNode("SecondaryResponsibilitys", "", 1, 1);
        foreach (var contributor in _flat.Contributors)
        {
            if (NoteFirstRoles.Of(contributor.Role) is not { } role || Clean(BilingualNames.Of(contributor)) is not { } name || NameList.IsEtAl(name))
                continue;
            var other = new ElementNode("SecondaryResponsibility", "", 1, 1);
            other.Attributes.Add(("Responsibility", "", role));
            Add(other, "Name", name);
            list.Content.Add((other, null));
        }

        Append(list);
    }

    private void AddContainers()
    {
        var isMother = _flat.Type == WorkType.ConferencePaper || FlatKinds.IsInBook(_flat.Type);
        var medium = FlatKinds.IsByInstitution(_flat.Type) ? _flat.Publisher : isMother ? _flat.EventName : _flat.HostTitle.Plain;
        AddTitles("Medium", "Media", medium, isMother || FlatKinds.IsByInstitution(_flat.Type) ? null : _flat.HostTranslatedTitle.Plain);
        AddList("MotherTitle", "Title", [isMother ? _flat.HostTitle.Plain : null]);
        AddList("SeriesTitle", "Title", [_flat.SeriesTitle.Plain]);
    }

    private void AddDate()
    {
        if (_flat.Issued is not { } issued)
            return;
        Add(_root, "Year", issued.Year?.ToString("0000", CultureInfo.InvariantCulture));
        if (issued != BibDate.Of(issued.Year ?? 0) || issued.Year is null)
            Add(_root, "PublishDate", issued.ToString());
    }

    private void AddList(string list, string element, IEnumerable<string?> values)
    {
        var parent = new ElementNode(list, "", 1, 1);
        foreach (var value in values)
            Add(parent, element, value);
        Append(parent);
    }

    private void Append(ElementNode list)
    {
        if (list.Content.Count > 0)
            _root.Content.Add((list, null));
    }

    private static ElementNode? Add(ElementNode parent, string name, string? text)
    {
        if (Clean(text) is not { } line)
            return null;
        var element = new ElementNode(name, "", 1, 1);
        element.Content.Add((null, line));
        parent.Content.Add((element, null));
        return element;
    }

    // Half a surrogate pair is written as U+FFFD.
    private static string? Clean(string? text) => XmlOutput.Clean(text)?.Trim() is { Length: > 0 } line ? line : null;
}

using System.Text.Json;
using BibHarvester.Formats.Flat;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    // What may stand before a page.
    private static readonly string[] PageWords = ["p", "pp", "s", "page", "pages", "seiten"];

    private Publisher? _publisher;
    private string? _containerTitle;
    private JsonString? _containerType;
    private string? _containerIdentifier;
    private string? _containerIdentifierType;
    private JsonString? _firstPage;
    private JsonString? _lastPage;

    // Numbers of what the work stands in, which are said apart from it.
    private readonly List<Identifier> _hostNumbers = [];

    private void ClearContainer()
    {
        (_publisher, _containerTitle, _containerType, _containerIdentifier, _containerIdentifierType) = (null, null, null, null, null);
        (_firstPage, _lastPage) = (null, null);
        _hostNumbers.Clear();
    }

    private void ReadContainer(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            KeepExtra(ref json, "container");
            return;
        }

        while (NextMember(ref json))
        {
            var name = NameOf(ref json);
            json.Read();
            switch (name)
            {
                case "type": _containerType = ReadString(ref json, "/container/type"); break;
                case "title": _containerTitle = ReadValue(ref json, "/container/title"); break;
                case "volume": Draft.Volume = ReadValue(ref json, "/container/volume"); break;
                case "issue": Draft.Issue = ReadValue(ref json, "/container/issue"); break;
                case "firstPage": _firstPage = ReadString(ref json, "/container/firstPage"); break;
                case "lastPage": _lastPage = ReadString(ref json, "/container/lastPage"); break;
                case "identifier": _containerIdentifier = ReadText(ref json, "/container/identifier"); break;
                case "identifierType": _containerIdentifierType = ReadText(ref json, "/container/identifierType"); break;
                default: KeepExtra(ref json, Pointer("container", name)); break;
            }
        }
    }

    private void ComposeContainer()
    {
        if (!IsPage(_firstPage) || !IsPage(_lastPage))
        {
            if (_firstPage is { } from)
                KeepExtra(from.Raw, "/container/firstPage");
            if (_lastPage is { } to)
                KeepExtra(to.Raw, "/container/lastPage");
        }
        else if (_firstPage is { } first)
        {
            var text = _lastPage is { } last ? $"{first.Text}-{last.Text}" : first.Text;
            Draft.Pages = Pages.Parse(text);
            if (Draft.Pages is null || Draft.Pages.Literal is not null)
                Row("/pages", "pages.range", first.Raw);
        }
        else if (_lastPage is { } only)
        {
            KeepExtra(only.Raw, "/container/lastPage");
        }

        TakePagesOfSizes();
        if (_containerType is { } type &&
            ((_containerTitle is null && _containerIdentifier is null) || type.Text is not ("Journal" or "Series" or "Book" or "DataRepository")))
            KeepExtra(type.Raw, "/container/type");
        if (_containerTitle is null && _containerIdentifier is null)
            return;
        var identifier = _containerIdentifier is null
            ? (Identifier?)null
            : DataCiteRelations.IdentifierOf(_containerIdentifier, _containerIdentifierType);
        var kind = KindOfContainer(_containerType?.Text, identifier);
        var container = new Container
        {
            Kind = kind,
            Titles = _containerTitle is null ? [] : [new Title { Text = Markup(_containerTitle) }],
            Identifiers = identifier is { } known ? [known] : [],
        };

        // Related items may have said the same already.
        for (var i = 0; i < Draft.Containers.Count; i++)
        {
            if (Draft.Containers[i].Title == container.Title || (identifier is { } same && Draft.Containers[i].Identifiers.Contains(same)))
                return;
        }

        Draft.Containers.Add(container);
    }

    // Programs that publish journals write the range of pages among the sizes: "33–52 Pages". A number alone counts the pages.
    private void TakePagesOfSizes()
    {
        for (var i = 0; i < Draft.Extents.Count && Draft.Pages is null; i++)
        {
            if (Array.Exists(Draft.Extents[i].Split(' '), w => Array.IndexOf(PageWords, w.TrimEnd('.').ToLowerInvariant()) >= 0) && Pages.Parse(Draft.Extents[i]) is { Last: not null } pages)
                Draft.Pages = pages;
        }
    }

    // What an article stands in is its journal, which the schema can only name among the series.
    private void SettleHost()
    {
        if (FlatKinds.IsInPeriodical(Draft.Type) && Draft.Containers.Count > 0 && Draft.Containers[0].Kind == ContainerKind.Series)
            Draft.Containers[0] = Draft.Containers[0] with { Kind = ContainerKind.Periodical };
    }

    // The members are cut from free words about the series, "Journal, No 1-2 (2018)": a number of an issue or a year in brackets is no page.
    private static bool IsPage(JsonString? value)
    {
        if (value?.Text.Trim() is not { Length: > 0 } text)
            return true;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return !text.Contains('(', StringComparison.Ordinal) && (blank < 0 || Array.IndexOf(PageWords, text[..blank].TrimEnd('.').ToLowerInvariant()) >= 0);
    }

    private void TakeHostNumbers()
    {
        if (_hostNumbers.Count == 0 || Draft.Containers.Count == 0)
            return;
        var host = Draft.Containers[0];
        Draft.Containers[0] = host with { Identifiers = [.. host.Identifiers, .. _hostNumbers.Where(n => !host.Identifiers.Contains(n)).Distinct()] };
    }

    private static ContainerKind KindOfContainer(string? type, Identifier? identifier) => type switch
    {
        "Journal" => ContainerKind.Periodical,
        "Series" when identifier is { Kind: IdentifierKind.Issn } => ContainerKind.Periodical,
        "Series" or "BookSeries" or "Book Series" => ContainerKind.Series,
        "Book" => ContainerKind.Book,
        "Proceedings" or "ConferenceProceeding" => ContainerKind.Proceedings,
        "DataRepository" or "Repository" or "Data Repository" => ContainerKind.Repository,
        "Collection" => ContainerKind.Collection,
        _ => identifier is { Kind: IdentifierKind.Issn } ? ContainerKind.Periodical : ContainerKind.Unspecified,
    };

    private void ReadPublisher(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            if (ReadValue(ref json, "publisher") is { } text)
                _publisher = new Publisher { Name = Markup(text).Plain };
            return;
        }

        string? name = null, identifier = null, scheme = null;
        while (NextMember(ref json))
        {
            var member = NameOf(ref json);
            json.Read();
            switch (member)
            {
                case "name": name = ReadValue(ref json, "/publisher/name"); break;
                case "publisherIdentifier": identifier = ReadText(ref json, "/publisher/publisherIdentifier"); break;
                case "publisherIdentifierScheme": scheme = ReadText(ref json, "/publisher/publisherIdentifierScheme"); break;
                default: KeepExtra(ref json, Pointer("publisher", member)); break;
            }
        }

        if (name is null && identifier is null)
            return;
        _publisher = new Publisher
        {
            Name = name is null ? null : Markup(name).Plain,
            Identifiers = identifier is null ? [] : [OrganisationIdentifier(identifier, scheme)],
        };
    }
}

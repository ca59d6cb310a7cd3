using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private void ReadRelatedIdentifiers(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "relatedIdentifiers"))
        {
            string? value = null, scheme = null, word = null, general = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("relatedIdentifier"u8))
                    value = ReadMemberText(ref json, "relatedIdentifiers", items.Index, "relatedIdentifier");
                else if (json.ValueTextEquals("relatedIdentifierType"u8))
                    scheme = ReadMemberText(ref json, "relatedIdentifiers", items.Index, "relatedIdentifierType");
                else if (json.ValueTextEquals("relationType"u8))
                    word = ReadMemberText(ref json, "relatedIdentifiers", items.Index, "relationType");
                else if (json.ValueTextEquals("resourceTypeGeneral"u8))
                    general = ReadMemberText(ref json, "relatedIdentifiers", items.Index, "resourceTypeGeneral");
                else
                    KeepUnknown(ref json, "relatedIdentifiers", items.Index);
            }

            if (value is null)
                continue;
            var target = DataCiteRelations.IdentifierOf(value, scheme);
            if (word == "IsPublishedIn" && target.Kind is IdentifierKind.Isbn or IdentifierKind.Issn)
                _hostNumbers.Add(target);
            Add(new Relation
            {
                Kind = DataCiteRelations.KindOf(word).Kind,
                KindText = DataCiteRelations.KindOf(word).IsExact ? null : word,
                Target = target,
                Record = general is null ? null : OfType(general),
            });
        }
    }

    private static BibRecord OfType(string general)
    {
        var (type, says) = DataCiteTypes.Of(general, null, null, isInJournal: false);
        return new BibRecord { Type = type, Genre = DataCiteTypes.IsExact(general) && says != DataCiteTypes.Saying.Nothing ? null : general };
    }

    private void Add(Relation relation)
    {
        if (!Draft.Relations.Items.Contains(relation))
            Draft.Relations.Add(relation);
    }

    // Bibliographic records of other works, most often of the journal or book in which this one stands.
    private void ReadRelatedItems(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "relatedItems"))
        {
            var item = new DataCiteRelatedItem();
            while (NextMember(ref json))
                ReadRelatedMember(ref json, items.Index, ref item);
            var (kind, isExact) = DataCiteRelations.KindOf(item.Relation);
            Add(new Relation
            {
                Kind = kind,
                KindText = isExact ? null : item.Relation,
                Target = item.Identifier is null ? null : DataCiteRelations.IdentifierOf(item.Identifier, item.IdentifierType),
                Record = item.ToRecord(),
            });
            if (item.Relation == "IsPublishedIn")
                TakeContainer(item);
        }
    }

    private void ReadRelatedMember(ref JsonCursor json, int index, ref DataCiteRelatedItem item)
    {
        var member = NameOf(ref json);
        json.Read();
        var pointer = Pointer("relatedItems", index, member);
        switch (member)
        {
            case "relatedItemType": item.Type = ReadText(ref json, pointer); break;
            case "relationType": item.Relation = ReadText(ref json, pointer); break;
            case "volume": item.Volume = ReadValue(ref json, pointer); break;
            case "issue": item.Issue = ReadValue(ref json, pointer); break;
            case "number": item.Number = ReadValue(ref json, pointer); break;
            case "firstPage": item.FirstPage = ReadValue(ref json, pointer); break;
            case "lastPage": item.LastPage = ReadValue(ref json, pointer); break;
            case "publicationYear": item.Year = ReadValue(ref json, pointer); break;
            case "publisher": item.Publisher = ReadValue(ref json, pointer); break;
            case "edition": item.Edition = ReadValue(ref json, pointer); break;
            case "titles": item.Titles = ReadRelatedTitles(ref json, pointer); break;
            case "relatedItemIdentifier" when json.TokenType == JsonTokenType.StartObject:
                while (NextMember(ref json))
                {
                    if (json.ValueTextEquals("relatedItemIdentifier"u8))
                        item.Identifier = ReadMemberText(ref json, "relatedItems", index, member);
                    else if (json.ValueTextEquals("relatedItemIdentifierType"u8))
                        item.IdentifierType = ReadMemberText(ref json, "relatedItems", index, member);
                    else
                        KeepUnknown(ref json, pointer, 0);
                }

                break;
            default:
                // Its creators and contributors, most often empty lists.
                var slice = JsonSlice.Skip(ref json);
                if (slice.Length > 2)
                    KeepExtra(slice, pointer);
                break;
        }
    }

    private ValueList<Title> ReadRelatedTitles(ref JsonCursor json, JsonPath pointer)
    {
        var titles = new List<Title>();
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, pointer, takesText: true))
        {
            string? text = null, type = null;
            if (json.TokenType == JsonTokenType.String)
            {
                text = ReadText(ref json, pointer);
            }
            else
            {
                while (NextMember(ref json))
                {
                    if (json.ValueTextEquals("title"u8))
                        text = ReadMemberText(ref json, pointer, items.Index, "title");
                    else if (json.ValueTextEquals("titleType"u8))
                        type = ReadMemberText(ref json, pointer, items.Index, "titleType");
                    else
                        KeepUnknown(ref json, pointer, items.Index);
                }
            }

            if (text is null)
                continue;
            titles.Add(new Title
            {
                Text = Markup(text),
                Kind = type == "TranslatedTitle" ? TitleKind.Translated
                    : type is null && titles.Count == 0 ? TitleKind.Main : TitleKind.Alternative,
            });
        }

        return titles.ToValueList();
    }

    // Where the work itself names no container.
    private void TakeContainer(in DataCiteRelatedItem item)
    {
        if (item.Titles.IsEmpty && item.Identifier is null)
            return;
        var identifier = item.Identifier is null
            ? (Identifier?)null
            : DataCiteRelations.IdentifierOf(item.Identifier, item.IdentifierType);
        Draft.Containers.Add(new Container
        {
            Kind = KindOfContainer(item.Type, identifier),
            Titles = item.Titles,
            Identifiers = identifier is { } known ? [known] : [],
        });
        Draft.Volume ??= item.Volume;
        Draft.Issue ??= item.Issue;
        if (item.FirstPage is { } first)
            Draft.Pages ??= Pages.Parse(item.LastPage is { } last ? $"{first}-{last}" : first);
    }
}

using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    // "update-to" stands on the notice, "updated-by" on the work that it is about. A notice has no status from it.
    private void ReadUpdates(ref JsonCursor json, JsonPath list, bool isNotice)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, list))
            ReadUpdate(ref json, list, items.Index, isNotice);
    }

    private void ReadUpdate(ref JsonCursor json, JsonPath list, int index, bool isNotice)
    {
        string? doi = null, type = null, source = null;
        JsonString? label = null;
        BibDate? updated = null;
        JsonSlice updatedRaw = default;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("DOI"u8))
            {
                doi = ReadMemberText(ref json, list, index, "DOI");
            }
            else if (json.ValueTextEquals("type"u8))
            {
                type = ReadMemberText(ref json, list, index, "type");
            }
            else if (json.ValueTextEquals("source"u8))
            {
                source = ReadMemberText(ref json, list, index, "source");
            }
            else if (json.ValueTextEquals("label"u8))
            {
                json.Read();
                label = ReadString(ref json, Pointer(list, index, "label"));
            }
            else if (json.ValueTextEquals("updated"u8))
            {
                json.Read();
                updated = ReadDate(ref json, Pointer(list, index, "updated"), out var date, out updatedRaw) ? date : null;
            }
            else
            {
                KeepUnknown(ref json, list, index);
            }
        }

        var (ofNotice, ofWork, status, isExact) = CrossrefRelations.UpdateOf(type);
        if (label is { } said && !SaysTheSame(said.Text, type))
            KeepExtra(said.Raw, Pointer(list, index, "label"));
        Identifier? other = doi is null ? null
            : Doi.TryParse(doi, out var target) ? target : new Identifier(IdentifierKind.Other, doi, "DOI");
        if (other is not null)
        {
            _relations.Add(new Relation
            {
                Kind = isNotice ? ofNotice : ofWork,
                KindText = isExact ? null : type,
                Target = other,
                AssertedBy = source,
            });
        }

        if (isNotice)
        {
            if (updated is not null)
                KeepExtra(updatedRaw, Pointer(list, index, "updated"));
            return;
        }

        _status.Add(new WorkStatus
        {
            Kind = status,
            Text = isExact ? null : type,
            Date = WithoutMidnight(updated),
            Notice = other,
            AssertedBy = source,
        });
    }

    // "Expression of concern" for "expression_of_concern".
    private static bool SaysTheSame(string label, string? type)
    {
        if (type is null || label.Length != type.Length)
            return false;
        for (var i = 0; i < label.Length; i++)
        {
            var isBlank = label[i] is ' ' or '-' or '_' && type[i] is ' ' or '-' or '_';
            if (!isBlank && char.ToLowerInvariant(label[i]) != char.ToLowerInvariant(type[i]))
                return false;
        }

        return true;
    }
}

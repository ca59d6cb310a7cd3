using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private readonly ListBuilder<CrossrefUpdate> _updates = new();

    // "update-to" stands on the notice, "updated-by" on the work that it is about. A notice has no status from it.
    private void ReadUpdates(ref JsonCursor json, JsonPath list, bool isNotice)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, list))
            ReadUpdate(ref json, list, items.Index, isNotice);
    }

    private void ReadUpdate(ref JsonCursor json, JsonPath list, int index, bool isNotice)
    {
        var start = json.TokenStartIndex;
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

        _updates.Add(new CrossrefUpdate
        {
            Place = Pointer(list, index, ""),
            IsNotice = isNotice,
            Raw = new JsonSlice(start, json.BytesConsumed - start),
            Target = doi is null ? null : Doi.TryParse(doi, out var target) ? target : new Identifier(IdentifierKind.Other, doi, "DOI"),
            Type = type,
            Source = source,
            Label = label,
            Date = updated,
            DateRaw = updatedRaw,
        });
    }

    private void ComposeUpdates()
    {
        foreach (ref readonly var update in _updates.Items)
        {
            // A record may name itself as its newest version, which says nothing of another work.
            if (update.Target is { } target && target.TryGetDoi(out var doi) && doi == _doi)
                KeepExtra(update.Raw, update.Place);
            else
                Compose(update);
        }
    }

    private void Compose(in CrossrefUpdate update)
    {
        var (ofNotice, ofWork, status, isExact) = CrossrefRelations.UpdateOf(update.Type);
        if (update.Label is { } said && !SaysTheSame(said.Text, update.Type))
            KeepExtra(said.Raw, update.Place.Member("label"));
        if (update.Target is not null)
        {
            Draft.Relations.Add(new Relation
            {
                Kind = update.IsNotice ? ofNotice : ofWork,
                KindText = isExact ? null : update.Type,
                Target = update.Target,
                AssertedBy = update.Source,
            });
        }

        if (update.IsNotice)
        {
            if (update.Date is not null)
                KeepExtra(update.DateRaw, update.Place.Member("updated"));
            return;
        }

        Draft.Status.Add(new WorkStatus
        {
            Kind = status,
            Text = isExact ? null : update.Type,
            Date = WithoutMidnight(update.Date),
            Notice = update.Target,
            AssertedBy = update.Source,
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

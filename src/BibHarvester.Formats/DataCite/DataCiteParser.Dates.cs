using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.DataCite;

internal sealed partial class DataCiteParser
{
    private JsonString? _year;

    private void ClearDates()
    {
        _year = null;
    }

    private void ReadDateMember(ref JsonCursor json, DataCiteMember member)
    {
        switch (member)
        {
            case DataCiteMember.PublicationYear: _year ??= ReadString(ref json, "publicationYear"); break;
            case DataCiteMember.Created: AddMoment(ref json, DateKind.RecordCreated, "created"); break;
            case DataCiteMember.Registered: AddMoment(ref json, DateKind.RecordDeposited, "registered"); break;
            case DataCiteMember.Updated: AddMoment(ref json, DateKind.RecordUpdated, "updated"); break;
            default: ReadDates(ref json); break;
        }
    }

    private void ReadDates(ref JsonCursor json)
    {
        var items = JsonItems.Start;
        while (NextItem(ref json, ref items, "dates"))
        {
            JsonString? text = null;
            string? type = null, information = null;
            while (NextMember(ref json))
            {
                if (json.ValueTextEquals("date"u8))
                {
                    json.Read();
                    text = ReadString(ref json, Pointer("dates", items.Index, "date"));
                }
                else if (json.ValueTextEquals("dateType"u8))
                {
                    type = ReadMemberText(ref json, "dates", items.Index, "dateType");
                }
                else if (json.ValueTextEquals("dateInformation"u8))
                {
                    information = ReadMemberText(ref json, "dates", items.Index, "dateInformation");
                }
                else
                {
                    KeepUnknown(ref json, "dates", items.Index);
                }
            }

            if (text is { } raw && !StandardValues.IsAbsent(raw.Text))
                AddDate(raw, type, information);
            else if (information is not null)
                Warn("008", $"There is no date of which '{information}' is said.");
        }
    }

    private void AddDate(JsonString raw, string? type, string? information)
    {
        var (kind, isExact) = KindOfDate(type);
        if (!BibDate.TryParse(raw.Text, out var date))
        {
            date = new BibDate { Literal = raw.Text };
            Warn("008", $"'{raw.Text}' is not a date.");
        }
        else if (date.ToString() != raw.Text)
        {
            Row(Pointer("dates", Draft.Dates.Count, "date"), "date.form", raw.Raw);
        }

        var note = isExact ? information : information is null ? type : $"{type}: {information}";
        Draft.Dates.Add(new WorkDate(kind, date, note));
    }

    private void AddMoment(ref JsonCursor json, DateKind kind, JsonPath name)
    {
        // A moment needs no escapes, and half a surrogate pair in one would throw.
        if (json.TokenType != JsonTokenType.String || json.ValueIsEscaped || !json.TryGetDateTimeOffset(out var moment))
        {
            KeepExtra(ref json, name);
            return;
        }

        var utc = moment.UtcDateTime;
        Draft.Dates.Add(new WorkDate(
            kind, BibDate.Of(utc.Year, utc.Month, utc.Day) with { Time = TimeOnly.FromDateTime(utc) }));
    }

    // The year of publication is one more date of issue where no date says that year.
    private void ComposeDates()
    {
        if (_year is { } raw)
        {
            if (!BibDate.TryParse(raw.Text, out var year) || year.Year is null or 0)
            {
                if (raw.Text != "0" && !StandardValues.IsAbsent(raw.Text))
                    KeepExtra(raw.Raw, "publicationYear");
            }
            else if (!SaysYear(year.Year.Value))
            {
                Draft.Dates.Add(new WorkDate(DateKind.Issued, year));
            }
        }

        Sort();
    }

    private bool SaysYear(int year)
    {
        foreach (ref readonly var date in Draft.Dates.Items)
        {
            if (date.Kind == DateKind.Issued && date.Date.Year == year)
                return true;
        }

        return false;
    }

    private void Sort()
    {
        for (var i = 1; i < Draft.Dates.Count; i++)
        {
            var date = Draft.Dates[i];
            var at = i;
            for (; at > 0 && Draft.Dates[at - 1].Kind > date.Kind; at--)
                Draft.Dates[at] = Draft.Dates[at - 1];
            Draft.Dates[at] = date;
        }
    }

    private static (DateKind Kind, bool IsExact) KindOfDate(string? type) => type switch
    {
        "Issued" => (DateKind.Issued, true),
        "Accepted" => (DateKind.Accepted, true),
        "Available" => (DateKind.Available, true),
        "Copyrighted" => (DateKind.Copyright, true),
        "Collected" => (DateKind.Collected, true),
        "Created" => (DateKind.ContentCreated, true),
        "Submitted" => (DateKind.Submitted, true),
        "Updated" => (DateKind.ContentUpdated, true),
        "Valid" => (DateKind.Valid, true),
        "Coverage" => (DateKind.Valid, false),
        "Withdrawn" => (DateKind.Withdrawn, true),
        "Other" or null => (DateKind.Other, true),
        _ => (DateKind.Other, false),
    };
}

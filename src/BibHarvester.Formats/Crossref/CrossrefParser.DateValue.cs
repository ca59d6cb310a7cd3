using System.Buffers.Text;
using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    // Nearly all dates are written in one way, and are read at once; what is written otherwise is read member by member.
    private bool ReadDate(ref JsonCursor json, JsonPath name, out BibDate date, out JsonSlice raw)
    {
        date = default;
        raw = default;
        if (json.TokenType == JsonTokenType.StartObject)
        {
            var start = json.TokenStartIndex;
            var outcome = PlainCrossrefDate.TryRead(Record[start..], out date, out var length, out var version);
            if (outcome != PlainCrossrefDate.Outcome.Other)
            {
                json.EndObjectAt(start + length);
                raw = new JsonSlice(start, length);
                if (version > 0)
                    KeepExtra(new JsonSlice(start + version, length - version - 1), Pointer(name, "version"));
                return outcome == PlainCrossrefDate.Outcome.Date;
            }

            var before = json;
            raw = JsonSlice.Skip(ref before);
            return ReadDateObject(ref json, name, out date);
        }

        if (json.TokenType != JsonTokenType.String)
        {
            KeepExtra(ref json, name);
            return false;
        }

        if (ReadString(ref json, name) is not { } text)
            return false;
        (date, raw) = (DateOf(text), text.Raw);
        return true;
    }

    private bool ReadDateObject(ref JsonCursor json, JsonPath name, out BibDate date)
    {
        date = default;
        DateTimeOffset? moment = null;
        JsonSlice momentRaw = default;
        long? stamp = null;
        JsonSlice stampRaw = default;
        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("date-parts"u8))
            {
                json.Read();
                ReadDateParts(ref json, name, ref date);
            }
            else if (json.ValueTextEquals("date-time"u8))
            {
                json.Read();
                momentRaw = JsonSlice.OfToken(ref json);
                moment = ReadMoment(ref json, name);
            }
            else if (json.ValueTextEquals("timestamp"u8))
            {
                json.Read();
                stampRaw = JsonSlice.OfToken(ref json);
                if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var milliseconds))
                    stamp = milliseconds;
                else
                    KeepExtra(ref json, Pointer(name, "timestamp"));
            }
            else
            {
                ReadOddDateMember(ref json, name, ref date);
            }
        }

        date = WithTime(date, name, moment, momentRaw, stamp, stampRaw);
        return date.Start.IsKnown || date.End.IsKnown || date.Literal is not null;
    }

    private static BibDate DateOf(JsonString text) =>
        BibDate.TryParse(text.Text, out var date) ? date : new BibDate { Literal = text.Text };

    // The dialects' own members: a season, a doubt, words.
    private void ReadOddDateMember(ref JsonCursor json, JsonPath name, ref BibDate date)
    {
        var member = NameOf(ref json);
        json.Read();
        switch (member)
        {
            case "raw" or "literal":
                if (ReadString(ref json, Pointer(name, member)) is { } text && !date.Start.IsKnown)
                    date = DateOf(text);
                break;
            case "season" when ReadText(ref json, Pointer(name, member)) is { Length: 1 } season && season[0] is >= '1' and <= '4':
                date = date with { Season = (Season)(season[0] - '0') };
                break;
            case "circa":
                date = date with { IsApproximate = json.TokenType is not (JsonTokenType.False or JsonTokenType.Null) };
                json.Skip();
                break;
            default:
                KeepExtra(ref json, Pointer(name, member));
                break;
        }
    }

    private void ReadDateParts(ref JsonCursor json, JsonPath name, ref BibDate date)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            KeepExtra(ref json, Pointer(name, "date-parts"));
            return;
        }

        var start = json;
        var isOdd = false;
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            if (json.TokenType != JsonTokenType.StartArray || i > 1)
            {
                isOdd |= json.TokenType != JsonTokenType.Null;
                json.Skip();
                continue;
            }

            var part = ReadPartialDate(ref json, ref isOdd);
            date = i == 0 ? date with { Start = part } : date with { End = part };
        }

        if (!isOdd)
            return;
        KeepExtra(JsonSlice.Skip(ref start), Pointer(name, "date-parts"));
        Warn("008", $"The date '{name.ToString()}' does not exist in full.");
    }

    private static PartialDate ReadPartialDate(ref JsonCursor json, ref bool isOdd)
    {
        Span<int> parts = stackalloc int[3];
        var count = 0;
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var number = 0;
            var isNumber = json.TokenType switch
            {
                JsonTokenType.Number => json.TryGetInt32(out number),
                JsonTokenType.String => Utf8Parser.TryParse(json.ValueSpan, out number, out var used) &&
                    used == json.ValueSpan.Length,
                _ => false,
            };
            if (isNumber && count < 3)
                parts[count++] = number;
            else
                isOdd |= json.TokenType != JsonTokenType.Null && !(json.TokenType == JsonTokenType.String && json.ValueSpan.IsEmpty);
            json.Skip();
        }

        if (count == 0 || parts[0] == 0 || !PartialDate.Exists(parts[0], 0, 0))
        {
            isOdd |= count > 0 && parts[0] != 0;
            return default;
        }

        if (PartialDate.Exists(parts[0], parts[1], parts[2]))
            return new PartialDate(parts[0], parts[1], parts[2]);
        isOdd |= parts[1] != 0;
        return PartialDate.Exists(parts[0], parts[1], 0) ? new PartialDate(parts[0], parts[1]) : new PartialDate(parts[0]);
    }

    private DateTimeOffset? ReadMoment(ref JsonCursor json, JsonPath name)
    {
        if (json.TokenType == JsonTokenType.String && !json.ValueIsEscaped && json.TryGetDateTimeOffset(out var moment))
            return moment;
        KeepExtra(ref json, Pointer(name, "date-time"));
        return null;
    }

    // Date, time and time stamp say the same three times; the stamp has milliseconds where the time has none.
    private BibDate WithTime(
        BibDate date, JsonPath name, DateTimeOffset? moment, JsonSlice momentRaw, long? stamp, JsonSlice stampRaw)
    {
        var fromStamp = stamp is { } s and >= -62135596800000 and <= 253402300799999
            ? DateTimeOffset.FromUnixTimeMilliseconds(s)
            : (DateTimeOffset?)null;
        if (stamp is not null && fromStamp is null)
            KeepExtra(stampRaw, Pointer(name, "timestamp"));
        if (moment is { } told && fromStamp is { } stamped && (told - stamped).Duration() >= TimeSpan.FromSeconds(1))
        {
            KeepExtra(stampRaw, Pointer(name, "timestamp"));
            fromStamp = null;
        }

        if ((fromStamp ?? moment) is not { } time)
            return date;
        var utc = time.UtcDateTime;
        var day = new PartialDate(utc.Year, utc.Month, utc.Day);
        if (!date.Start.IsKnown)
            return date with { Start = day, Time = TimeOnly.FromDateTime(utc) };
        if (date.Start == day)
            return utc.TimeOfDay == TimeSpan.Zero && moment is null ? date : date with { Time = TimeOnly.FromDateTime(utc) };
        if (moment is not null)
            KeepExtra(momentRaw, Pointer(name, "date-time"));
        else
            KeepExtra(stampRaw, Pointer(name, "timestamp"));
        return date;
    }
}

using System.Globalization;
using System.Text.Json;

namespace BibHarvester.Csl.Items;

/// <summary>Reads and writes the dates of CSL-JSON.</summary>
/// <remarks>CSL counts the year before 1 as -1; a record counts it as 0.</remarks>
internal static class CslJsonDates
{
    public static bool TryRead(ref Utf8JsonReader reader, CslItemBuilder builder, Variable variable)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                builder.Set(variable, ReadObject(ref reader));
                return true;
            case JsonTokenType.String or JsonTokenType.Number:
                builder.Set(variable, CslJsonText.Read(ref reader) is { } text ? CslDates.Parse(text) : null);
                return true;
            case JsonTokenType.StartArray:
                // A bare array of date parts, as some programs write it.
                builder.Set(variable, ReadParts(ref reader));
                return true;
            default:
                reader.Skip();
                return false;
        }
    }

    public static void Write(Utf8JsonWriter writer, BibDate date)
    {
        writer.WriteStartObject();
        if (date.Start.IsKnown || date.End.IsKnown)
        {
            writer.WriteStartArray("date-parts"u8);
            // A season of the end stands in the parts, since there is one member for seasons only.
            var hasSeasons = date.EndSeason != Season.None;
            WriteParts(writer, date.Start.IsKnown ? date.Start : date.End, hasSeasons ? date.Season : Season.None);
            if (date.Start.IsKnown && date.End.IsKnown)
                WriteParts(writer, date.End, date.EndSeason);
            if (date.IsOpen && !date.End.IsKnown)
                WriteOpenEnd(writer);
            writer.WriteEndArray();
        }

        if (date.Season != Season.None && date.EndSeason == Season.None)
            writer.WriteNumber("season"u8, (int)date.Season);
        if (date.IsApproximate || date.IsUncertain)
            writer.WriteBoolean("circa"u8, value: true);
        if (date.Literal is not null)
            writer.WriteString("literal"u8, CslJsonStrings.WellFormed(date.Literal));
        writer.WriteEndObject();
    }

    private static BibDate? ReadObject(ref Utf8JsonReader reader)
    {
        BibDate? parts = null;
        var season = Season.None;
        var circa = false;
        string? literal = null;
        string? raw = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var member = CslJsonStrings.Get(ref reader);
            reader.Read();
            switch (member)
            {
                case "date-parts" when reader.TokenType == JsonTokenType.StartArray:
                    parts = ReadParts(ref reader);
                    break;
                case "season":
                    season = CslDates.ParseSeason(CslJsonText.Read(ref reader));
                    break;
                case "circa":
                    circa = CslJsonText.Read(ref reader) is { } text && text is not ("0" or "false");
                    break;
                case "literal":
                    literal = CslJsonText.Read(ref reader);
                    break;
                case "raw" or "edtf":
                    raw = CslJsonText.Read(ref reader);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        var date = parts ?? (raw is null ? null : CslDates.Parse(raw));
        if (date is null && literal is null)
            return null;
        var known = date ?? default;
        return known with
        {
            Season = season == Season.None ? known.Season : season,
            IsApproximate = known.IsApproximate || circa,
            Literal = literal ?? known.Literal,
        };
    }

    private static BibDate? Combine(List<(PartialDate Date, Season Season)> parts, bool isOpen = false) => parts.Count switch
    {
        0 => null,
        1 => new BibDate { Start = parts[0].Date, Season = parts[0].Season, IsOpen = isOpen },
        _ => new BibDate { Start = parts[0].Date, Season = parts[0].Season, End = parts[1].Date, EndSeason = parts[1].Season },
    };

    // [[2004, 5, 1], [2005]] with numbers or strings; unknown parts are null, 0 or missing. A year 0 at the end is an open end.
    private static BibDate? ReadParts(ref Utf8JsonReader reader)
    {
        var dates = new List<(PartialDate Date, Season Season)>();
        Span<int> flat = stackalloc int[3];
        Span<int> parts = stackalloc int[3];
        var flatCount = 0;
        var isOpen = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                Take(ref reader, flat, ref flatCount);
                continue;
            }

            var count = 0;
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                Take(ref reader, parts, ref count);
            isOpen |= dates.Count == 1 && count == 1 && parts[0] == 0;
            Add(dates, parts, count);
        }

        Add(dates, flat, flatCount);
        return Combine(dates, isOpen);
    }

    private static void Take(ref Utf8JsonReader reader, scoped Span<int> parts, ref int count)
    {
        var text = CslJsonText.Read(ref reader);
        if (count < parts.Length)
        {
            _ = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
            parts[count] = value;
        }

        count++;
    }

    private static void Add(List<(PartialDate Date, Season Season)> dates, ReadOnlySpan<int> parts, int count)
    {
        if (count == 0 || dates.Count == 2)
            return;
        var month = count > 1 ? parts[1] : 0;
        var season = CslDates.SeasonOfMonth(month);
        if (season != Season.None)
            month = 0;
        if (CslDates.FromParts(parts[0], month, count > 2 && month > 0 ? parts[2] : 0) is { } date)
            dates.Add((date, season));
    }

    private static void WriteOpenEnd(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(0);
        writer.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter writer, PartialDate date, Season season)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(date.Year > 0 ? date.Year : date.Year - 1);
        if (season != Season.None)
            writer.WriteNumberValue(20 + (int)season);
        else if (date.Month > 0)
            writer.WriteNumberValue(date.Month);
        if (date.Day > 0)
            writer.WriteNumberValue(date.Day);
        writer.WriteEndArray();
    }
}

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
                builder.Set(variable, Combine(ReadParts(ref reader)));
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
            WriteParts(writer, date.Start.IsKnown ? date.Start : date.End);
            if (date.Start.IsKnown && date.End.IsKnown)
                WriteParts(writer, date.End);
            writer.WriteEndArray();
        }

        if (date.Season != Season.None)
            writer.WriteNumber("season"u8, (int)date.Season);
        if (date.IsApproximate || date.IsUncertain)
            writer.WriteBoolean("circa"u8, value: true);
        if (date.Literal is not null)
            writer.WriteString("literal"u8, CslJsonStrings.WellFormed(date.Literal));
        writer.WriteEndObject();
    }

    private static BibDate? ReadObject(ref Utf8JsonReader reader)
    {
        var parts = new List<PartialDate>();
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

        var date = Combine(parts) ?? (raw is null ? null : CslDates.Parse(raw));
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

    private static BibDate? Combine(List<PartialDate> parts) => parts.Count switch
    {
        0 => null,
        1 => new BibDate { Start = parts[0] },
        _ => new BibDate { Start = parts[0], End = parts[1] },
    };

    // [[2004, 5, 1], [2005]] with numbers or strings; unknown parts are null, 0 or missing.
    private static List<PartialDate> ReadParts(ref Utf8JsonReader reader)
    {
        var dates = new List<PartialDate>();
        Span<int> flat = stackalloc int[3];
        Span<int> parts = stackalloc int[3];
        var flatCount = 0;
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
            Add(dates, parts, count);
        }

        Add(dates, flat, flatCount);
        return dates;
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

    private static void Add(List<PartialDate> dates, ReadOnlySpan<int> parts, int count)
    {
        if (count == 0 || dates.Count == 2 || CslDates.FromParts(parts[0], count > 1 ? parts[1] : 0, count > 2 ? parts[2] : 0) is not { } date)
            return;
        dates.Add(date);
    }

    private static void WriteParts(Utf8JsonWriter writer, PartialDate date)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(date.Year > 0 ? date.Year : date.Year - 1);
        if (date.Month > 0)
            writer.WriteNumberValue(date.Month);
        if (date.Day > 0)
            writer.WriteNumberValue(date.Day);
        writer.WriteEndArray();
    }
}

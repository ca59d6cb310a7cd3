using System.Globalization;

namespace BibHarvester.Formats.RecordJson;

/// <summary>A date: <c>"2021-07-05"</c> where nothing more is known of it, else an object.</summary>
internal static class DatePart
{
    private const string Seconds = "HH:mm:ss";
    private const string Ticks = "HH:mm:ss.fffffff";

    public static void Write(JsonSink sink, BibDate value)
    {
        if (value.Start.IsKnown && value == new BibDate { Start = value.Start } && !sink.MustBeWrittenOut)
        {
            sink.Short(value.Start.ToString());
            return;
        }

        sink.Begin();
        sink.Text("start"u8, value.Start.IsKnown ? value.Start.ToString() : null);
        sink.Text("end"u8, value.End.IsKnown ? value.End.ToString() : null);
        sink.Flag("isOpen"u8, value.IsOpen ? true : null);
        sink.Word("season"u8, value.Season, Words.Season, Season.None);
        sink.Word("endSeason"u8, value.EndSeason, Words.Season, Season.None);
        sink.Flag("isApproximate"u8, value.IsApproximate ? true : null);
        sink.Flag("isUncertain"u8, value.IsUncertain ? true : null);
        sink.Text("time"u8, value.Time is { } time
            ? time.ToString(time.Ticks % TimeSpan.TicksPerSecond == 0 ? Seconds : Ticks, CultureInfo.InvariantCulture)
            : null);
        sink.Text("literal"u8, value.Literal);
        sink.End();
    }

    public static bool TryRead(ref JsonSource source, out BibDate value)
    {
        value = default;
        if (source.IsText)
        {
            if (!source.TryReadDate(out var day))
                return false;
            value = new BibDate { Start = day };
            return true;
        }

        if (!source.Begin(out _))
            return false;
        var date = default(BibDate);
        while (source.Next())
        {
            if (source.Is("start"u8))
                date = date with { Start = source.Date() };
            else if (source.Is("end"u8))
                date = date with { End = source.Date() };
            else if (source.Is("isOpen"u8))
                date = date with { IsOpen = source.Flag() is true };
            else if (source.Is("season"u8))
                date = date with { Season = source.Word(Words.Season) };
            else if (source.Is("endSeason"u8))
                date = date with { EndSeason = source.Word(Words.Season) };
            else if (source.Is("isApproximate"u8))
                date = date with { IsApproximate = source.Flag() is true };
            else if (source.Is("isUncertain"u8))
                date = date with { IsUncertain = source.Flag() is true };
            else if (source.Is("time"u8))
                date = date with { Time = source.TimeOfDay(Seconds, Ticks) };
            else if (source.Is("literal"u8))
                date = date with { Literal = source.Text() };
            else
                source.Keep();
        }

        value = date;
        return true;
    }
}

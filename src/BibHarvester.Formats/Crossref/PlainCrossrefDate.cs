namespace BibHarvester.Formats.Crossref;

/// <summary>
/// Dates as Crossref writes them: <c>{"date-parts":[[2026,6,6]],"date-time":"2026-06-06T19:55:37Z","timestamp":1780775737845}</c>,
/// the last two members only for dates of records and licences, without white space.
/// </summary>
internal static class PlainCrossrefDate
{
    /// <summary>What was found.</summary>
    public enum Outcome
    {
        /// <summary>A date that is written otherwise, or parts that do not say the same.</summary>
        Other,

        /// <summary>A date.</summary>
        Date,

        /// <summary>No date: <c>[[null]]</c>.</summary>
        None,
    }

    /// <summary>Reads a date.</summary>
    /// <param name="json">The object, and what follows it.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How long the object is, where it was read.</param>
    /// <param name="version">Where the value of a last member <c>version</c> begins; 0 where there is none.</param>
    /// <returns>What was found.</returns>
    public static Outcome TryRead(ReadOnlySpan<byte> json, out BibDate date, out int length, out int version)
    {
        date = default;
        (length, version) = (0, 0);
        if (!json.StartsWith("{\"date-parts\":[["u8))
            return Outcome.Other;
        var rest = json["{\"date-parts\":[["u8.Length..];
        if (TryTake(ref rest, "null]]}"u8))
        {
            length = json.Length - rest.Length;
            return Outcome.None;
        }

        int year = Number(ref rest), month = 0, day = 0;
        if (year > 0 && TryTake(ref rest, ","u8))
            month = Number(ref rest);
        if (month > 0 && TryTake(ref rest, ","u8))
            day = Number(ref rest);
        if (year <= 0 || month < 0 || day < 0 || !TryTake(ref rest, "]]"u8) || !PartialDate.Exists(year, month, day))
            return Outcome.Other;
        date = BibDate.Of(year, month, day);
        if (rest is [(byte)',', ..])
        {
            if (!TryReadTime(ref rest, year, month, day, out var time))
                return Outcome.Other;
            date = date with { Time = time };
            if (TryTake(ref rest, ",\"version\":"u8))
            {
                version = json.Length - rest.Length;
                if (!TryTakeText(ref rest))
                    return Outcome.Other;
            }
        }

        if (!TryTake(ref rest, "}"u8))
            return Outcome.Other;
        length = json.Length - rest.Length;
        return Outcome.Date;
    }

    // A text without escapes.
    private static bool TryTakeText(ref ReadOnlySpan<byte> rest)
    {
        var end = rest is [(byte)'"', ..] ? rest[1..].IndexOf((byte)'"') + 1 : 0;
        if (end == 0 || rest[..end].Contains((byte)'\\') || rest[..end].ContainsAnyInRange((byte)0, (byte)0x1F))
            return false;
        rest = rest[(end + 1)..];
        return true;
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> rest, int year, int month, int day, out TimeOnly time)
    {
        time = default;
        if (!TryTake(ref rest, ",\"date-time\":\""u8) || rest.Length < 21 ||
            rest[4] != '-' || rest[7] != '-' || rest[10] != 'T' || rest[13] != ':' || rest[16] != ':' || rest[19] != 'Z' || rest[20] != '"')
            return false;
        var told = rest;
        rest = rest[21..];
        int hour = Two(told, 11), minute = Two(told, 14), second = Two(told, 17);
        if ((Two(told, 0) * 100) + Two(told, 2) != year || Two(told, 5) != month || Two(told, 8) != day ||
            hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
            return false;
        time = new TimeOnly(hour, minute, second);
        if (!TryTake(ref rest, ",\"timestamp\":"u8))
            return true;

        // The same moment in milliseconds since 1970, of which only the fraction of the second is new.
        var stamp = LongNumber(ref rest);
        var seconds = (long)(new DateOnly(year, month, day).ToDateTime(time) - DateTime.UnixEpoch).TotalSeconds;
        var milliseconds = stamp - (seconds * 1000);
        if (stamp < 0 || milliseconds is < 0 or > 999)
            return false;
        time = new TimeOnly(hour, minute, second, (int)milliseconds);
        return true;
    }

    private static int Two(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0', ones = text[at + 1] - '0';
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? -1 : (tens * 10) + ones;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> rest, ReadOnlySpan<byte> piece)
    {
        if (!rest.StartsWith(piece))
            return false;
        rest = rest[piece.Length..];
        return true;
    }

    private static int Number(ref ReadOnlySpan<byte> rest) => LongNumber(ref rest) is var number && number <= 9999 ? (int)number : -1;

    private static long LongNumber(ref ReadOnlySpan<byte> rest)
    {
        long number = 0;
        var digits = 0;
        var isPadded = rest is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..];
        while (digits < rest.Length && rest[digits] is >= (byte)'0' and <= (byte)'9' && digits < 15)
            number = (number * 10) + (rest[digits++] - '0');
        rest = rest[digits..];
        return digits == 0 || isPadded ? -1 : number;
    }
}

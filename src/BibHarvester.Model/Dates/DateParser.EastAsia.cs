using System.Globalization;

namespace BibHarvester;

internal static partial class DateParser
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>Dates of China, Japan and Korea, of the common era or of a reign: 2021年7月5日, 令和3年, 民国二十三年.</summary>
    private static bool TryParseEastAsian(ReadOnlySpan<char> text, ref BibDate date, ref bool isLiteral)
    {
        var first = EastAsianEras.FirstYear(text, out var nameLength);
        var rest = text[nameLength..].TrimStart();
        var end = rest.IndexOfAny('年', '년');
        if (end < 0 && (first == 0 || !TryReadCount(rest, out _)))
            return false;
        if (!TryReadCount(end < 0 ? rest : rest[..end], out var count) || (first == 0 && count is < 100 or > 9999) || count > 9999)
            return false;
        var year = first == 0 ? count : first + count - 1;
        if (year > 9999)
            return false;
        rest = end < 0 ? default : rest[(end + 1)..];
        var month = TakeCount(ref rest, '月', '월');
        var day = TakeCount(ref rest, '日', '일');
        var season = EastAsianEras.SeasonOf(rest);
        isLiteral = first != 0 || (season == Season.None && !rest.TrimStart("号 ").IsEmpty);
        date = new BibDate { Start = Fit(year, month, day, ref isLiteral), Season = season };
        return true;
    }

    private static int TakeCount(ref ReadOnlySpan<char> text, char unit, char otherUnit)
    {
        var end = text.IndexOfAny(unit, otherUnit);
        if (end < 0 || !TryReadCount(text[..end], out var count) || count > 99)
            return 0;
        text = text[(end + 1)..];
        return count;
    }

    /// <summary>A number in digits or Chinese numerals: 23, 二十三, 二〇二一, 元 for the first year.</summary>
    private static bool TryReadCount(ReadOnlySpan<char> text, out int count)
    {
        text = text.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count))
            return true;
        count = text is "元" ? 1 : 0;
        if (count == 1)
            return true;
        if (text.Length is 0 or > 4)
            return false;
        var pending = 0;
        foreach (var c in text)
        {
            var digit = Numerals.IndexOf(c is '零' or '○' ? '〇' : c, StringComparison.Ordinal);
            if (digit >= 0)
                pending = (pending * 10) + digit;
            else if (c == '十')
                (count, pending) = (count + (10 * Math.Max(pending, 1)), 0);
            else if (c == '廿')
                (count, pending) = (count + 20, 0);
            else if (c == '卅')
                (count, pending) = (count + 30, 0);
            else
                return false;
        }

        count += pending;
        return count > 0;
    }
}

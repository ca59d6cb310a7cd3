using System.Globalization;
using System.Text.Json;

namespace BibHarvester.Formats.RecordJson;

internal ref partial struct JsonSource
{
    public PartialDate Date()
    {
        _reader.Read();
        return TryReadDate(out var date) ? date : default;
    }

    /// <summary>A partial date where the source stands: <c>2021</c>, <c>2021-07</c>, <c>-0043-03-15</c>.</summary>
    public bool TryReadDate(out PartialDate date)
    {
        if (_reader.TokenType == JsonTokenType.String && TryParse(_reader.ValueSpan, out date))
            return true;
        date = default;
        Misfit("a date");
        return false;
    }

    public TimeOnly? TimeOfDay(params ReadOnlySpan<string> patterns)
    {
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.String && _reader.ValueSpan.Length <= 16)
        {
            Span<char> text = stackalloc char[16];
            text = text[..System.Text.Encoding.UTF8.GetChars(_reader.ValueSpan, text)];
            foreach (var pattern in patterns)
            {
                if (TimeOnly.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
                    return time;
            }
        }

        Misfit("a time of day");
        return null;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out PartialDate date)
    {
        date = default;
        var isNegative = text.StartsWith((byte)'-');
        text = isNegative ? text[1..] : text;
        if (!TryParseDigits(ref text, 4, out var year))
            return false;
        var month = 0;
        var day = 0;
        if (!text.IsEmpty && !TryParsePart(ref text, out month))
            return false;
        if (!text.IsEmpty && !TryParsePart(ref text, out day))
            return false;
        year = isNegative ? -year : year;
        if (!text.IsEmpty || !PartialDate.Exists(year, month, day))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    private static bool TryParsePart(ref ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (!text.StartsWith((byte)'-'))
            return false;
        text = text[1..];
        return TryParseDigits(ref text, 2, out value) && value > 0;
    }

    private static bool TryParseDigits(ref ReadOnlySpan<byte> text, int count, out int value)
    {
        value = 0;
        if (text.Length < count)
            return false;
        foreach (var digit in text[..count])
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            value = (value * 10) + digit - '0';
        }

        text = text[count..];
        return true;
    }
}

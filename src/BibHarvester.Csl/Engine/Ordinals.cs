using System.Globalization;
using BibHarvester.Csl.Locales;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>Numbers as ordinals and Roman numerals.</summary>
internal static class Ordinals
{
    private static readonly (int Value, string Text)[] RomanDigits =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Format(string number, NumberForm form, LocaleData locale, string? gender)
    {
        if (form == NumberForm.Numeric ||
            !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return number;
        return form switch
        {
            NumberForm.Roman => Roman(value) ?? number,
            NumberForm.LongOrdinal when value is >= 1 and <= 10 =>
                locale.Term(Terms.FirstLongOrdinal + value - 1, TermForm.Long, isPlural: false) ?? number + Suffix(value, locale, gender),
            _ => number + Suffix(value, locale, gender),
        };
    }

    /// <summary>The ordinal suffix of a number.</summary>
    public static string Suffix(int value, LocaleData locale, string? gender)
    {
        // ordinal-10 to ordinal-99 go before ordinal-00 to ordinal-09, which go before the general one.
        return Find(value % 100, isTwoDigits: true) ?? Find(value % 10, isTwoDigits: false) ?? General() ?? "";

        string? Find(int number, bool isTwoDigits)
        {
            var term = Terms.Ordinal + 1 + number;
            string? neutral = null;
            foreach (var text in locale.Ordinals)
            {
                if (text.Term != term || !Matches(text.Match ?? (number < 10 ? "last-digit" : "last-two-digits")))
                    continue;
                if (text.Gender == gender)
                    return text.Text;
                neutral ??= text.Gender is null ? text.Text : null;
            }

            return neutral;

            bool Matches(string match) => match switch
            {
                "whole-number" => value == number,
                "last-two-digits" => value % 100 == number,
                _ => !isTwoDigits && value % 10 == number,
            };
        }

        string? General()
        {
            string? neutral = null;
            foreach (var text in locale.Ordinals)
            {
                if (text.Term != Terms.Ordinal)
                    continue;
                if (text.Gender == gender)
                    return text.Text;
                neutral ??= text.Gender is null ? text.Text : null;
            }

            return neutral;
        }
    }

    private static string? Roman(int value)
    {
        if (value is < 1 or > 3999)
            return null;
        var text = "";
        foreach (var (digit, letters) in RomanDigits)
        {
            for (; value >= digit; value -= digit)
                text += letters;
        }

        return text;
    }
}

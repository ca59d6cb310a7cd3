using System.Text;

namespace BibHarvester.Formats.Marc;

/// <summary>MARC-8's Latin set, ANSEL (ANSI Z39.47): accents stand before their letter. https://www.loc.gov/marc/specifications/speccharmarc8.html</summary>
internal static class Marc8
{
    private const byte Escape = 0x1B;
    private const byte FirstMark = 0xE0;

    // From A1 on; zero where there is no character.
    private const string Letters = "\u0141\u00D8\u0110\u00DE\u00C6\u0152\u02B9\u00B7\u266D\u00AE\u00B1\u01A0\u01AF\u02BC\0\u02BB\u0142\u00F8\u0111\u00FE\u00E6\u0153\u02BA\u0131\u00A3\u00F0\0\u01A1\u01B0\0\0\u00B0\u2113\u2117\u00A9\u266F\u00BF\u00A1\u00DF\u20AC";

    // From E0 on.
    private const string Marks = "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B\u0310\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23\0\0\u0313\0";

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var marks = new StringBuilder();
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value == Escape)
            {
                // The change to another set: what follows is read as Latin all the same.
                i += i + 1 < bytes.Length && bytes[i + 1] is (byte)'(' or (byte)')' or (byte)'$' or (byte)',' or (byte)'-' ? 2 : 1;
                continue;
            }

            if (value >= FirstMark)
            {
                if (Marks[value - FirstMark] is not '\0' and var mark)
                    marks.Append(mark);
                continue;
            }

            text.Append(value < 0x80 ? (char)value : value >= 0xA1 && value - 0xA1 < Letters.Length && Letters[value - 0xA1] != '\0' ? Letters[value - 0xA1] : '\uFFFD');
            text.Append(marks);
            marks.Clear();
        }

        return text.ToString().IsNormalized(NormalizationForm.FormC) ? text.ToString() : text.ToString().Normalize(NormalizationForm.FormC);
    }
}

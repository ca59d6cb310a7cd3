using System.Text;

namespace BibHarvester.Merging;

/// <summary>A text without what people write differently: case, accents, signs, blanks.</summary>
internal static class TitleKey
{
    private const int OnStack = 256;

    public static string Of(string text)
    {
        if (!Ascii.IsValid(text))
            text = text.ToWellFormed().Normalize(NormalizationForm.FormKD);
        Span<char> key = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key[length++] = char.ToLowerInvariant(c);
        }

        return length == 0 ? "" : key[..length].ToString();
    }

    // Normalize refuses half surrogates.
    private static string ToWellFormed(this string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}

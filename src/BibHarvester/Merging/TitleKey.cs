using System.Text;

namespace BibHarvester.Merging;

/// <summary>A text without what people write differently: case, accents, signs, blanks.</summary>
internal static class TitleKey
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.ToWellFormed().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                key.Append(char.ToLowerInvariant(c));
        }

        return key.ToString();
    }

    // Normalize refuses half surrogates.
    private static string ToWellFormed(this string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}

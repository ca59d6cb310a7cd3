using System.Text;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>Small letters in ASCII: without accents, Greek and Cyrillic letter by letter as passports have them (ICAO Doc 9303, ELOT 743), kana by Hepburn.</summary>
internal static class Transliteration
{
    private const string Table = """
        ß ss æ ae œ oe ø o ł l đ d ð d þ th ı i ŋ ng ħ h ŧ t ə e ĸ k
        а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю iu я ia
        і i є ie ґ g ђ dj ј j љ lj њ nj ћ c џ dz ѓ g ќ k ѕ z ў u ғ gh қ q ң ng ү u ұ u һ h ө o ә a
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
        あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo
        た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo
        ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo や ya ゆ yu よ yo ゃ ya ゅ yu ょ yo ら ra り ri る ru れ re ろ ro わ wa ゐ i ゑ e を o ん n
        """;

    private static readonly Dictionary<char, string> Letters = Read();

    /// <summary>The ASCII letters for a small letter; none where there are none.</summary>
    public static string Of(char letter)
    {
        // Katakana follow hiragana's order.
        var key = letter is >= '\u30A1' and <= '\u30F3' ? (char)(letter - 0x60) : letter;
        if (Letters.TryGetValue(key, out var letters))
            return letters;
        var plain = letter.ToString().Normalize(NormalizationForm.FormD)[0];
        if (char.IsAsciiLetterOrDigit(plain))
            return char.ToLowerInvariant(plain).ToString();
        return plain != letter && Letters.TryGetValue(plain, out letters) ? letters : "";
    }

    private static Dictionary<char, string> Read()
    {
        var words = Table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var letters = new Dictionary<char, string>(words.Length / 2);
        for (var i = 0; i + 1 < words.Length; i += 2)
            letters.TryAdd(words[i][0], words[i + 1]);
        return letters;
    }
}

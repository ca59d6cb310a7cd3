using System.Buffers;
using System.Collections.Frozen;

namespace BibHarvester;

/// <summary>Gives names in capitals their usual case.</summary>
internal static class NameCase
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÀÁÂÃÄÅÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝŌŪĀĒĪ");

    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal,
        "VON", "VOM", "ZU", "ZUM", "ZUR", "UND", "VAN", "DER", "DEN", "DE", "DEL", "DELLA", "DOS", "DAS", "DA", "DO", "DU", "AF", "AV", "Y", "E", "BIN", "IBN", "BINT");

    /// <summary>Articles, which are small only after another particle: de la Cruz, but La Fontaine.</summary>
    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.Ordinal, "LA", "LAS", "LOS", "LO", "LE", "L", "HET");

    /// <summary>What follows Mac with a capital; Machado and Macías are of another origin.</summary>
    private static readonly FrozenSet<string> AfterMac = FrozenSet.Create(
        StringComparer.Ordinal,
        "ALISTER", "ALPINE", "ARTHUR", "ASKILL", "AULAY", "BETH", "BRIDE", "CALLUM", "CORMICK", "DONALD", "DONELL", "DONNELL", "DOUGALL", "DOWELL", "DUFF", "EACHERN",
        "EWAN", "EWEN", "FADYEN", "FARLANE", "GILL", "GILLIVRAY", "GOWAN", "GREGOR", "INNES", "INNIS", "INTOSH", "INTYRE", "ISAAC", "IVER", "KAY", "KENNA", "KENZIE",
        "KINNON", "KINTOSH", "LACHLAN", "LAREN", "LAURIN", "LEAN", "LEISH", "LELLAN", "LENNAN", "LEOD", "MAHON", "MANUS", "MILLAN", "MURRAY", "NAB", "NAIR", "NAMARA",
        "NAUGHTON", "NEAL", "NEIL", "NEILL", "PHAIL", "PHEE", "PHERSON", "QUARRIE", "QUEEN", "RAE", "ROBERT", "SWEEN", "TAGGART", "TAVISH", "VICAR", "WHIRTER");

    /// <summary>Whether a name stands in capitals: no small letter, and a word that is no initial.</summary>
    internal static bool IsCapitals(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            run = char.IsUpper(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest > 1;
    }

    /// <summary>Recases the words in capitals.</summary>
    /// <param name="text">A name or a part of one.</param>
    /// <param name="isFamily">Whether it is a family name, so that even NG is no initials.</param>
    internal static string Recase(string text, bool isFamily = false)
    {
        var words = text.Split(' ');
        var isAfterSmall = false;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Length == 0 || !IsCapitals(word))
            {
                isAfterSmall = NameParticle.Is(word);
                continue;
            }

            // A particle needs a name after it: DU, YU. is Du.
            var isInside = i + 1 < words.Length || i > 0;
            var isSmall = isInside && (Small.Contains(word) || (isAfterSmall && Articles.Contains(word))) && word[^1] != ',';
            words[i] = isSmall ? word.ToLowerInvariant() : RecaseWord(word, isFamily);
            isAfterSmall = isSmall;
        }

        var recased = string.Join(' ', words);
        return recased == text ? text : recased;
    }

    private static string RecaseWord(string word, bool isFamily)
    {
        var bare = word.AsSpan().TrimEnd(",;").ToString();
        if (NameSuffix.IsNumeral(bare) || (!isFamily && !Articles.Contains(bare) && !Small.Contains(bare) && IsInitials(bare)))
            return word;

        var letters = word.ToLowerInvariant().ToCharArray();
        var isStart = true;
        for (var i = 0; i < letters.Length; i++)
        {
            if (isStart && char.IsLetter(letters[i]))
            {
                letters[i] = word[i];
                if (word.AsSpan(i).StartsWith("MC") && i + 3 < word.Length)
                    letters[i + 2] = word[i + 2];
                else if (word.AsSpan(i).StartsWith("MAC") && AfterMac.Contains(PartFrom(word, i + 3)))
                    letters[i + 3] = word[i + 3];
                isStart = false;
            }

            // After O', D', N' a capital; in Jaffa's or Shi'a none.
            isStart |= letters[i] is '-' or '‐' or '‑' or '.' or '/' or '(' || (letters[i] is '\'' or '’' && i is 1 or 2 && i + 2 < letters.Length);
        }

        return new string(letters);
    }

    private static string PartFrom(string word, int start)
    {
        var end = start;
        while (end < word.Length && char.IsLetter(word[end]))
            end++;
        return word[start..end];
    }

    private static bool IsInitials(string word)
    {
        var isDotted = word.Contains('.', StringComparison.Ordinal) && word.Split('.', '-').All(static part => part.Length < 2);
        return isDotted || Initials.IsBare(word, 2) || (word.Length == 3 && !word.AsSpan().ContainsAny(Vowels));
    }
}

namespace BibHarvester;

/// <summary>The words of dates in the languages that bibliographies come in.</summary>
internal static class DateWords
{
    // English first: its abbreviations win. Per language twelve months; an abbreviation has at least three letters.
    private static readonly string[][] Months = Array.ConvertAll(
        new[]
        {
            "january february march april may june july august september october november december",
            "januar februar märz april mai juni juli august september oktober november dezember",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
            "jänner feber marec april maj juni juli avgust september oktober november december",
        },
        list => list.Split(' '));

    private static readonly string[] EastAsianNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    private static readonly string[] Circa = ["circa", "ca", "c", "approximately", "approx", "about", "around", "um", "vers", "etwa", "около", "约"];

    /// <summary>The month a word names, in full or by its first three letters or more; 0 where none.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length > 1 && word[^1] == '月')
            return Array.IndexOf(EastAsianNumbers, word[..^1].ToString()) + 1;
        if (word.Length < 3)
            return 0;
        if (word.Equals("sept", StringComparison.OrdinalIgnoreCase))
            return 9;
        foreach (var names in Months)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    return i + 1;
            }
        }

        return 0;
    }

    /// <summary>The season a word names.</summary>
    public static Season SeasonOf(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[16];
        var length = word.Length <= small.Length ? word.ToLowerInvariant(small) : -1;
        return length < 0 ? Season.None : small[..length] switch
        {
            "spring" or "spr" or "frühling" or "frühjahr" or "printemps" or "primavera" or "lente" or "весна" => Season.Spring,
            "summer" or "sum" or "sommer" or "été" or "verano" or "estate" or "verão" or "zomer" or "лето" => Season.Summer,
            "autumn" or "aut" or "fall" or "fal" or "herbst" or "automne" or "otoño" or "autunno" or "outono" or "herfst" or "осень" => Season.Autumn,
            "winter" or "win" or "hiver" or "invierno" or "inverno" or "зима" => Season.Winter,
            _ => Season.None,
        };
    }

    /// <summary>How much of a text's beginning says "about"; 0 where it does not.</summary>
    public static int CircaLength(ReadOnlySpan<char> text)
    {
        foreach (var word in Circa)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[word.Length..].TrimStart(". ");
            if (rest.Length > 0 && rest.Length < text.Length - word.Length)
                return text.Length - rest.Length;
        }

        return 0;
    }

    /// <summary>Whether a word leads to the end of a range.</summary>
    public static bool IsTo(ReadOnlySpan<char> word) => word is "to" or "through" or "until" or "bis" or "and" or "und" or "al" or "au";

    /// <summary>Whether a text at the end of a range leaves it open.</summary>
    public static bool IsOpenEnd(ReadOnlySpan<char> text) =>
        text is "" or ".." or "open" || text.Equals("present", StringComparison.OrdinalIgnoreCase) || text is "heute" or "ongoing";

    /// <summary>Whether a word names the era of Christ, or the time before.</summary>
    public static bool IsEra(ReadOnlySpan<char> word, out bool isBeforeChrist)
    {
        isBeforeChrist = word is "BC" or "BCE" or "B.C" or "B.C.E" or "bc" or "bce" or "b.c" or "b.c.e";
        return isBeforeChrist || word is "AD" or "CE" or "A.D" or "C.E" or "ad" or "ce";
    }

    /// <summary>Whether a word says nothing: ordinals, days of the week, articles, marks of a clock.</summary>
    public static bool IsNoise(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[12];
        var length = word.Length <= small.Length ? word.ToLowerInvariant(small) : -1;
        return length >= 0 && small[..length] switch
        {
            "st" or "nd" or "rd" or "th" or "er" or "of" or "the" or "de" or "del" or "le" or "den" or "di" or "am" or "pm" or "gmt" or "utc" or "z" or "t" => true,
            "mon" or "tue" or "tues" or "wed" or "thu" or "thur" or "thurs" or "fri" or "sat" or "sun" => true,
            "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" => true,
            "copyright" or "g" or "г" or "года" or "an" => true,
            _ => false,
        };
    }
}

namespace BibHarvester;

/// <summary>Eras of the Republic of China, of Japan since 1868, and of the Qing, which stand on the title pages of books.</summary>
internal static class EastAsianEras
{
    /// <summary>The year of the common era in which an era's first year lies.</summary>
    /// <param name="text">A text that may begin with an era's name.</param>
    /// <param name="length">How long the name is.</param>
    /// <returns>The year; 0 where the text begins with no era.</returns>
    public static int FirstYear(ReadOnlySpan<char> text, out int length)
    {
        var prefix = text is ['中', '华' or '華', '民', ..] ? 2 : text is ['清', ..] ? 1 : 0;
        var name = text[prefix..];
        length = prefix + 2;
        var year = name.Length < 2 ? 0 : name[..2] switch
        {
            "民国" or "民國" => 1912,
            "令和" => 2019,
            "平成" => 1989,
            "昭和" => 1926,
            "大正" => 1912,
            "明治" => 1868,
            "宣统" or "宣統" => 1909,
            "光绪" or "光緒" => 1875,
            "同治" => 1862,
            "咸丰" or "咸豐" => 1851,
            "道光" => 1821,
            "嘉庆" or "嘉慶" => 1796,
            "乾隆" => 1736,
            "雍正" => 1723,
            "康熙" => 1662,
            "顺治" or "順治" => 1644,
            _ => 0,
        };
        if (year == 0)
            length = text is ['公', '元', ..] or ['西', '暦' or '历' or '曆', ..] ? 2 : 0;
        return year;
    }

    /// <summary>The season that stands after the year, as in 2015年春.</summary>
    /// <param name="text">The text after the year.</param>
    /// <returns>The season.</returns>
    public static Season SeasonOf(ReadOnlySpan<char> text) => text.Trim() switch
    {
        "春" or "春季" or "春季号" => Season.Spring,
        "夏" or "夏季" or "夏季号" => Season.Summer,
        "秋" or "秋季" or "秋季号" => Season.Autumn,
        "冬" or "冬季" or "冬季号" => Season.Winter,
        _ => Season.None,
    };
}

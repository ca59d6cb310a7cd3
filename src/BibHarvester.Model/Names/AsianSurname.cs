using System.Collections.Frozen;
using System.Text;

namespace BibHarvester;

/// <summary>Splits names in Han characters and Hangul, which stand without a space and family name first.</summary>
internal static class AsianSurname
{
    private static readonly FrozenSet<string> Compound = FrozenSet.Create(
        StringComparer.Ordinal,
        "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "司空", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "长孙", "長孫", "宇文", "轩辕",
        "东方", "東方", "南宫", "南宮", "西门", "西門", "呼延", "赫连", "赫連", "端木", "独孤", "獨孤", "完颜", "完顏", "淳于", "单于", "單于", "申屠", "公冶", "濮阳", "闻人", "太史",
        "澹台", "钟离", "鍾離", "万俟", "拓跋", "东郭", "南郭", "百里", "第五", "即墨", "达奚", "褚师", "司寇", "巫马", "公羊", "谷梁", "乐正", "宰父", "漆雕", "壤驷", "公良",
        "남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CompoundBySpan = Compound.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string Single =
        "赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏水窦竇章云雲苏蘇潘葛奚范范彭郎鲁魯韦韋昌马馬苗凤鳳花方" +
        "俞任袁柳酆鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于时時傅皮卞齐齊康伍余元卜顾顧孟平黄黃和穆萧蕭肖尹姚邵湛汪祁毛禹狄米贝貝明臧计計伏成戴谈談宋茅庞龐熊" +
        "纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾鐘徐邱丘骆駱高夏蔡田樊胡凌霍虞万萬支柯昝管卢盧莫经經房裘缪繆干解应應宗丁宣贲邓鄧郁单單杭洪包诸" +
        "左石崔吉钮龚龔程嵇邢滑裴陆陸荣榮翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌烏焦巴弓牧隗山谷车車侯宓蓬全郗班仰秋仲伊宫宮宁寧仇栾欒暴甘厉厲戎祖武符刘劉景詹束龙龍叶葉幸司韶" +
        "郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴胥能苍双闻莘党翟谭譚贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边邊扈燕冀浦尚农温溫别庄莊晏柴瞿阎閻充慕连連茹习宦艾鱼容向古易慎戈廖" +
        "庾终暨居衡步都耿满滿弘匡国國文寇广禄阙东殴沃利蔚越夔隆师巩厍聂聶晁勾敖融冷辛阚那简簡饶饒空曾毋沙养鞠须丰关關蒯相查后荆游竺权逯盖益桓公候覃佟涂原展兰蘭代柯付楚闫闫苟税巩祖信" +
        "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용";

    private static readonly FrozenSet<char> Singles = Single.ToFrozenSet();

    /// <summary>Whether a text is in Han characters or Hangul only; spaces between them count as such.</summary>
    internal static bool IsAsian(string text)
    {
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHan(rune) || IsHangul(rune))
                count++;
            else if (!Rune.IsWhiteSpace(rune))
                return false;
        }

        return count > 0;
    }

    /// <summary>Whether a text holds a Han character.</summary>
    internal static bool HoldsHan(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsHan(rune))
                return true;
        }

        return false;
    }

    /// <summary>Splits a name by its space or by the table.</summary>
    /// <returns>Absent given names where it cannot be told, as with most Japanese names.</returns>
    internal static (string Family, string? Given) Split(string name)
    {
        var space = name.AsSpan().IndexOfAny(' ', '\u3000', '\u00A0');
        if (space > 0)
            return (name[..space], name[(space + 1)..].Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal));
        if (name.Length is >= 3 and <= 5 && CompoundBySpan.Contains(name.AsSpan(0, 2)))
            return (name[..2], name[2..]);

        // Four characters with a family name of one are rarer in China than they are common in Japan.
        return name.Length is 2 or 3 && Singles.Contains(name[0]) ? (name[..1], name[1..]) : (name, null);
    }

    private static bool IsHan(Rune rune) => rune.Value is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x3134F) or 0x3007 or 0x3005;

    private static bool IsHangul(Rune rune) => rune.Value is >= 0xAC00 and <= 0xD7A3;
}

using System.Text;
using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats.Tests.CitationKeys;

public class PinyinTests
{
    [TestCase("中国", "zhongguo")]
    [TestCase("中國", "zhongguo")]
    [TestCase("女", "nv")]
    [TestCase("GA-算法 2", "GA-suanfa 2")]
    [TestCase("кит", "кит")]
    [TestCase("", "")]
    public void Each_character_has_its_most_common_reading(string text, string expected) =>
        Assert.That(Pinyin.Of(text.AsSpan()), Is.EqualTo(expected));

    [TestCase("单", "shan")]
    [TestCase("曾", "zeng")]
    [TestCase("解", "xie")]
    [TestCase("仇", "qiu")]
    [TestCase("区", "ou")]
    [TestCase("朴", "piao")]
    [TestCase("翟", "zhai")]
    [TestCase("万俟", "moqi")]
    [TestCase("尉迟", "yuchi")]
    [TestCase("司马", "sima")]
    [TestCase("张", "zhang")]
    public void Family_names_have_their_own_readings(string family, string expected) =>
        Assert.That(Pinyin.OfFamilyName(family), Is.EqualTo(expected));

    [Test]
    public void All_characters_of_GB_2312_have_a_reading()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("gb2312")!;
        var missing = new StringBuilder();
        for (byte row = 0xB0; row < 0xF8; row++)
        {
            for (byte cell = 0xA1; cell < 0xFF; cell++)
            {
                var character = encoding.GetString([row, cell]);
                if (character.Length == 1 && Pinyin.IsHan(character[0]) && Pinyin.Of(character[0]).Length == 0)
                    missing.Append(character);
            }
        }

        Assert.That(missing.ToString(), Is.Empty);
    }
}

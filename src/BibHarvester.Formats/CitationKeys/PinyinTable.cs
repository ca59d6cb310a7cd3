using System.Collections.Frozen;

namespace BibHarvester.Formats.CitationKeys;

/// <summary>The most common reading of each Han character of GB 2312 and Big5, without tones. Read when it is first used.</summary>
/// <remarks>
/// The table has a line for each syllable, with the characters behind it: facts as the Unicode Han Database has them under <c>kMandarin</c>, amended
/// where another reading is the commoner. <c>ü</c> is <c>v</c>, as on keyboards.
/// </remarks>
internal static class PinyinTable
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    private static readonly (string[] Syllables, ushort[] Readings) Table = Load();

    /// <summary>Family names that are read otherwise than the words that are written alike.</summary>
    public static FrozenDictionary<string, string> FamilyNames { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["仇"] = "qiu", ["区"] = "ou", ["區"] = "ou", ["单"] = "shan", ["單"] = "shan", ["曾"] = "zeng", ["解"] = "xie", ["查"] = "zha", ["乐"] = "yue", ["樂"] = "yue",
        ["盖"] = "ge", ["蓋"] = "ge", ["种"] = "chong", ["秘"] = "bi", ["繁"] = "po", ["翟"] = "zhai", ["折"] = "she", ["召"] = "shao", ["朴"] = "piao", ["缪"] = "miao",
        ["繆"] = "miao", ["覃"] = "qin", ["薄"] = "bo", ["员"] = "yun", ["員"] = "yun", ["黑"] = "he", ["佴"] = "nai", ["祭"] = "zhai", ["乜"] = "nie", ["能"] = "nai",
        ["都"] = "du", ["牟"] = "mu", ["洗"] = "xian", ["郇"] = "xun", ["长"] = "zhang", ["長"] = "zhang", ["重"] = "chong", ["藏"] = "zang", ["刀"] = "dao", ["尉"] = "wei",
        ["万俟"] = "moqi", ["尉迟"] = "yuchi", ["尉遲"] = "yuchi", ["单于"] = "chanyu", ["單于"] = "chanyu", ["澹台"] = "tantai", ["长孙"] = "zhangsun", ["長孫"] = "zhangsun",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The reading of a character; empty where it is not in the table.</summary>
    public static string Of(char character) => character is >= First and <= Last ? Table.Syllables[Table.Readings[character - First]] : "";

    private static (string[] Syllables, ushort[] Readings) Load()
    {
        using var resource = typeof(PinyinTable).Assembly.GetManifestResourceStream("pinyin.txt") ?? throw new InvalidOperationException("The table of readings is missing.");
        using var lines = new StreamReader(resource);
        var syllables = new List<string> { "" };
        var readings = new ushort[Last - First + 1];
        while (lines.ReadLine() is { } line)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var character in line.AsSpan(space + 1))
                readings[character - First] = (ushort)syllables.Count;
            syllables.Add(line[..space]);
        }

        return ([.. syllables], readings);
    }
}

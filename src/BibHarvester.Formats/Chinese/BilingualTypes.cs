using BibHarvester.Formats.EndNote;

namespace BibHarvester.Formats.Chinese;

/// <summary>Types as programs of China have them: EndNote's names, or Chinese ones.</summary>
internal static class BilingualTypes
{
    private static readonly Dictionary<string, string> Chinese = new(StringComparer.Ordinal)
    {
        ["期刊文章"] = "Journal Article", ["期刊论文"] = "Journal Article", ["期刊"] = "Journal Article", ["杂志文章"] = "Magazine Article", ["报纸文章"] = "Newspaper Article",
        ["报纸"] = "Newspaper Article", ["图书"] = "Book", ["书"] = "Book", ["书籍"] = "Book", ["专著"] = "Book", ["编著"] = "Edited Book", ["书籍章节"] = "Book Section",
        ["图书章节"] = "Book Section", ["会议论文"] = "Conference Proceedings", ["会议论文集"] = "Conference Proceedings", ["会议"] = "Conference Proceedings",
        ["学位论文"] = "Thesis", ["博士论文"] = "Thesis", ["硕士论文"] = "Thesis", ["博硕士"] = "Thesis", ["报告"] = "Report", ["科技报告"] = "Report", ["专利"] = "Patent",
        ["标准"] = "Standard", ["网页"] = "Web Page", ["计算机程序"] = "Computer Program", ["数据库"] = "Online Database", ["地图"] = "Map", ["手稿"] = "Manuscript",
        ["法律"] = "Statute", ["法规"] = "Legal Rule or Regulation", ["判例"] = "Case", ["其他"] = "Generic", ["普通"] = "Generic",
    };

    /// <summary>The type of a work, and the word that tells it apart.</summary>
    public static (string Name, string? Word) Of(WorkType work, string? genre)
    {
        var (type, words) = EndNoteTypes.Table.Of(work, genre);
        return (type ?? "Generic", words.Count > 0 ? words[0] : null);
    }

    /// <summary>The work of a type; absent where the type is unknown.</summary>
    public static (WorkType? Work, string? Genre) Read(string? name, string? word)
    {
        if (name is null)
            return (null, word);
        var (work, isByWord) = EndNoteTypes.Table.Read(Chinese.GetValueOrDefault(name, name), word);
        return work is null ? (null, word ?? name) : (work, isByWord ? null : word);
    }
}

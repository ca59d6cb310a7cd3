using System.Collections.Frozen;
using System.Text;

namespace BibHarvester.Formats.Medline;

/// <summary>Which publication type of MEDLINE stands for which type of work.</summary>
/// <remarks>Types that MEDLINE has no word for are written as words of their own, such as <c>Web Page</c>. See https://www.nlm.nih.gov/mesh/pubtypes.html.</remarks>
internal static class MedlineTypes
{
    /// <summary>The type of a retracted work.</summary>
    public const string Retracted = "Retracted Publication";

    private static readonly FrozenDictionary<WorkType, string> Names = new Dictionary<WorkType, string>
    {
        [WorkType.Chapter] = "Book Chapter", [WorkType.Report] = "Technical Report", [WorkType.Thesis] = "Academic Dissertation", [WorkType.Video] = "Video-Audio Media",
        [WorkType.LegalCase] = "Legal Case", [WorkType.ConferencePaper] = "Conference Paper", [WorkType.Database] = "Database", [WorkType.Software] = "Software",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, WorkType> Works = ReadTable();

    /// <summary>The word for a type of work.</summary>
    public static string NameOf(WorkType type) => Names.TryGetValue(type, out var name) ? name : InWords(type);

    /// <summary>Whether a word says no more than the type of work does.</summary>
    public static bool IsPlain(string publicationType, WorkType type) => publicationType.Equals(InWords(type), StringComparison.OrdinalIgnoreCase);

    /// <summary>The type of work that a word stands for; absent where it is no type of work but says something else, such as <c>Case Reports</c>.</summary>
    public static WorkType? Find(string publicationType) => Works.TryGetValue(publicationType, out var type) ? type : null;

    /// <summary>The type of work that publication types say together: the first that is more than an article in a journal.</summary>
    public static WorkType? Choose(IEnumerable<string> publicationTypes)
    {
        WorkType? chosen = null;
        foreach (var word in publicationTypes)
        {
            if (Find(word) is { } type && (chosen is null || (chosen == WorkType.JournalArticle && type != WorkType.JournalArticle)))
                chosen = type;
        }

        return chosen;
    }

    private static FrozenDictionary<string, WorkType> ReadTable()
    {
        var table = new Dictionary<string, WorkType>(StringComparer.OrdinalIgnoreCase)
        {
            // MEDLINE and PubMed.
            ["Chapter"] = WorkType.Chapter, ["Dataset"] = WorkType.Dataset, ["Legal Cases"] = WorkType.LegalCase, ["Books"] = WorkType.Book,
            ["Monograph"] = WorkType.Book, ["Newspaper Article"] = WorkType.NewspaperArticle, ["Webcasts"] = WorkType.Video, ["Webcast"] = WorkType.Video,

            // ERIC.
            ["Journal Articles"] = WorkType.JournalArticle, ["Dissertations/Theses"] = WorkType.Thesis, ["Dissertations/Theses - Doctoral Dissertations"] = WorkType.Thesis,
            ["Dissertations/Theses - Masters Theses"] = WorkType.Thesis, ["Speeches/Meeting Papers"] = WorkType.ConferencePaper,
            ["Collected Works - Proceedings"] = WorkType.Proceedings, ["Reports"] = WorkType.Report, ["Reports - Research"] = WorkType.Report,
            ["Reports - Evaluative"] = WorkType.Report, ["Reports - Descriptive"] = WorkType.Report, ["Reports - General"] = WorkType.Report,
            ["Computer Programs"] = WorkType.Software,
        };
        foreach (var type in Enum.GetValues<WorkType>())
        {
            // A review is an article in a journal, of whatever kind.
            table.TryAdd(NameOf(type), type);
        }

        table["Review"] = WorkType.JournalArticle;
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string InWords(WorkType type)
    {
        var words = new StringBuilder();
        foreach (var c in type.ToString())
            words.Append(char.IsUpper(c) && words.Length > 0 ? " " : "").Append(c);
        return words.ToString();
    }
}

using System.Collections.Frozen;
using System.Text;

namespace BibHarvester;

/// <summary>Words that only names of organisations hold.</summary>
internal static class CorporateWord
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "academy", "academia", "académie", "accademia", "administration", "agency", "agence", "agencia", "akademie", "alliance", "amt", "army", "arbeitsgruppe", "asociación",
        "associação", "association", "associates", "associazione", "authority", "bundesamt", "bureau", "centre", "centro", "centrum", "club", "coalition", "collaboration", "collaborators",
        "collaborative", "college", "comité", "commission", "commissione", "committee", "company", "confederation", "conference", "congress", "consejo", "consorcio", "consortium",
        "corporation", "corps", "council", "department", "departamento", "deutsche", "deutscher", "deutsches", "directorate", "division", "enterprise", "faculty", "fakultät",
        "federation", "federal", "fondation", "fondazione", "foundation", "forum", "fundación", "fundação", "gesellschaft", "gmbh", "government", "group", "groupe", "grupo",
        "gruppe", "gruppo", "hochschule", "hospital", "inc", "inc.", "incorporated", "initiative", "institut", "institute", "institutes", "institution", "instituto", "istituto",
        "international", "investigators", "inspectorate", "kommission", "laboratories", "laboratory", "laboratorio", "league", "libraries", "library", "llc", "ltd", "ltd.", "limited", "ministère",
        "ministerio", "ministério", "ministerium", "ministero", "ministry", "museum", "national", "nations", "navy", "network", "observatory", "organisation", "organización",
        "organization", "parliament", "partnership", "programme", "program", "project", "secretariat", "secretaría", "sociedad", "sociedade", "società", "société", "societies",
        "society", "stiftung", "subcommittee", "taskforce", "team", "universidad", "universidade", "universität", "universitat", "università", "université", "universiteit",
        "universitet", "university", "univ.", "verband", "verein", "vereniging", "zentrum", "plc", "s.a.", "corp", "corp.", "co.", "staff", "министерство", "институт", "университет",
        "академия", "общество");

    /// <summary>Words that are also family names, so that they count only in a name of three words and more.</summary>
    private static readonly FrozenSet<string> WeakWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "bank", "board", "branch", "center", "church", "force", "fund", "office", "panel", "party", "press", "school", "section", "service", "services", "survey",
        "states", "trust", "union", "unit", "world", "united", "royal", "of", "for");

    private static readonly string[] HanEndings =
    [
        "大学", "大學", "学院", "學院", "研究院", "研究所", "研究会", "研究會", "研究组", "委员会", "委員会", "委員會", "协会", "協会", "協會", "学会", "學會", "公司", "集团", "集團", "中心", "センター",
        "医院", "病院", "出版社", "图书馆", "圖書館", "編集部", "编辑部", "课题组", "编写组", "编委会", "项目组", "联盟", "组织", "基金会", "博物馆", "政府", "管理局", "统计局", "总局", "总署",
        "国务院", "教育部", "卫生部", "科技部", "财政部", "商务部", "农业部", "司法部", "外交部", "办公室", "分会", "小组", "工作组", "协作组", "株式会社", "工业部", "信息化部", "大学校", "연구소", "대학교", "학회", "위원회",
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeakWordsBySpan = WeakWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a name is an organisation's.</summary>
    internal static bool IsIn(ReadOnlySpan<char> name)
    {
        if (!Ascii.IsValid(name))
        {
            foreach (var ending in HanEndings)
            {
                if (name.EndsWith(ending, StringComparison.Ordinal))
                    return true;
            }
        }

        if (name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && name.Length > 4)
            return true;
        var (words, strong, weak) = (0, false, false);
        foreach (var range in name.SplitAny(" /-()"))
        {
            var word = name[range];
            if (word.IsEmpty)
                continue;
            words++;
            word = word.TrimEnd(",;:");
            strong |= WordsBySpan.Contains(word);
            weak |= !strong && WeakWordsBySpan.Contains(word);
        }

        return (strong && words > 1) || (weak && words > 2);
    }

    /// <summary>Whether a name may be an organisation's though no word says so.</summary>
    internal static bool IsDoubtful(string name) =>
        name.AsSpan().ContainsAnyInRange('0', '9') || name.Contains('&', StringComparison.Ordinal) || name.AsSpan().Count(' ') > 4;
}

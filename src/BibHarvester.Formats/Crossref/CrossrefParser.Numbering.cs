using System.Text.Json;
using BibHarvester.Formats.Json;

namespace BibHarvester.Formats.Crossref;

internal sealed partial class CrossrefParser
{
    private static readonly string[] IssueLabels = ["issue ", "no. "];
    private static readonly string[] ChapterLabels = ["chapter ", "chap. ", "ch. "];
    private static readonly string[] VolumeLabels = ["volume ", "vol. ", "vol "];


    private void ReadNumbering(ref JsonCursor json, CrossrefMember member)
    {
        switch (member)
        {
            case CrossrefMember.Volume: Draft.Volume = ReadNumber(ref json, "volume", "/volume", VolumeLabels); break;
            case CrossrefMember.Issue: Draft.Issue = ReadNumber(ref json, "issue", "/issue", IssueLabels); break;
            case CrossrefMember.ChapterNumber: Draft.ChapterNumber = ReadNumber(ref json, "chapter-number", "/chapterNumber", ChapterLabels); break;
            case CrossrefMember.ArticleNumber:
                Draft.ArticleNumber = ReadText(ref json, "article-number");
                KeepOneOfTwo();
                break;
            case CrossrefMember.Page:
                if (ReadString(ref json, "page") is { } page)
                    SetPages(page);
                break;
            default:
                ReadJournalIssue(ref json);
                break;
        }
    }

    // The number without its label; "null" is what some depositors' programs write for nothing.
    private string? ReadNumber(ref JsonCursor json, JsonPath name, string path, string[] labels)
    {
        if (ReadString(ref json, name) is not { } raw || raw.Text.Equals("null", StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (var label in labels)
        {
            if (!raw.Text.StartsWith(label, StringComparison.OrdinalIgnoreCase) || raw.Text.Length == label.Length)
                continue;
            Row(path, "number.label", raw.Raw);
            return raw.Text[label.Length..].TrimStart();
        }

        return raw.Text;
    }

    private void SetPages(JsonString raw)
    {
        var text = raw.Text;
        if (Pages.LooksLikeArticleNumber(text) && (Draft.ArticleNumber is null || Draft.ArticleNumber == text))
        {
            Row("/articleNumber", "pages.article-number", raw.Raw);
            Draft.ArticleNumber = text;
            return;
        }

        Draft.Pages = Pages.Parse(text);
        if (Draft.Pages is null || (Draft.Pages.Last is { } last && !IsPlainRange(text, Draft.Pages.First!, last)))
            Row("/pages", "pages.range", raw.Raw);
        KeepOneOfTwo();
    }

    // Some publishers deposit the article's number as its page, too.
    private void KeepOneOfTwo()
    {
        if (Draft.ArticleNumber is not null && Draft.Pages is { Last: null } && (Draft.Pages.First ?? Draft.Pages.Literal) == Draft.ArticleNumber)
            Draft.Pages = null;
    }

    private static bool IsPlainRange(string text, string first, string last) =>
        text.Length == first.Length + 1 + last.Length && text[first.Length] == '-' &&
        text.StartsWith(first, StringComparison.Ordinal) && text.EndsWith(last, StringComparison.Ordinal);

    // Repeats the issue and its dates; what it says beyond them is kept.
    private void ReadJournalIssue(ref JsonCursor json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            KeepExtra(ref json, "journal-issue");
            return;
        }

        while (NextMember(ref json))
        {
            if (json.ValueTextEquals("issue"u8))
            {
                json.Read();
                _issueOfIssue = ReadString(ref json, "/journal-issue/issue");
                continue;
            }

            var name = NameOf(ref json);
            json.Read();
            switch (name)
            {
                case "published-print": ReadIssueDate(ref json, DateKind.Print, "/journal-issue/published-print"); break;
                case "published-online": ReadIssueDate(ref json, DateKind.Online, "/journal-issue/published-online"); break;
                default: KeepExtra(ref json, Pointer("journal-issue", name)); break;
            }
        }
    }
}

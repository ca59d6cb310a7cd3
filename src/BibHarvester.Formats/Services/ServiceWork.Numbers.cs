using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Services;

internal sealed partial class ServiceWork
{
    /// <summary>Adds a date; what is none stays where it is, with a warning.</summary>
    /// <returns>Whether it was added.</returns>
    public bool AddDate(DateKind kind, TreeNode? node, string? note = null)
    {
        if (node?.RawText is not { } text || LineText.IsBlank(text))
            return false;
        if (PublicationStatusText.TryParse(text, out var status))
        {
            _ = node.Take();
            AddStatus(status);
            return false;
        }

        if (DateOf(text) is not { } date)
        {
            Warn("008", $"'{LineText.Normalize(text)}' is no date.");
            return false;
        }

        _ = node.Take();
        if (date.ToString() != text && date.Literal != text)
            Row($"/dates/{Draft.Dates.Count}/date", "date.form", node);
        Draft.Dates.Add(new WorkDate(kind, date, note));
        return true;
    }

    /// <summary>Adds the date of publication, or the year where there is no more.</summary>
    /// <param name="date">The date.</param>
    /// <param name="year">The year; it stays where it is when the date is of another year.</param>
    /// <param name="isFilledUp">Whether the service puts the first of January where it knows the year only.</param>
    public void AddIssued(TreeNode? date, TreeNode? year, bool isFilledUp = false)
    {
        var isFirst = isFilledUp && date?.RawText is { } text && text.EndsWith("-01-01", StringComparison.Ordinal) && year?.RawText is { } y && text.StartsWith(y, StringComparison.Ordinal);
        if (!isFirst && AddDate(DateKind.Issued, date))
        {
            if (Draft.Dates[Draft.Dates.Count - 1].Date.Year == NumberOf(year))
                _ = year?.Take();
            return;
        }

        if (!AddDate(DateKind.Issued, year) || !isFirst)
            return;
        _ = date!.Take();
        Row($"/dates/{Draft.Dates.Count - 1}/date", "date.first-of-january", date);
    }

    /// <summary>Adds a date of which year, month and day stand apart.</summary>
    /// <returns>Whether it was added.</returns>
    public bool AddDate(DateKind kind, TreeNode? year, TreeNode? month, TreeNode? day)
    {
        if (NumberOf(year) is not { } y || !PartialDate.Exists(y, 0, 0) || y == 0)
            return false;
        var (m, d) = (NumberOf(month) ?? 0, NumberOf(day) ?? 0);
        if (!PartialDate.Exists(y, m, d))
            (m, d) = PartialDate.Exists(y, m, 0) ? (m, 0) : (0, 0);
        _ = year!.Take();
        if (m > 0)
            _ = month!.Take();
        if (d > 0)
            _ = day!.Take();
        Draft.Dates.Add(new WorkDate(kind, BibDate.Of(y, m, d)));
        return true;
    }

    /// <summary>Sets the pages by one text, or the article number where that is one.</summary>
    public void SetPages(TreeNode? node)
    {
        if (node?.Take() is not { } text)
            return;
        if (Pages.LooksLikeArticleNumber(text) && (Draft.ArticleNumber is null || Draft.ArticleNumber == text))
        {
            Row("/articleNumber", "pages.article-number", node);
            Draft.ArticleNumber = text;
            return;
        }

        Draft.Pages = Pages.Parse(text);
        if (Draft.Pages?.ToString().Replace('–', '-') != text)
            Row("/pages", "pages.range", node);
        if (Draft.ArticleNumber is not null && Draft.Pages is { Last: null } && (Draft.Pages.First ?? Draft.Pages.Literal) == Draft.ArticleNumber)
            Draft.Pages = null;
    }

    /// <summary>Sets the pages by the first and the last.</summary>
    public void SetPages(TreeNode? first, TreeNode? last)
    {
        var (from, to) = (first?.RawText, last?.RawText);
        if (LineText.IsBlank(from) || LineText.IsBlank(to) || from == to)
        {
            SetPages(LineText.IsBlank(from) ? last : first);
            if (from == to)
                _ = last?.Take();
            return;
        }

        Draft.Pages = Pages.Parse($"{first!.Take()}-{last!.Take()}");
    }

    /// <summary>A number of a volume or issue: verbatim; <c>null</c> as a text says nothing.</summary>
    public static string? NumberText(TreeNode? node) =>
        node?.RawText is { } text && !text.Equals("null", StringComparison.OrdinalIgnoreCase) ? PlainOf(node) : null;

    private static int? NumberOf(TreeNode? node) =>
        int.TryParse(node?.RawText, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    // A time of day and its zone are not of interest where a day is meant; "2019-05-00" has no day.
    private static BibDate? DateOf(string text) =>
        BibDate.TryParse(text, out var date) && (date.Start.IsKnown || date.End.IsKnown) ? date : null;
}

namespace BibHarvester.Csl.Items;

public static partial class CslFields
{
    private static CslField[] Numbering =>
    [
        NumberRow("volume", "Volume", Variable.Volume, r => r.Volume, (r, t) => r with { Volume = t }),
        NumberRow("issue", "Issue", Variable.Issue, r => r.Issue, (r, t) => r with { Issue = t }),
        NumberRow("part", "Part", Variable.PartNumber, r => r.Part, (r, t) => r with { Part = t }),
        NumberRow("chapter-number", "ChapterNumber", Variable.ChapterNumber, r => r.ChapterNumber, (r, t) => r with { ChapterNumber = t }),
        NumberRow("section", "Section", Variable.Section, r => r.Section, (r, t) => r with { Section = t }),
        NumberRow("number-of-volumes", "VolumeCount", Variable.NumberOfVolumes, r => r.VolumeCount, (r, t) => r with { VolumeCount = t }),
        NumberRow("number-of-pages", "PageCount", Variable.NumberOfPages, r => r.PageCount, (r, t) => r with { PageCount = t }),
        NumberRow("edition", "Edition", Variable.Edition, r => r.Edition, (r, t) => r with { Edition = t }),
        NumberRow("version", "Version", Variable.Version, r => r.Version, (r, t) => r with { Version = t }),
        new(
            "page",
            "Pages",
            (r, b) => b.SetVerbatim(Variable.Page, PagesText(r.Pages)),
            (i, d) => d.Record = d.Record with { Pages = i.Text(Variable.Page) is { } text ? Pages.Parse(text.Markup) : null }),
        new(
            "number",
            "ArticleNumber for articles, else Number; for preprints on arXiv their identifier",
            WriteNumber,
            ReadNumber),
    ];

    private static CslField NumberRow(
        string name, string field, Variable variable, Func<BibRecord, string?> get, Func<BibRecord, string?, BibRecord> set) => new(
            name,
            field,
            (r, b) => b.SetVerbatim(variable, get(r)),
            (i, d) => d.Record = set(d.Record, i.Text(variable)?.Markup));

    private static string? PagesText(Pages? pages) =>
        pages is null ? null : pages.Literal ?? (pages.Last is null ? pages.First : $"{pages.First}-{pages.Last}");

    private static void WriteNumber(BibRecord record, CslItemBuilder builder)
    {
        var arxiv = record.Type == WorkType.Preprint
            ? record.Identifiers.FirstOrDefault(i => i.Kind == IdentifierKind.Arxiv).Value
            : null;
        builder.SetVerbatim(
            Variable.Number,
            arxiv is not null ? ArxivPrefix + arxiv
            : CslTypes.NumbersArticles(builder.Type) ? record.ArticleNumber ?? record.Number
            : record.Number ?? record.ArticleNumber);
    }

    private const string ArxivPrefix = "arXiv:";

    private static void ReadNumber(CslItem item, RecordDraft draft)
    {
        if (item.Text(Variable.Number)?.Markup is not { } number)
            return;
        if (item.ItemType == ItemType.Article && number.StartsWith(ArxivPrefix, StringComparison.Ordinal) && number.Length > ArxivPrefix.Length)
            draft.AddIdentifier(new Identifier(IdentifierKind.Arxiv, number[ArxivPrefix.Length..]));
        else
            draft.Record = CslTypes.NumbersArticles(item.ItemType)
                ? draft.Record with { ArticleNumber = number }
                : draft.Record with { Number = number };
    }
}

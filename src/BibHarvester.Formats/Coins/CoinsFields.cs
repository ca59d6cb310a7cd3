namespace BibHarvester.Formats.Coins;

/// <summary>The field table of COinS.</summary>
internal static class CoinsFields
{
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("rft_val_fmt, rft.genre, rft.type", "Type", "journal, book, dissertation, patent; all others as dc, with Zotero's word for the type."),
        new("rft.atitle, rft.btitle, rft.title", "Titles[Main].Text, .Subtitle", "The subtitle behind a colon; without styles."),
        new("rft.jtitle, rft.btitle, rft.source", "Containers[0].Titles[Main]", "Without styles."),
        new("rft.stitle", "Containers[0].Titles[Abbreviated]", ""),
        new("rft.series", "Containers[Series].Titles[Main]", ""),
        new("rft.au, rft.aulast, rft.aufirst, rft.ausuffix", "Contributors[Author].Person", "The first author in parts, all of them whole."),
        new("rft.aucorp", "Contributors[Author].Organization", "Behind the persons."),
        new("rft.inventor, rft.assignee, rft.advisor", "Contributors[Inventor, Assignee, Supervisor]", ""),
        new("rft.contributor", "Contributors", "All others; their role is lost."),
        new("rft.date", "Issued", "ISO 8601 and EDTF; words only where there is no date."),
        new("rft.volume, rft.issue, rft.part, rft.number, rft.artnum, rft.edition", "Volume, Issue, Part, Number, ArticleNumber, Edition", ""),
        new("rft.spage, rft.epage, rft.pages, rft.tpages", "Pages, PageCount", ""),
        new("rft.pub, rft.inst, rft.publisher, rft.place", "Publishers", "The first; of theses and reports the body behind them."),
        new("rft.degree, rft.kind", "Genre", "Of theses and patents."),
        new("rft_id", "Identifiers, Links.Url", "The first DOI, PMID, PMCID, arXiv number and address."),
        new("rft.issn, rft.isbn", "Identifiers, Containers.Identifiers", "All; without medium."),
        new("rft.language, rft.description, rft.subject", "Language, Abstracts, Keywords", "The first abstract, on one line."),
        new("(other key)", "ExtraFields[coins]", "Behind the others."),
    ];
}

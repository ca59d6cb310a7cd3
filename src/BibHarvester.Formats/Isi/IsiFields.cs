namespace BibHarvester.Formats.Isi;

/// <summary>Web of Science's field table.</summary>
internal static class IsiFields
{
    /// <summary>What is read, from where, and by what rule.</summary>
    public static ValueList<FieldRule> Rules { get; } =
    [
        new("PT, DT, TY", "Type", "The kind of publication, and the type of document where that tells more."),
        new("AF, AU, BA, BE, ED, CA", "Contributors", "Full names where there are any, then the short ones are extra fields."),
        new("TI", "Titles[Main]", ""),
        new("SO, JI, J9, SE", "Containers", "The abbreviation with stops; the series of a book."),
        new("PD, PY, EA", "Dates[Issued], Dates[Online]", "Month, day and season in any order beside the year."),
        new("VL, IS, BP, EP, PS, AR", "Volume, Issue, Pages, ArticleNumber", ""),
        new("PU, PI", "Publishers", ""),
        new("CT, CY, CL, SP", "Event", "Sponsors are parted by commas."),
        new("PN, AE", "Number, Contributors[Assignee]", "In patents."),
        new("DI, PM, UT, SN, EI, BN", "Identifiers, Containers[0].Identifiers", "UT under the database's name."),
        new("AB, DE, ID, LA", "Abstracts, Keywords, Language", "ID as KeyWords Plus."),
        new("CR", "References", "A line each."),
        new("(own tag)", "ExtraFields[isi]", "Every other value."),
    ];
}

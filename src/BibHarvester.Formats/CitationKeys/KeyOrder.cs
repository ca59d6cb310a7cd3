namespace BibHarvester.Formats.CitationKeys;

/// <summary>The order in which works with the same key are told apart; it depends on nothing but what they say.</summary>
internal sealed class KeyOrder : IComparer<BibRecord>
{
    public static KeyOrder Instance { get; } = new();

    /// <summary>
    /// Pinned keys come first, then works with a DOI in the order of their DOIs; of one DOI the record that its registry updated
    /// first, and in the end what else they say decides.
    /// </summary>
    public int Compare(BibRecord? x, BibRecord? y)
    {
        if (x is null || y is null || ReferenceEquals(x, y))
            return 0;
        var order = string.IsNullOrEmpty(x.CitationKey).CompareTo(string.IsNullOrEmpty(y.CitationKey));
        if (order == 0)
            order = string.CompareOrdinal(Text(x), Text(y));
        if (order == 0)
            order = UpdateOf(x).CompareTo(UpdateOf(y));
        return order != 0 ? order : CompareContent(Compared(x), Compared(y));
    }

    private static (PartialDate Day, TimeOnly Time) UpdateOf(BibRecord record) =>
        record.DateOf(DateKind.RecordUpdated) is { } date ? (date.Start, date.Time ?? default) : default;

    // Two records of one work may say different things.
    private static int CompareContent(BibRecord x, BibRecord y) =>
        x == y ? 0 : string.CompareOrdinal(x.ToRecordJson(), y.ToRecordJson());

    // Which works it cites is much to compare, and no format with keys has it.
    private static BibRecord Compared(BibRecord record) => record with { Provenance = null, References = [] };

    private static string Text(BibRecord record) => record.Doi is { } doi
        ? doi.Key
        : string.Join('\uFFFF', "\uFFFF", record.Title?.Text.Plain, record.Issued?.ToString(), record.Volume, record.Issue, record.Pages?.ToString(),
            record.Identifiers.ToString(), record.Links.ToString(), record.Contributors.ToString());
}

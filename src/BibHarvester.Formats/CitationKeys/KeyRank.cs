namespace BibHarvester.Formats.CitationKeys;

/// <summary>The place of a work among those with the same key; it depends on nothing but what they say.</summary>
/// <remarks>What is compared is made once for each work: in a list of many each is compared often.</remarks>
/// <param name="work">The number of the work.</param>
/// <param name="record">The work.</param>
internal sealed class KeyRank(int work, BibRecord record)
{
    private readonly bool _isPinned = !string.IsNullOrEmpty(record.CitationKey);
    private readonly string _text = TextOf(record);
    private readonly (PartialDate Day, TimeOnly Time) _update =
        record.DateOf(DateKind.RecordUpdated) is { } date ? (date.Start, date.Time ?? default) : default;

    // Which works it cites is much to compare, and no format with keys has it.
    private readonly Lazy<BibRecord> _compared = new(() => record with { Provenance = null, References = [] }, LazyThreadSafetyMode.None);
    private string? _json;

    /// <summary>The number of the work.</summary>
    public int Work => work;

    private string Json => _json ??= _compared.Value.ToRecordJson();

    /// <summary>
    /// Pinned keys come first, then works with a DOI in the order of their DOIs; of one DOI the record that its registry updated
    /// first, and in the end what else they say decides.
    /// </summary>
    public static int Compare(KeyRank left, KeyRank right)
    {
        var order = right._isPinned.CompareTo(left._isPinned);
        if (order == 0)
            order = string.CompareOrdinal(left._text, right._text);
        if (order == 0)
            order = left._update.CompareTo(right._update);
        return order != 0 ? order : left.CompareContent(right);
    }

    // Two records of one work may say different things.
    private int CompareContent(KeyRank other) => _compared.Value == other._compared.Value ? 0 : string.CompareOrdinal(Json, other.Json);

    private static string TextOf(BibRecord record) => record.Doi is { } doi
        ? doi.Key
        : string.Join('\uFFFF', "\uFFFF", record.Title?.Text.Plain, record.Issued?.ToString(), record.Volume, record.Issue, record.Pages?.ToString(),
            record.Identifiers.ToString(), record.Links.ToString(), record.Contributors.ToString());
}

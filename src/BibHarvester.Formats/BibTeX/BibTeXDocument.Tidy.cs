using BibHarvester.Formats.CitationKeys;

namespace BibHarvester.Formats.BibTeX;

public sealed partial class BibTeXDocument
{
    /// <summary>Lays out the entries, and sorts them on request. Doing it twice is doing it once.</summary>
    /// <param name="options">How; the defaults where absent.</param>
    /// <returns>Whether anything changed.</returns>
    /// <remarks>Values, comments, macros and broken entries stay as they are.</remarks>
    public bool Tidy(TidyOptions? options = null)
    {
        options ??= TidyOptions.Default;
        var before = ToString();
        var tidier = new EntryTidier(options, LineEnd);
        foreach (var entry in Entries)
            tidier.Tidy(entry);
        if (options.Keys is not null)
            RenewKeys(options.Keys);
        if (options.Order != EntryOrder.Kept)
            Sort(new EntryComparer(options.Order));
        if (options.BlankLines)
            SpaceEntries();
        return ToString() != before;
    }

    /// <summary>Makes all keys anew; those of entries that are no records stay, and no other entry gets them.</summary>
    private void RenewKeys(KeyPattern pattern)
    {
        var records = ToRecords();
        var entries = Entries.Where(e => records.ContainsKey(e) || e.Key.Length > 0).ToList();
        var keys = CitationKeyMaker.KeysOf(
            [.. entries.Select(e => records.TryGetValue(e, out var record) ? record with { CitationKey = null } : new BibRecord { Type = WorkType.Document, CitationKey = e.Key })], BibTeXKey.Safe, pattern);
        RenameKeys(entries.Zip(keys).Where(e => records.ContainsKey(e.First)));
    }

    /// <summary>Puts one blank line between an entry and what stands before or behind it, and one line end at the end.</summary>
    private void SpaceEntries()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            var isBehindEntry = i > 0 && _items[i - 1] is BibTeXEntry;
            var isBeforeEntry = i + 1 < _items.Count && _items[i + 1] is BibTeXEntry;
            if (_items[i] is BibTeXPassage { IsBlank: true } blank && (isBehindEntry || isBeforeEntry))
                blank.Text = i == 0 ? "" : i == _items.Count - 1 ? LineEnd : LineEnd + LineEnd;
            else if (_items[i] is BibTeXEntry && i > 0 && _items[i - 1] is not BibTeXPassage { Kind: BibTeXPassageKind.Text })
                _items.Insert(i++, new BibTeXPassage(BibTeXPassageKind.Text, LineEnd + LineEnd));
            else if (_items[i] is BibTeXPassage { Kind: not BibTeXPassageKind.Text } && isBehindEntry)
                _items.Insert(i++, new BibTeXPassage(BibTeXPassageKind.Text, LineEnd + LineEnd));
        }

        if (_items.Count > 0 && _items[^1] is BibTeXEntry)
            _items.Add(new BibTeXPassage(BibTeXPassageKind.Text, LineEnd));
    }
}

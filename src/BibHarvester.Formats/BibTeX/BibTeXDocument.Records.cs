using System.Text;

namespace BibHarvester.Formats.BibTeX;

public sealed partial class BibTeXDocument
{
    /// <summary>The records of the entries, as <see cref="BibTeXReader"/> reads them from the whole file, with its macros.</summary>
    /// <param name="options">How to read.</param>
    /// <returns>A record for each entry that is one; entries such as <c>@xdata</c> are none.</returns>
    public IReadOnlyDictionary<BibTeXEntry, BibRecord> ToRecords(ReadOptions? options = null)
    {
        var places = new Dictionary<long, BibTeXEntry>();
        var text = new StringBuilder();
        var bytes = 0L;
        foreach (var item in _items)
        {
            var piece = item.ToString();
            if (item is BibTeXEntry entry)
                places.TryAdd(bytes + System.Text.Encoding.UTF8.GetByteCount(entry.Attached), entry);
            text.Append(piece);
            bytes += System.Text.Encoding.UTF8.GetByteCount(piece);
        }

        var records = new Dictionary<BibTeXEntry, BibRecord>();
        foreach (var item in new BibTeXReader().Read(System.Text.Encoding.UTF8.GetBytes(text.ToString()), options))
        {
            if (item.Record is { } record && places.TryGetValue(item.Span.Start, out var entry))
                records.TryAdd(entry, record);
        }

        return records;
    }
}

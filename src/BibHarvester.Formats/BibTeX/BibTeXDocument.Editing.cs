namespace BibHarvester.Formats.BibTeX;

public sealed partial class BibTeXDocument
{
    // Fields that name other entries, alone or in a list.
    private static readonly string[] References = ["crossref", "xref", "xdata", "entryset", "related"];

    /// <summary>Adds entries at the end, after a blank line.</summary>
    /// <param name="text">Entries as they stand in a file: those that a writer makes of records, for example.</param>
    /// <returns>The entries.</returns>
    /// <exception cref="ArgumentException">There is something else in the text.</exception>
    public IReadOnlyList<BibTeXEntry> Add(string text) => Insert(_items.Count, text);

    /// <summary>Inserts entries before another one.</summary>
    /// <param name="next">The entry before which they are to stand.</param>
    /// <param name="text">Entries as they stand in a file.</param>
    /// <returns>The entries.</returns>
    /// <exception cref="ArgumentException">There is something else in the text, or the other entry is not in the document.</exception>
    public IReadOnlyList<BibTeXEntry> InsertBefore(BibTeXEntry next, string text) => Insert(IndexOf(next), text);

    /// <summary>Takes an entry out, with the comments right above it and the blank lines behind it.</summary>
    /// <param name="entry">The entry.</param>
    /// <exception cref="ArgumentException">The entry is not in the document.</exception>
    public void Remove(BibTeXEntry entry)
    {
        var at = IndexOf(entry);
        _items.RemoveAt(at);
        if (at < _items.Count && _items[at] is BibTeXPassage { Kind: BibTeXPassageKind.Text } behind)
        {
            var kept = behind.Text.TrimStart();
            var isLast = at == _items.Count - 1 && kept.Length == 0;
            if (at > 0 && isLast && _items[at - 1] is BibTeXPassage { IsBlank: true } before)
                before.Text = behind.Text;
            behind.Text = isLast && at == 0 ? behind.Text : kept;
        }
    }

    /// <summary>Moves an entry before another one; the white space between entries stays where it is.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="next">The entry before which it is to stand; the end where absent.</param>
    /// <exception cref="ArgumentException">One of them is not in the document.</exception>
    public void Move(BibTeXEntry entry, BibTeXEntry? next)
    {
        _ = IndexOf(entry);
        var order = Entries.Where(e => e != entry).ToList();
        var at = next is null || next == entry ? order.Count : order.IndexOf(next);
        if (at < 0)
            throw new ArgumentException("The entry is not in the document.", nameof(next));
        if (next == entry)
            return;
        order.Insert(at, entry);
        Place(order);
    }

    /// <summary>Sorts the entries. What stands between them stays where it is; equal ones keep their order.</summary>
    /// <param name="comparer">Says which of two comes first.</param>
    /// <remarks>Entries that others name in <c>crossref</c> come behind all others, as BibTeX needs it.</remarks>
    public void Sort(IComparer<BibTeXEntry> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        var parents = Entries.Select(e => e.Find("crossref")?.Value).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        Place([.. Entries.OrderBy(e => parents.Contains(e.Key)).ThenBy(e => e, comparer)]);
    }

    /// <summary>Gives an entry another key, and changes the fields of other entries that name it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="key">The new key.</param>
    /// <exception cref="ArgumentException">The key has characters that end one.</exception>
    public void RenameKey(BibTeXEntry entry, string key)
    {
        ArgumentNullException.ThrowIfNull(entry);
        RenameKeys([(entry, key)]);
    }

    private void RenameKeys(IEnumerable<(BibTeXEntry Entry, string Key)> keys)
    {
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (entry, key) in keys)
        {
            if (entry.Key == key)
                continue;
            if (entry.Key.Length > 0)
                changed.TryAdd(entry.Key, key);
            entry.Key = key;
        }

        if (changed.Count == 0)
            return;
        foreach (var field in Entries.SelectMany(e => e.FieldList).Where(f => References.Contains(f.Name, StringComparer.OrdinalIgnoreCase)))
        {
            if (field.Value is not { } names)
                continue;
            var renamed = string.Join(',', names.Split(',').Select(n => changed.TryGetValue(n.Trim(), out var key) ? n.Replace(n.Trim(), key, StringComparison.Ordinal) : n));
            if (renamed != names)
                field.RawValue = string.Concat(field.RawValue.AsSpan(0, 1), renamed, field.RawValue.AsSpan(field.RawValue.Length - 1));
        }
    }

    private List<BibTeXEntry> Insert(int at, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var part = Parse(text.ReplaceLineEndings(LineEnd));
        if (part.Items.Any(i => i is not (BibTeXEntry or BibTeXPassage { IsBlank: true })))
            throw new ArgumentException("There is more than entries in the text.", nameof(text));
        var entries = part.Entries.ToList();
        foreach (var entry in entries)
        {
            var isFirst = _items.Take(at).All(i => i is BibTeXPassage { Text: "" });
            if (at == _items.Count && !isFirst)
            {
                EndWithBlankLine();
                at = _items.Count;
            }

            _items.Insert(at++, entry);
            if (at < _items.Count)
                _items.Insert(at++, new BibTeXPassage(BibTeXPassageKind.Text, LineEnd + LineEnd));
        }

        if (entries.Count > 0 && at == _items.Count)
            _items.Add(new BibTeXPassage(BibTeXPassageKind.Text, LineEnd));
        return entries;
    }

    private void EndWithBlankLine()
    {
        if (_items[^1] is not BibTeXPassage { Kind: BibTeXPassageKind.Text })
            _items.Add(new BibTeXPassage(BibTeXPassageKind.Text, ""));
        var last = (BibTeXPassage)_items[^1];
        var blankLine = LineEnd + LineEnd;
        if (!last.Text.EndsWith(blankLine, StringComparison.Ordinal))
            last.Text += last.Text.EndsWith(LineEnd, StringComparison.Ordinal) ? LineEnd : blankLine;
    }

    private int IndexOf(BibTeXEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var at = _items.IndexOf(entry);
        return at >= 0 ? at : throw new ArgumentException("The entry is not in the document.", nameof(entry));
    }

    private void Place(List<BibTeXEntry> order)
    {
        var next = 0;
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i] is BibTeXEntry)
                _items[i] = order[next++];
        }
    }
}

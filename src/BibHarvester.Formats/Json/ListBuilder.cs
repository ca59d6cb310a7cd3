namespace BibHarvester.Formats.Json;

/// <summary>Collects the elements of one list after another without an intermediate list for each.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ListBuilder<T>
{
    private const int FirstRoom = 8;

    private T[] _items = [];

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public void Add(in T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(FirstRoom, Count * 2));
        _items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public void Clear()
    {
        // Cleared, so that a pooled builder keeps no record alive.
        if (Count > 0)
            Array.Clear(_items, 0, Count);
        Count = 0;
    }

    /// <summary>The elements as a list; the builder is empty then.</summary>
    public ValueList<T> Take()
    {
        if (Count == 0)
            return ValueList<T>.Empty;
        var items = _items.AsSpan(0, Count).ToArray();
        Clear();
        return ValueList.Own(items);
    }
}

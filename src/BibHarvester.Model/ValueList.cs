using System.Collections;
using System.Runtime.CompilerServices;

namespace BibHarvester;

/// <summary>An immutable list that is compared by content: two lists are equal when their elements are, in order.</summary>
/// <typeparam name="T">The type of the elements; its own equality decides.</typeparam>
/// <remarks>Thread-safe. Write it as a collection expression: <c>ValueList&lt;string&gt; list = ["a", "b"];</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private Func<T[]>? _read;
    private volatile T[]? _items;

    internal ValueList(T[] items)
    {
        _items = items;
        Count = items.Length;
    }

    internal ValueList(int count, Func<T[]> read)
    {
        _read = read;
        Count = count;
    }

    /// <summary>The list without elements.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>How many elements there are.</summary>
    public int Count { get; }

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[index];

    private T[] Items => _items ?? ReadDeferred();

    /// <summary>The elements as a span, without a copy.</summary>
    /// <returns>A span over the elements.</returns>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>This list with one more element at its end.</summary>
    /// <param name="item">The element.</param>
    /// <returns>The longer list.</returns>
    public ValueList<T> Add(T item) => new([.. Items, item]);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) ||
            (Count == other.Count && Items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The elements' texts, for debugging.</summary>
    /// <returns>The texts between brackets.</returns>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    /// <summary>Walks the elements without an allocation.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    private T[] ReadDeferred()
    {
        // Two threads may both read; they read the same, and one result wins.
        var read = _read;
        if (read is null)
            return _items!;
        var items = read();
        if (items.Length != Count)
            throw new InvalidOperationException($"A deferred list of {Count} elements was read as {items.Length}.");
        items = Interlocked.CompareExchange(ref _items, items, null) ?? items;
        _read = null;
        return items;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
[SuppressMessage("Design", "MA0048", Justification = "The builder of ValueList<T> carries its name without arity.")]
public static class ValueList
{
    /// <summary>A list of the given elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the elements of a sequence.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] array = [.. items];
        return array.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(array);
    }

    /// <summary>A list over an array that nobody changes any more; nothing is copied.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; the caller gives the array away.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Own<T>(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
    }

    /// <summary>A list whose elements are read when somebody first looks at one.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="count">How many elements there are.</param>
    /// <param name="read">Reads exactly that many; must give the same each time and not throw.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Defer<T>(int count, Func<T[]> read)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(read);
        return count == 0 ? ValueList<T>.Empty : new ValueList<T>(count, read);
    }
}

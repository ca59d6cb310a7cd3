using System.Text;

namespace BibHarvester.Formats.Json;

/// <summary>A table from names to values that is asked with UTF-8 bytes, so that no name becomes a string.</summary>
/// <typeparam name="T">What a name stands for.</typeparam>
/// <remarks>Open addressing over a hash of length, first, middle and last byte: enough for the few dozen names of a format.</remarks>
internal sealed class Utf8Names<T>
{
    private readonly byte[]?[] _names;
    private readonly T[] _values;

    public Utf8Names(ReadOnlySpan<(string Name, T Value)> entries)
    {
        var size = 16;
        while (size < entries.Length * 4)
            size *= 2;
        _names = new byte[size][];
        _values = new T[size];
        foreach (var (name, value) in entries)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            var slot = SlotOf(bytes);
            while (_names[slot] is not null)
                slot = (slot + 1) & (size - 1);
            _names[slot] = bytes;
            _values[slot] = value;
        }
    }

    public bool TryGet(ReadOnlySpan<byte> name, out T value)
    {
        for (var slot = SlotOf(name); _names[slot] is { } candidate; slot = (slot + 1) & (_names.Length - 1))
        {
            if (name.SequenceEqual(candidate))
            {
                value = _values[slot];
                return true;
            }
        }

        value = default!;
        return false;
    }

    private int SlotOf(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty)
            return 0;
        var hash = (uint)((name.Length * 193) + (name[0] * 31) + (name[name.Length / 2] * 7) + name[^1]);
        return (int)(hash * 2654435769u >> 16) & (_names.Length - 1);
    }
}

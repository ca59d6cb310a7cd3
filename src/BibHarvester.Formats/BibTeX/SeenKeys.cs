using System.Runtime.InteropServices;

namespace BibHarvester.Formats.BibTeX;

/// <summary>The keys of a file, to find those that come again. They are kept in few arrays: as strings they would be most of what outlives an entry.</summary>
internal sealed class SeenKeys
{
    // Half a gibibyte of text. What comes after it is taken as new.
    private const int MostText = 1 << 28;

    private char[] _text = new char[4096];
    private Seen[] _seen = new Seen[256];
    private int[] _buckets = new int[1024];
    private int _count;
    private int _length;

    /// <summary>Remembers a key.</summary>
    /// <returns>Whether it was not there before.</returns>
    public bool Add(ReadOnlySpan<char> key)
    {
        var hash = string.GetHashCode(key, StringComparison.Ordinal);
        for (var at = _buckets[BucketOf(hash)]; at > 0; at = _seen[at - 1].Next)
        {
            if (_seen[at - 1].Hash == hash && TextOf(at - 1).SequenceEqual(key))
                return false;
        }

        if (key.Length > MostText - _length)
            return true;
        if (_count == _seen.Length)
            Grow();
        if (_text.Length - _length < key.Length)
            Array.Resize(ref _text, Math.Max(_length + key.Length, _text.Length * 2));
        key.CopyTo(_text.AsSpan(_length));
        ref var bucket = ref _buckets[BucketOf(hash)];
        _seen[_count] = new Seen(hash, _length, bucket);
        _length += key.Length;
        bucket = ++_count;
        return true;
    }

    private int BucketOf(int hash) => hash & (_buckets.Length - 1);

    private ReadOnlySpan<char> TextOf(int at)
    {
        var start = _seen[at].Start;
        var end = at + 1 < _count ? _seen[at + 1].Start : _length;
        return _text.AsSpan(start, end - start);
    }

    private void Grow()
    {
        Array.Resize(ref _seen, _seen.Length * 2);
        _buckets = new int[_seen.Length * 4];
        for (var at = 0; at < _count; at++)
        {
            ref var bucket = ref _buckets[BucketOf(_seen[at].Hash)];
            _seen[at] = _seen[at] with { Next = bucket };
            bucket = at + 1;
        }
    }

    /// <summary>A key.</summary>
    /// <param name="Hash">Its hash.</param>
    /// <param name="Start">Where its text begins; it ends where the next begins.</param>
    /// <param name="Next">The next one of the same bucket, counted from 1; 0 where there is none.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(int Hash, int Start, int Next);
}

namespace BibHarvester.Formats.BibTeX;

/// <summary>Strings that come again and again in a file (journals, publishers, names), so that each is made once.</summary>
/// <remarks>
/// Direct mapped and of fixed size: a string that is pushed out is simply made anew. Only what has come twice is kept, so that numbers that never come
/// again push nothing out. Not thread-safe.
/// </remarks>
internal sealed class TextPool
{
    private const int LongestText = 96;

    private readonly string?[] _strings = new string?[4096];
    private readonly uint[] _seen = new uint[4096];

    public string Get(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > LongestText)
            return text.ToString();
        var hash = HashOf(text);
        var slot = (int)(hash >> 16) & (_strings.Length - 1);
        if (_seen[slot] != hash)
        {
            _seen[slot] = hash;
            return text.ToString();
        }

        if (_strings[slot] is not { } known || !text.SequenceEqual(known))
            _strings[slot] = known = text.ToString();
        return known;
    }

    // Length and a few places tell most texts apart.
    private static uint HashOf(ReadOnlySpan<char> text)
    {
        var middle = text.Length / 2;
        var hash = (uint)text.Length;
        hash = (hash * 31) + text[0];
        hash = (hash * 31) + text[middle];
        hash = (hash * 31) + text[^1];
        hash = (hash * 31) + text[middle / 2];
        hash = (hash * 31) + text[(middle + text.Length - 1) / 2];
        hash = (hash * 31) + text[^((text.Length / 8) + 1)];
        return hash * 2654435769u;
    }
}

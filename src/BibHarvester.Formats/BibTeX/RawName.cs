using System.Buffers;
using System.Text;

namespace BibHarvester.Formats.BibTeX;

/// <summary>A name in BibTeX's four parts, as they stand in the file.</summary>
/// <remarks>
/// The rules are those of "Names" in btxdoc: without a comma <c>First von Last</c>, with one <c>von Last, First</c>, with two
/// <c>von Last, Jr, First</c>. <c>von</c> goes from the first to the last small word that stands before the last word.
/// </remarks>
internal readonly ref struct RawName
{
    private const string Empty = ", \t\r\n";

    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\f\v~\\");

    public ReadOnlySpan<char> First { get; private init; }

    public ReadOnlySpan<char> Von { get; private init; }

    public ReadOnlySpan<char> Last { get; private init; }

    public ReadOnlySpan<char> Jr { get; private init; }

    /// <summary>Splits a name.</summary>
    /// <param name="raw">The name.</param>
    /// <param name="tex">Reads the letters that decide.</param>
    /// <returns>The parts; <see cref="Last"/> is empty where there is no name. Commas after the second stay in <see cref="First"/>.</returns>
    public static RawName Split(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        raw = raw.TrimStart(Empty).TrimEnd();
        var comma = TexSplit.IndexOf(raw, ',');
        if (comma < 0)
            return SplitWords(raw, tex);
        var last = LastStart(raw[..comma], tex);
        var rest = raw[(comma + 1)..].TrimStart(Empty);
        var second = TexSplit.IndexOf(rest, ',');
        return new RawName
        {
            Von = raw[..last],
            Last = raw[last..comma],
            Jr = second < 0 ? default : rest[..second],
            First = second < 0 ? rest : rest[(second + 1)..].TrimStart(Empty),
        };
    }

    private static RawName SplitWords(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        var von = -1;
        var last = 0;
        var small = -1;
        foreach (var word in new WordList(raw))
        {
            // A small word is a particle only if another follows.
            if (small >= 0)
            {
                von = small;
                break;
            }

            last = word.Start.Value;
            small = NameCase.IsSmall(raw[word], tex) ? last : -1;
        }

        if (von < 0)
            return new RawName { First = raw[..last], Last = raw[last..] };
        var start = von + LastStart(raw[von..], tex);
        return new RawName { First = raw[..von], Von = raw[von..start], Last = raw[start..] };
    }

    /// <summary>Where behind the last small word the family name begins.</summary>
    private static int LastStart(ReadOnlySpan<char> raw, TexDecoder tex)
    {
        // Most family names are one word.
        if (Ascii.IsValid(raw) && !raw.ContainsAny(Spaces))
            return 0;
        var start = 0;
        var wasSmall = false;
        foreach (var word in new WordList(raw))
        {
            if (wasSmall)
                start = word.Start.Value;
            wasSmall = NameCase.IsSmall(raw[word], tex);
        }

        return start;
    }
}

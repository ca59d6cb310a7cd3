using System.Buffers;
using System.Text;

namespace BibHarvester.Resolving;

/// <summary>The DOIs that one which does not exist may be a slip of: text glued to its end, letters of the other case, two digits swapped.</summary>
internal static class NearDois
{
    private const int Most = 24;
    private const int MostCuts = 2;
    private const int FewestLettersGlued = 3;

    private static readonly SearchValues<char> Separators = SearchValues.Create("./;:_-([<{#?&=+~");

    /// <summary>The DOIs, the likeliest first; whether they exist is for the registry to say.</summary>
    public static IReadOnlyList<Doi> Of(Doi doi)
    {
        var near = new List<Doi>();
        var value = doi.Value;
        foreach (var text in (IEnumerable<string>)[.. Cut(value), .. OtherCase(value), .. Swapped(value)])
        {
            // Commas part the DOIs of a look-up.
            if (near.Count < Most && !text.Contains(',') && Doi.TryParse(text, out var other) && other.Value == text && other != doi && !near.Contains(other))
                near.Add(other);
        }

        return near;
    }

    private static IEnumerable<string> Cut(string doi)
    {
        var lastDigit = doi.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (doi.Length - lastDigit > FewestLettersGlued && doi.Skip(lastDigit + 1).All(char.IsLetter))
            yield return doi[..(lastDigit + 1)];
        var end = doi.Length;
        for (var cuts = 0; cuts < MostCuts; cuts++)
        {
            end = doi.AsSpan(0, end).LastIndexOfAny(Separators);
            if (end <= doi.IndexOf('/') + 1)
                yield break;
            yield return doi[..end];
        }
    }

    /// <summary>Only the case of ASCII letters makes no difference to the registry.</summary>
    private static IEnumerable<string> OtherCase(string doi)
    {
        if (Ascii.IsValid(doi))
            yield break;
        yield return string.Create(doi.Length, doi, static (other, doi) => doi.AsSpan().ToLowerInvariant(other));
        yield return string.Create(doi.Length, doi, static (other, doi) => doi.AsSpan().ToUpperInvariant(other));
    }

    private static IEnumerable<string> Swapped(string doi)
    {
        var slash = doi.IndexOf('/');
        // Slips are likelier in the long tail than in the prefix.
        foreach (var i in (IEnumerable<int>)[.. Enumerable.Range(slash + 1, doi.Length - slash - 1), .. Enumerable.Range("10.".Length, slash - "10.".Length)])
        {
            if (i + 1 < doi.Length && char.IsAsciiDigit(doi[i]) && char.IsAsciiDigit(doi[i + 1]) && doi[i] != doi[i + 1])
                yield return $"{doi[..i]}{doi[i + 1]}{doi[i]}{doi[(i + 2)..]}";
        }
    }
}

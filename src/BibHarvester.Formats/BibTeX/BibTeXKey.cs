using System.Buffers;

namespace BibHarvester.Formats.BibTeX;

/// <summary>The key of an entry.</summary>
internal static class BibTeXKey
{
    // What ends a key or makes TeX stumble over \cite. Everything else is met in the wild, and a pinned key stays.
    private static readonly SearchValues<char> Breaking = SearchValues.Create(" \t\r\n,{}()\"#%'=~\\\u00A0\u3000");

    // What most keys are made of.
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:.-_/+");

    /// <summary>The key, with a hyphen for each run of characters that would break the file.</summary>
    public static string Safe(string key)
    {
        if (!key.AsSpan().ContainsAnyExcept(Plain))
            return key;
        key = VerbatimText.WithoutHalves(key);
        if (!key.AsSpan().ContainsAny(Breaking) && key.AsSpan().IndexOfAnyInRange('\0', ' ') < 0)
            return key;
        var parts = key.Split([.. key.Where(c => Breaking.Contains(c) || c < ' ')], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? "key" : string.Join('-', parts);
    }

    /// <summary>Says that an entry has another key than the one that was pinned.</summary>
    public static Diagnostic Changed(string pinned, string written) => new("BIB013", Safe(pinned) == written
        ? $"The key '{pinned}' would break the file, and is written as '{written}'."
        : $"The key '{pinned}' is pinned to another entry of the file, and this one has '{written}'.");
}

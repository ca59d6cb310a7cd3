using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of one scheme: read once, then valid and canonical.</summary>
/// <typeparam name="TSelf">The scheme's type.</typeparam>
public interface IIdentifier<TSelf> : ISpanParsable<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The canonical value, without label or address; empty for a default value.</summary>
    string Value { get; }

    /// <summary>Reads what people paste: bare, with a label, or as an address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="identifier">The identifier.</param>
    /// <param name="problem">Why it is none; absent where it is one.</param>
    /// <returns>Whether it is one.</returns>
    static abstract bool TryParse(ReadOnlySpan<char> text, out TSelf identifier, [NotNullWhen(false)] out string? problem);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    static bool IParsable<TSelf>.TryParse(string? s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s, out result, out _);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => ParseOrThrow(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) =>
        TSelf.TryParse(s, out result, out _);

    internal static TSelf ParseOrThrow(ReadOnlySpan<char> text) =>
        TSelf.TryParse(text, out var identifier, out var problem) ? identifier : throw new FormatException(problem);
}

using System.Diagnostics.CodeAnalysis;

namespace BibHarvester.Merging;

/// <summary>Which sources are trusted before which.</summary>
/// <remarks>
/// Written as <c>crossref = datacite > pubmed > * > unpaywall</c>: before others stands who is trusted more, <c>=</c> joins equals, and <c>*</c>
/// is everybody who is not named; without it they come last. Immutable and thread-safe.
/// </remarks>
public sealed class TrustOrder : IEquatable<TrustOrder>
{
    private const string Others = "*";

    private readonly Dictionary<string, int> _ranks = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _rankOfOthers;
    private readonly string _text;

    private TrustOrder(string text, string[][] tiers)
    {
        _text = text;
        _rankOfOthers = tiers.Length;
        for (var rank = 0; rank < tiers.Length; rank++)
        {
            foreach (var source in tiers[rank])
            {
                if (source == Others)
                    _rankOfOthers = rank;
                else
                    _ranks.Add(source, rank);
            }
        }
    }

    /// <summary>Reads an order.</summary>
    /// <param name="text">The order, such as <c>crossref = datacite > pubmed > *</c>.</param>
    /// <returns>The order.</returns>
    /// <exception cref="FormatException">A source is missing between two signs, or named twice.</exception>
    public static TrustOrder Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var order) ? order : throw new FormatException($"'{text}' is no order of sources such as 'crossref = datacite > pubmed > *'.");
    }

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="order">The order.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TrustOrder? order)
    {
        order = null;
        if (text is null)
            return false;
        var tiers = text.Split('>').Select(tier => tier.Split('=', StringSplitOptions.TrimEntries)).ToArray();
        var names = tiers.SelectMany(tier => tier).ToList();
        if (names.Any(name => name.Length == 0 || name.Any(char.IsWhiteSpace)) || names.Distinct(StringComparer.OrdinalIgnoreCase).Count() != names.Count)
            return false;
        order = new TrustOrder(string.Join(" > ", tiers.Select(tier => string.Join(" = ", tier))), tiers);
        return true;
    }

    /// <summary>How far a source is from the most trusted.</summary>
    /// <param name="source">The name of the source.</param>
    /// <returns>0 for the most trusted; equal for equals.</returns>
    public int RankOf(string source) => _ranks.TryGetValue(source, out var rank) ? rank : _rankOfOthers;

    /// <inheritdoc/>
    public bool Equals(TrustOrder? other) => other is not null && _text == other._text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TrustOrder);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The order as it is written.</summary>
    /// <returns>Text that <see cref="Parse"/> reads.</returns>
    public override string ToString() => _text;
}

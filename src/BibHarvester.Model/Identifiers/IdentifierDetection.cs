using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>What a text given as an identifier means, what else it may mean, and what was odd about it.</summary>
/// <remarks>
/// Codes of <see cref="Diagnostics"/>: <c>ID001</c> invisible characters removed, <c>ID002</c> punctuation at the end may not belong to
/// it, <c>ID003</c> joined across a line break or white space, <c>ID004</c> a dash may stand for a hyphen, <c>ID005</c> the end may be
/// part of a publisher's address, <c>ID006</c> text around it left out, <c>ID007</c> a bare number taken for a likely kind.
/// </remarks>
public sealed record IdentifierDetection
{
    /// <summary>The identifier to try first; absent where there is none.</summary>
    public Identifier? Identifier { get; init; }

    /// <summary>Other readings of the same text, the likeliest first.</summary>
    public ValueList<Identifier> Alternatives { get; init; } = [];

    /// <summary>Identifiers of other schemes that the text names for the same thing, as an arXiv identifier within a DOI.</summary>
    public ValueList<Identifier> Related { get; init; } = [];

    /// <summary>What was odd.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why there is no identifier; absent where there is one.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether there is an identifier.</summary>
    [MemberNotNullWhen(true, nameof(Identifier))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsFound => Identifier is not null;

    internal static IdentifierDetection Of(DoiReading reading)
    {
        var doi = Doi.OfReading(reading.Value);
        return new IdentifierDetection
        {
            Identifier = doi,
            Related = doi.TryGetArxiv(out var arxiv) ? [arxiv] : [],
            Alternatives = reading.Alternatives.Select(a => (Identifier)Doi.OfReading(a)).Distinct().ToValueList(),
            Diagnostics = reading.Warnings.ToValueList(),
        };
    }

    internal static IdentifierDetection Of<T>(ReadOnlySpan<char> text, Func<T, Identifier> convert)
        where T : struct, IIdentifier<T> =>
        T.TryParse(text, out var identifier, out var problem) ? new() { Identifier = convert(identifier) } : new() { Problem = problem };
}

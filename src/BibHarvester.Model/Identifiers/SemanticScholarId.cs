using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of Semantic Scholar for a paper.</summary>
public readonly record struct SemanticScholarId : IIdentifier<SemanticScholarId>
{
    private readonly string? _value;

    private SemanticScholarId(string value) => _value = value;

    /// <summary>Forty hexadecimal digits, or <c>CorpusId:</c> and a number.</summary>
    public string Value => _value ?? "";

    /// <summary>The paper's page.</summary>
    public string Url => $"https://api.semanticscholar.org/{Value}";

    private static System.Buffers.SearchValues<char> Hexadecimal { get; } = System.Buffers.SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Reads a Semantic Scholar identifier.</summary>
    /// <param name="text">Forty hexadecimal digits, <c>CorpusId:</c> and a number, or an address of Semantic Scholar.</param>
    /// <returns>The Semantic Scholar identifier.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static SemanticScholarId Parse(ReadOnlySpan<char> text) => IIdentifier<SemanticScholarId>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="id">The Semantic Scholar identifier.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out SemanticScholarId id) => TryParse(text, out id, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out SemanticScholarId identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        problem = null;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = address.IsHost("semanticscholar.org") ? address.Path.TrimEnd('/')[(address.Path.TrimEnd('/').LastIndexOf('/') + 1)..] : default;

        if (WrittenForm.SkipLabel(ref rest, "corpusid") || WrittenForm.SkipLabel(ref rest, "s2cid"))
        {
            if (rest.Length is > 0 and <= 12 && !rest.ContainsAnyExceptInRange('0', '9'))
                identifier = new SemanticScholarId($"CorpusId:{rest}");
        }
        else if (rest.Length == 40 && !rest.ContainsAnyExcept(Hexadecimal))
        {
            Span<char> lower = stackalloc char[40];
            _ = System.Text.Ascii.ToLower(rest, lower, out _);
            identifier = new SemanticScholarId(new string(lower));
        }

        if (identifier._value is null)
            problem = "An identifier of Semantic Scholar has forty hexadecimal digits, or is CorpusId: and a number.";
        return problem is null;
    }

    /// <summary>The Semantic Scholar identifier.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The Semantic Scholar identifier as an identifier of any scheme.</summary>
    /// <param name="id">The Semantic Scholar identifier.</param>
    public static implicit operator Identifier(SemanticScholarId id) => new(IdentifierKind.SemanticScholar, id.Value);
}

using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An identifier of OpenAlex.</summary>
public readonly record struct OpenAlexId : IIdentifier<OpenAlexId>
{
    private readonly string? _value;

    private OpenAlexId(string value) => _value = value;

    /// <summary>A letter for the kind of thing and a number: <c>W2741809807</c> is a work.</summary>
    public string Value => _value ?? "";

    /// <summary>The page of the thing.</summary>
    public string Url => $"https://openalex.org/{Value}";

    /// <summary>Reads an OpenAlex identifier.</summary>
    /// <param name="text">Letter and number, with or without a label, or an address of OpenAlex.</param>
    /// <returns>The OpenAlex identifier.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static OpenAlexId Parse(ReadOnlySpan<char> text) => IIdentifier<OpenAlexId>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="id">The OpenAlex identifier.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out OpenAlexId id) => TryParse(text, out id, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out OpenAlexId identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = address.IsHost("openalex.org") ? address.Path.TrimEnd('/')[(address.Path.TrimEnd('/').LastIndexOf('/') + 1)..] : default;
        else
            _ = WrittenForm.SkipLabel(ref rest, "openalex");

        var isId = rest.Length is > 1 and <= 12 && "WASIPFTCK".Contains(char.ToUpperInvariant(rest[0]), StringComparison.Ordinal) &&
            rest[1] is >= '1' and <= '9' && !rest[1..].ContainsAnyExceptInRange('0', '9');
        identifier = isId ? new OpenAlexId($"{char.ToUpperInvariant(rest[0])}{rest[1..]}") : default;
        problem = isId ? null : "An identifier of OpenAlex is a letter such as W and a number.";
        return isId;
    }

    /// <summary>The OpenAlex identifier.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The OpenAlex identifier as an identifier of any scheme.</summary>
    /// <param name="id">The OpenAlex identifier.</param>
    public static implicit operator Identifier(OpenAlexId id) => new(IdentifierKind.OpenAlex, id.Value);
}

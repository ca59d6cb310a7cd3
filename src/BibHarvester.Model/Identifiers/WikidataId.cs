using System.Diagnostics.CodeAnalysis;

namespace BibHarvester;

/// <summary>An item of Wikidata.</summary>
public readonly record struct WikidataId : IIdentifier<WikidataId>
{
    private readonly string? _value;

    private WikidataId(string value) => _value = value;

    /// <summary>The item's number with its letter: <c>Q29616105</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>The item's page.</summary>
    public string Url => $"https://www.wikidata.org/wiki/{Value}";

    /// <summary>Reads a Wikidata item.</summary>
    /// <param name="text"><c>Q</c> and a number, with or without a label, or an address of Wikidata.</param>
    /// <returns>The Wikidata item.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static WikidataId Parse(ReadOnlySpan<char> text) => IIdentifier<WikidataId>.ParseOrThrow(text);

    /// <inheritdoc cref="Parse"/>
    /// <param name="text">The text.</param>
    /// <param name="item">The Wikidata item.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out WikidataId item) => TryParse(text, out item, out _);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, out WikidataId identifier, [NotNullWhen(false)] out string? problem)
    {
        identifier = default;
        var rest = WrittenForm.Trim(text);
        if (WebAddress.TryRead(rest, out var address))
            rest = address.IsHost("wikidata.org") ? LastSegment(address.Path) : default;
        else
            _ = WrittenForm.SkipLabel(ref rest, "wikidata") || WrittenForm.SkipLabel(ref rest, "wd");

        var isItem = rest.Length is > 1 and <= 12 && rest[0] is 'Q' or 'q' && rest[1] is >= '1' and <= '9' &&
            !rest[1..].ContainsAnyExceptInRange('0', '9');
        identifier = isItem ? new WikidataId($"Q{rest[1..]}") : default;
        problem = isItem ? null : "An item of Wikidata is Q and a number.";
        return isItem;
    }

    private static ReadOnlySpan<char> LastSegment(ReadOnlySpan<char> path)
    {
        var last = path[(path.LastIndexOfAny('/', ':') + 1)..];
        var end = last.IndexOf('.');
        return end < 0 ? last : last[..end];
    }

    /// <summary>The Wikidata item.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>The Wikidata item as an identifier of any scheme.</summary>
    /// <param name="item">The Wikidata item.</param>
    public static implicit operator Identifier(WikidataId item) => new(IdentifierKind.Wikidata, item.Value);
}

namespace BibHarvester.Conformance.Registries.Agreement;

/// <summary>An identifier in the form in which it is compared.</summary>
/// <param name="Kind">Its scheme.</param>
/// <param name="Key">The value without resolver and hyphens, in lower case; an ISBN with thirteen digits.</param>
internal readonly record struct ReadingIdentifier(IdentifierKind Kind, string Key)
{
    private const string Resolver = "doi.org/";

    /// <summary>The identifier of a text as it is written anywhere.</summary>
    public static ReadingIdentifier Of(IdentifierKind kind, string text)
    {
        text = text.Trim();
        if (text.IndexOf(Resolver, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            text = text[(at + Resolver.Length)..];
        if (kind == IdentifierKind.Isbn && Isbn.TryParse(text, out var isbn))
            text = isbn.Value;
        if (kind is IdentifierKind.Isbn or IdentifierKind.Issn)
            text = text.Replace("-", "", StringComparison.Ordinal);
        return new ReadingIdentifier(kind, text.ToLowerInvariant());
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Key}";
}

namespace BibHarvester.Sources;

/// <summary>The identifier converter of PubMed Central: what a work that is in the archive is called there, at PubMed, and by its DOI.</summary>
/// <remarks>
/// How it is asked: <see href="https://pmc.ncbi.nlm.nih.gov/tools/id-converter-api/"/>: up to 200 numbers of one kind at once, with name and address of whoever asks. The limit is
/// that of NCBI's other services. Its records hold identifiers only: they widen a search, and never stand alone.
/// </remarks>
internal sealed class PmcIdConverterSource()
    : RegistrySource("pmc-idconv", "PMC ID Converter", "https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1", "pmc-idconv-json")
{
    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Pmcid, IdentifierKind.Pmid, IdentifierKind.Doi];

    public override string ContactParameter => "email";

    public override string ProductParameter => "tool";

    public override int BatchSize => 200;

    public override SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Complement;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    /// <remarks>A list is of one kind; commas part its numbers, so that a DOI with one goes alone.</remarks>
    public override bool CanBatch(Identifier identifier) => identifier.Kind == IdentifierKind.Doi && !identifier.Value.Contains(',', StringComparison.Ordinal);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => SourceRequest.For("articles", "") with
    {
        Query =
        [
            new("ids", string.Join(',', identifiers.Select(i => i.Value))),
            new("idtype", identifiers[0].Kind switch { IdentifierKind.Pmcid => "pmcid", IdentifierKind.Pmid => "pmid", _ => "doi" }),
            new("format", "json"),
        ],
    };

    public override SourceLimit Limit(RequestPool pool, SourceContext context) => new(3, Second, 3);
}

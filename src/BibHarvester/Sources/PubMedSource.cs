using System.Text.Json;

namespace BibHarvester.Sources;

/// <summary>PubMed, by the E-utilities of NCBI: the literature of medicine and the life sciences.</summary>
/// <remarks>Its rules: <see href="https://www.ncbi.nlm.nih.gov/books/NBK25497/"/>: three requests a second, ten with a key, name and address of whoever asks, POST for more than about two hundred numbers.</remarks>
internal sealed class PubMedSource() : RegistrySource("pubmed", "PubMed", "https://eutils.ncbi.nlm.nih.gov/entrez/eutils", "pubmed-xml"), ILocatingSource
{
    private const int MostInAddress = 200;

    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Pmid, IdentifierKind.Doi, IdentifierKind.Pmcid];

    public override SourceNeed Needs => SourceNeed.OptionalKey;

    public override string ContactParameter => "email";

    public override string ProductParameter => "tool";

    public override int BatchSize => 400;

    public bool MustLocate(Identifier identifier) => identifier.Kind != IdentifierKind.Pmid;

    public override bool CanBatch(Identifier identifier) => !MustLocate(identifier);

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => AskMany([identifier], context);

    public override SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context)
    {
        ValueList<KeyValuePair<string, string>> fields =
            [new("db", "pubmed"), new("retmode", "xml"), new("id", string.Join(',', identifiers.Select(i => i.Value)))];
        var request = SourceRequest.For("efetch.fcgi") with { Accept = XmlAnswer, SecretParameters = KeyIn("api_key", context) };
        return identifiers.Count > MostInAddress ? request with { Form = fields } : request with { Query = fields };
    }

    /// <remarks>A number of PubMed Central is found by its letters; a DOI needs the name of its field, and quotation marks around what looks like syntax.</remarks>
    public SourceRequest Locate(Identifier identifier, SourceContext context) => SourceRequest.For("esearch.fcgi") with
    {
        Query =
        [
            new("db", "pubmed"),
            new("retmode", "json"),
            new("term", identifier.Kind == IdentifierKind.Doi ? $"\"{identifier.Value.Replace("\"", "", StringComparison.Ordinal)}\"[doi]" : identifier.Value),
        ],
        SecretParameters = KeyIn("api_key", context),
    };

    /// <remarks>Where a DOI is not in the index, the search falls back on its words and finds anything: one hit alone counts, and its record is compared.</remarks>
    public Identifier? ReadLocation(ReadOnlyMemory<byte> answer, Identifier identifier)
    {
        using var document = JsonDocument.Parse(answer);
        return document.RootElement.ValueKind == JsonValueKind.Object &&
            document.RootElement.TryGetProperty("esearchresult", out var result) && result.ValueKind == JsonValueKind.Object &&
            result.TryGetProperty("idlist", out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == 1 &&
            list[0].ValueKind == JsonValueKind.String && Pmid.TryParse(list[0].GetString(), out var pmid)
            ? pmid
            : null;
    }

    public override SourceLimit Limit(RequestPool pool, SourceContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new SourceLimit(context.ApiKey is null ? 3 : 10, Second, 3);
    }
}

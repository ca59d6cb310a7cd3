using BibHarvester;
using BibHarvester.Formats;
using BibHarvester.Sources;

/// <summary>The repository of an institute, which serves its reports as CSL-JSON under the institute's own DOI prefix.</summary>
internal sealed class InstituteSource : ISource
{
    public string Name => "institute";

    public Uri Address { get; } = new("https://repository.example.org/api");

    public IRecordReader Reader => RecordFormats.Find("csl-json")!.Reader!;

    public bool Serves(Identifier identifier, string? agency) =>
        identifier.Kind == IdentifierKind.Doi && identifier.Value.StartsWith("10.5555/", StringComparison.Ordinal);

    public SourceRequest Ask(Identifier identifier, SourceContext context) => SourceRequest.For("reports", identifier.Value);
}

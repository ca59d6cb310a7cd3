namespace BibHarvester.Sources;

/// <summary>A library's catalogue, asked by SRU for the ISBN of a book.</summary>
/// <remarks>The protocol: <see href="https://www.loc.gov/standards/sru/"/>. Its answers, in MODS or MARCXML, stand in an envelope.</remarks>
internal abstract class SruSource(string name, string title, string address, string format, string index, string schema)
    : RegistrySource(name, title, address, format)
{
    private const int Most = 5;

    public override ValueList<IdentifierKind> Kinds => [IdentifierKind.Isbn];

    public override bool AnswersWithOthers => true;

    public override SourceRequest Ask(Identifier identifier, SourceContext context) => new()
    {
        Path = [],
        Query =
        [
            new("version", "1.1"),
            new("operation", "searchRetrieve"),
            new("query", $"{index}={identifier.Value}"),
            new("maximumRecords", Text(Most)),
            new("recordSchema", schema),
        ],
        Accept = XmlAnswer,
    };
}

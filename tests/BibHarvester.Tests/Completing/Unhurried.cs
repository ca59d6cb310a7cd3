using BibHarvester.Formats;
using BibHarvester.Sources;

namespace BibHarvester.Tests.Completing;

/// <summary>A source as it is, but for its limits.</summary>
internal sealed class Unhurried(ISource source) : ILocatingSource
{
    public string Name => source.Name;

    public string Title => source.Title;

    public Uri Address => source.Address;

    public IRecordReader Reader => source.Reader;

    public string? ContactParameter => source.ContactParameter;

    public string? ProductParameter => source.ProductParameter;

    public int BatchSize => source.BatchSize;

    public bool AnswersByPlace => source.AnswersByPlace;

    public bool AnswersWithOthers => source.AnswersWithOthers;

    public string? Agency => source.Agency;

    public ValueList<IdentifierKind> Kinds => source.Kinds;

    public SourceNeed Needs => source.Needs;

    public SourcePart PartFor(Identifier identifier, string? agency) => source.PartFor(identifier, agency);

    public bool Serves(Identifier identifier, string? agency) => source.Serves(identifier, agency);

    public SourceRequest Ask(Identifier identifier, SourceContext context) => source.Ask(identifier, context);

    public bool CanBatch(Identifier identifier) => source.CanBatch(identifier);

    public SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) => source.AskMany(identifiers, context);

    public SourceLimit Limit(RequestPool pool, SourceContext context) => new(1000, TimeSpan.FromSeconds(1), 16);

    public bool MustLocate(Identifier identifier) => source is ILocatingSource locating && locating.MustLocate(identifier);

    public SourceRequest Locate(Identifier identifier, SourceContext context) => ((ILocatingSource)source).Locate(identifier, context);

    public Identifier? ReadLocation(ReadOnlyMemory<byte> answer, Identifier identifier) => ((ILocatingSource)source).ReadLocation(answer, identifier);
}

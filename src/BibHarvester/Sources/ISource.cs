using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>A service that knows works. It only says how to ask; sending, limits, retries and reading are others' work.</summary>
/// <remarks>
/// Implementations are stateless and thread-safe. Five members are enough; the others have defaults.
/// How to add one: <c>docs/add-a-source.md</c>.
/// </remarks>
public interface ISource
{
    /// <summary>The name by which options, results and provenance call it, such as <c>crossref</c>.</summary>
    string Name { get; }

    /// <summary>The address that the paths of its requests start from.</summary>
    Uri Address { get; }

    /// <summary>What reads its answers.</summary>
    IRecordReader Reader { get; }

    /// <summary>What people call it.</summary>
    /// <value>The name by default.</value>
    string Title => Name;

    /// <summary>The parameter in which the service wants a contact address, beside the User-Agent.</summary>
    /// <value>None by default.</value>
    string? ContactParameter => null;

    /// <summary>The parameter in which the service wants the name of the program, beside the User-Agent.</summary>
    /// <value>None by default.</value>
    string? ProductParameter => null;

    /// <summary>How many identifiers one request may ask for.</summary>
    /// <value>1 by default: no lists.</value>
    int BatchSize => 1;

    /// <summary>The registration agency whose DOIs the source knows, as doi.org names it.</summary>
    /// <value>None by default.</value>
    string? Agency => null;

    /// <summary>The kinds of identifiers that it can be asked for.</summary>
    /// <value>Empty by default: nothing is said; <see cref="Serves"/> decides.</value>
    ValueList<IdentifierKind> Kinds => [];

    /// <summary>What it wants of whoever asks it; without a key or an address that it needs, it is passed over with a note.</summary>
    /// <value>Nothing by default.</value>
    SourceNeed Needs => SourceNeed.Nothing;

    /// <summary>Whether an answer may hold other works than the one that was asked for, as that of a search; then only a record that carries the identifier counts.</summary>
    /// <value><see langword="false"/> by default.</value>
    bool AnswersWithOthers => false;

    /// <summary>What part its record of a work plays.</summary>
    /// <param name="identifier">An identifier that the source serves.</param>
    /// <param name="agency">The registration agency of a DOI; absent where it is unknown or there is none.</param>
    /// <returns>By default that its record is as good as any.</returns>
    SourcePart PartFor(Identifier identifier, string? agency) => SourcePart.Record;

    /// <summary>Whether the source is to be asked for an identifier.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="agency">The registration agency of a DOI as doi.org names it; absent where it is unknown or there is none.</param>
    /// <returns>Whether it may know it.</returns>
    bool Serves(Identifier identifier, string? agency);

    /// <summary>The kinds of identifiers that are no work's, but stand for many works, as a person's does: <see cref="Ask"/> then asks for their list.</summary>
    /// <value>Empty by default: it has no such lists.</value>
    ValueList<IdentifierKind> ListedKinds => [];

    /// <summary>The request for one identifier.</summary>
    /// <param name="identifier">An identifier that the source serves, or one of <see cref="ListedKinds"/>.</param>
    /// <param name="context">What the source may know of the harvester.</param>
    /// <returns>The request.</returns>
    SourceRequest Ask(Identifier identifier, SourceContext context);

    /// <summary>Whether a list answer is a JSON array that has a value for each identifier at its place, and null where the service knows nothing.</summary>
    /// <value><see langword="false"/> by default: records are matched by the identifiers that they carry.</value>
    bool AnswersByPlace => false;

    /// <summary>Whether an identifier may stand in a list request.</summary>
    /// <param name="identifier">An identifier that the source serves.</param>
    /// <returns>By default whether the source takes lists.</returns>
    bool CanBatch(Identifier identifier) => BatchSize > 1;

    /// <summary>The request for several identifiers.</summary>
    /// <param name="identifiers">At most <see cref="BatchSize"/>, each one that <see cref="CanBatch"/>.</param>
    /// <param name="context">What the source may know of the harvester.</param>
    /// <returns>The request, whose pool is <see cref="RequestPool.List"/> where the service has a budget of its own for lists.</returns>
    /// <exception cref="NotSupportedException">The source takes no lists.</exception>
    SourceRequest AskMany(IReadOnlyList<Identifier> identifiers, SourceContext context) =>
        throw new NotSupportedException($"The source '{Name}' takes no lists.");

    /// <summary>What the service allows, as published; kept to until its answers say something else.</summary>
    /// <param name="pool">The budget.</param>
    /// <param name="context">What the source may know of the harvester.</param>
    /// <returns>The limit.</returns>
    SourceLimit Limit(RequestPool pool, SourceContext context) => SourceLimit.Cautious;
}

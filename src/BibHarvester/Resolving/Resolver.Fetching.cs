using System.Text.Json;
using BibHarvester.Formats;
using BibHarvester.Formats.Answers;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

internal sealed partial class Resolver
{
    /// <summary>Asks one source for one identifier.</summary>
    /// <returns>The record and the answer it stands in; absent where the source does not know the work.</returns>
    /// <exception cref="HarvestException">The source failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal async Task<(ReadItem Item, HarvestPayload Payload)?> FetchAsync(
        SourceService service, Identifier identifier, Deadline deadline, CancellationToken cancellationToken)
    {
        var asked = identifier;
        if (service.Source is ILocatingSource locating && locating.MustLocate(identifier))
        {
            if (await LocateAsync(service, locating, identifier, deadline, cancellationToken).ConfigureAwait(false) is not { } number)
                return null;
            asked = number;
        }

        if (await FetchAllAsync(service, asked, deadline, cancellationToken).ConfigureAwait(false) is not var (items, payload))
            return null;
        var item = Choose(service, items, identifier, isDetour: asked != identifier);
        return item.Record is null ? null : (item, payload);
    }

    /// <summary>Asks one source for one identifier, and reads all that the answer holds.</summary>
    /// <returns>What stands in the answer, of which one at least is a record; absent where the source knows nothing.</returns>
    /// <exception cref="HarvestException">The source failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal Task<(List<ReadItem> Items, HarvestPayload Payload)?> FetchAllAsync(
        SourceService service, Identifier identifier, Deadline deadline, CancellationToken cancellationToken) =>
        FetchAllAsync(service, Guard(service, "be asked", () => service.Source.Ask(identifier, service.Context)), deadline, cancellationToken);

    /// <inheritdoc cref="FetchAllAsync(SourceService, Identifier, Deadline, CancellationToken)"/>
    internal async Task<(List<ReadItem> Items, HarvestPayload Payload)?> FetchAllAsync(
        SourceService service, SourceRequest request, Deadline deadline, CancellationToken cancellationToken)
    {
        var answer = await client.AskAsync(service, request, deadline, cancellationToken).ConfigureAwait(false);
        if (answer.Payload is not { } payload)
            return null;
        var items = Read(service, payload);
        if (items.Exists(static i => i.Record is not null))
            return (items, payload);
        try
        {
            if (!SaysNothing(service, payload, items))
                throw Unreadable(service, payload, items);
        }
        catch (HarvestException)
        {
            await client.ForgetAsync(service, request).ConfigureAwait(false);
            throw;
        }

        await client.KeepAbsenceAsync(service, request, payload).ConfigureAwait(false);
        return null;
    }

    /// <summary>The record of an answer that is of the work that was asked for; without a record where none is.</summary>
    internal static ReadItem Choose(SourceService service, List<ReadItem> items, Identifier identifier, bool isDetour = false)
    {
        var item = items.Find(i => i.Record is { } record && RecordNames.GoesBy(record, identifier));
        // What a search finds may be anything; what stands under the very identifier is the work, whatever it is called now.
        return item.Record is not null || service.Source.AnswersWithOthers || isDetour ? item : items.Find(static i => i.Record is not null);
    }

    /// <summary>Asks one source for several identifiers.</summary>
    /// <returns>What was found; nothing where each is to be asked for alone.</returns>
    /// <exception cref="HarvestException">The source failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    internal async Task<BatchAnswer> AskListAsync(SourceService service, IReadOnlyList<Identifier> identifiers, CancellationToken cancellationToken)
    {
        if (identifiers.Count == 1)
            return BatchAnswer.Apart;
        var (asked, missing) = await Lists.TakeAsync(service, identifiers, cancellationToken).ConfigureAwait(false);
        if (asked.Count == 0)
            return BatchAnswer.WithoutAny(missing);
        var isKept = false;
        try
        {
            using var deadline = new Deadline(options.Timeout, standsStillInQueue: true, options.TimeProvider);
            var request = Guard(service, "be asked", () => service.Source.AskMany(asked, service.Context));
            var answer = await client.SendAsync(new Inquiry(service, request), kept: null, deadline, cancellationToken).ConfigureAwait(false);
            if (answer.Payload is not { } payload)
                return BatchAnswer.Apart;
            var items = Read(service, payload);
            if (!items.Exists(static i => i.Record is not null) && !SaysNothing(service, payload, items))
                throw Unreadable(service, payload, items);
            var places = service.Source.AnswersByPlace ? payload.Bytes : default(ReadOnlyMemory<byte>?);
            var found = ListMatch.Match(asked, items, places);
            await Lists.StoreAsync(service, asked, payload, found).ConfigureAwait(false);
            isKept = true;
            return new BatchAnswer(found, payload, null) { Asked = [.. asked, .. missing] };
        }
        finally
        {
            if (!isKept)
                await Lists.ReleaseAsync(service, asked).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the user has what the service wants of whoever asks it.</summary>
    internal static bool HasWhatIsNeeded(SourceService service) => service.Source.Needs switch
    {
        _ when service.IsFrozen => true,
        SourceNeed.Key => service.Context.ApiKey is not null,
        SourceNeed.Contact => service.Context.IsIdentified,
        _ => true,
    };

    internal static SourcePart PartFor(SourceService service, Identifier identifier, string? agency) =>
        Guard(service, "be asked", () => service.Source.PartFor(identifier, agency));

    /// <summary>Why a source was passed over.</summary>
    internal static string NoteOf(SourceService service) => service.Source.Needs == SourceNeed.Key
        ? $"{service.Name} was not asked: it wants a key."
        : $"{service.Name} was not asked: it wants a contact address.";

    private async Task<Identifier?> LocateAsync(
        SourceService service, ILocatingSource source, Identifier identifier, Deadline deadline, CancellationToken cancellationToken)
    {
        var request = Guard(service, "be asked", () => source.Locate(identifier, service.Context));
        var answer = await client.AskAsync(service, request, deadline, cancellationToken).ConfigureAwait(false);
        if (answer.Payload is not { } payload)
            return null;
        if (ErrorAnswer.Of(payload.Bytes) is { Problem: not AnswerProblem.NotFound } error)
        {
            await client.ForgetAsync(service, request).ConfigureAwait(false);
            throw Said(service, payload, error);
        }

        try
        {
            return source.ReadLocation(payload.Bytes, identifier);
        }
        catch (JsonException exception)
        {
            throw new HarvestException($"{service.Name} sent an answer that cannot be read: {exception.Message}", exception)
            {
                SourceName = service.Name,
                Url = payload.Url,
            };
        }
    }

    /// <summary>Whether an answer without a record says that there is none; a failure that wears the status of success is one.</summary>
    /// <exception cref="HarvestException">It says that something is the matter.</exception>
    private static bool SaysNothing(SourceService service, HarvestPayload payload, List<ReadItem> items)
    {
        if (ErrorAnswer.Of(payload.Bytes) is { } error)
            return error.Problem == AnswerProblem.NotFound ? true : throw Said(service, payload, error);
        if (items.Count == 0)
            return true;
        var problems = items.SelectMany(static i => i.Diagnostics).Select(ErrorAnswer.ProblemOf).ToArray();
        if (Array.Exists(problems, static p => p is not (null or AnswerProblem.NotFound)))
            return false;
        return Array.Exists(problems, static p => p is AnswerProblem.NotFound);
    }

    private static HarvestException Said(SourceService service, HarvestPayload payload, ErrorAnswer error) =>
        new($"{service.Name} answered: {error.Message}")
        {
            SourceName = service.Name,
            Url = payload.Url,
            IsTransient = error.Problem is AnswerProblem.OverLimit or AnswerProblem.Failure,
        };
}

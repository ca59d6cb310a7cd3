using BibHarvester.Formats;
using BibHarvester.Merging;
using BibHarvester.Merging.Fields;
using BibHarvester.Merging.Matching;
using BibHarvester.Resolving;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Matching;

/// <summary>Looks for the registered work that a record without an identifier describes, by its words, at Crossref.</summary>
/// <remarks>
/// What the search gives is held against the record as two records of a library are (thresholds: <c>docs/merging.md</c>). A work is found where one alone
/// agrees in title, people and year, and in what the record says of where it stands: journal or book, volume, or first page.
/// </remarks>
internal sealed class WorkFinder(HarvesterOptions options, SourceServices services, Resolver resolver)
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> FindAsync(BibRecord record, CancellationToken cancellationToken)
    {
        if (WorkWords.Of(record) is not { } words)
            return Nothing("", HarvestOutcome.NotFound, "Title, people and year are needed to look for a work.");
        if (services.All.FirstOrDefault(static s => s.Source is CrossrefSource) is not { } service)
            return Nothing(words, HarvestOutcome.NotFound, "Works are looked for at crossref, which is not among the sources.");
        try
        {
            using var deadline = new Deadline(options.Timeout, standsStillInQueue: true, options.TimeProvider);
            var answer = await resolver.FetchAllAsync(service, CrossrefSource.Search(words, service.Context), deadline, cancellationToken).ConfigureAwait(false);
            return Choose(record, words, answer?.Items ?? [], answer?.Payload) with { Asked = [service.Name] };
        }
        catch (HarvestException exception) when (exception.IsNotKept)
        {
            return Nothing(words, HarvestOutcome.NotFound, exception.Message);
        }
        catch (HarvestException exception)
        {
            return Nothing(words, HarvestOutcome.SourceUnavailable, exception.Message) with { Asked = [service.Name], Error = exception };
        }
    }

    private HarvestResult Choose(BibRecord record, string words, List<ReadItem> items, HarvestPayload? payload)
    {
        var own = new WorkTraits(record);
        var found = items.Where(i => i.Record is { } other && IsCertain(own, new WorkTraits(other))).DistinctBy(i => i.Record!.Doi).ToList();
        if (found is not [{ Record: { } work } item])
        {
            return Nothing(words, HarvestOutcome.NotFound, found.Count == 0
                ? "crossref has no work that agrees in title, people, year and place."
                : $"It may be any of {string.Join(", ", found.Select(i => i.Record!.Doi?.Value))}.");
        }

        var today = DateOnly.FromDateTime(options.TimeProvider.GetUtcNow().UtcDateTime);
        return new HarvestResult
        {
            Query = words,
            Outcome = HarvestOutcome.Found,
            Record = work,
            PrimeIdentifier = work.Doi is { } doi ? (Identifier)doi : null,
            Warnings = [.. item.Diagnostics, .. RecordWarnings.Of(work, today)],
            Payloads = payload is null ? [] : [payload],
        };
    }

    private static bool IsCertain(WorkTraits own, WorkTraits other) =>
        other.Record.Doi is not null && other.Record.Issued?.Year is not null &&
        WorkComparison.Of(own, other).Evidence is MatchEvidence.TitleAuthorYear or MatchEvidence.Identifier && AgreesInPlace(own.Record, other.Record);

    // One text of the same people appears as a talk and as an article within a year.
    private static bool AgreesInPlace(BibRecord own, BibRecord other)
    {
        if (own.Containers.All(static c => c.Titles.IsEmpty && c.Identifiers.IsEmpty))
            return true;
        return own.Containers.Any(c => !c.Titles.IsEmpty && other.Containers.Any(o => !o.Titles.IsEmpty && ContainerMatch.IsSame(c, o))) ||
            (own.Pages?.First is { } page && page == other.Pages?.First) ||
            (own.Volume is { } volume && volume == other.Volume && own.Issue is { } issue && issue == other.Issue);
    }

    private static HarvestResult Nothing(string words, HarvestOutcome outcome, string reason) => new() { Query = words, Outcome = outcome, Reason = reason };
}

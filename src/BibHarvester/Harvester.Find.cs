using BibHarvester.Matching;

namespace BibHarvester;

public sealed partial class Harvester
{
    /// <summary>Looks for the registered work that a record without an identifier describes, by title, people, year and place.</summary>
    /// <param name="record">What is known of the work: a title, a name and a year at least. They are sent to Crossref, with the name of journal or book.</param>
    /// <param name="cancellationToken">Ends the call within a quarter of a second.</param>
    /// <returns>
    /// The registry's record, where it is certain that it is of the same work: one work alone agrees by the thresholds of <see cref="Merging.WorkMatcher"/>.
    /// Else <see cref="HarvestResult.Reason"/> says why there is none. A failing service is a result, not an exception.
    /// </returns>
    /// <exception cref="ArgumentNullException">There is no record.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> FindAsync(BibRecord record, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        cancellationToken.ThrowIfCancellationRequested();
        var result = WithStatus(await new WorkFinder(_options, _services, _resolver).FindAsync(record, cancellationToken).ConfigureAwait(false));
        Count(result);
        return result;
    }
}

namespace BibHarvester;

/// <summary>Finds the records of identifiers by asking the registries that know them.</summary>
/// <remarks>Implementations are thread-safe. One for the whole program is right: it is where the limits of each service are kept.</remarks>
public interface IHarvester
{
    /// <summary>Finds the record of one identifier.</summary>
    /// <param name="identifier">What people paste: a DOI in any form, a DOI's address, an arXiv number. What stands for many works, as the ORCID iD of a person,
    /// is no identifier of one: it is not asked for, and <see cref="HarvestWarnings.ManyWorks"/> says so.</param>
    /// <param name="cancellationToken">Ends the call within a quarter of a second.</param>
    /// <returns>What was found, or why nothing was. Bad data and failing services are results, not exceptions.</returns>
    /// <exception cref="ArgumentNullException">There is no identifier.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<HarvestResult> ResolveAsync(string identifier, CancellationToken cancellationToken = default);

    /// <summary>Finds the records of many identifiers, in lists where a service takes lists.</summary>
    /// <param name="identifiers">
    /// The identifiers. They are read as the results are taken, some <see cref="HarvesterOptions.BulkWindow"/> ahead.
    /// Blank ones are passed over, and each identifier is asked for and answered once, where it first stands. In the place of a person's
    /// ORCID iD come his works, in the order of the register.
    /// </param>
    /// <param name="progress">Is told after each result.</param>
    /// <param name="cancellationToken">Ends the stream within a quarter of a second; results already taken stay good.</param>
    /// <returns>The results in the order of the input. The failure of one never ends the stream.</returns>
    /// <exception cref="ArgumentNullException">There are no identifiers.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IAsyncEnumerable<HarvestResult> ResolveManyAsync(
        IEnumerable<string> identifiers,
        IProgress<HarvestProgress>? progress = null,
        CancellationToken cancellationToken = default);

    /// <summary>Finds the records of many identifiers that come in their own time, as somebody types them or a service sends them.</summary>
    /// <param name="identifiers">
    /// The identifiers, read as for a list of them. When none comes for a moment, those that are there are answered.
    /// </param>
    /// <param name="progress">Is told after each result.</param>
    /// <param name="cancellationToken">Ends the stream within a quarter of a second; results already taken stay good.</param>
    /// <returns>The results in the order of the input. The failure of one never ends the stream.</returns>
    /// <exception cref="ArgumentNullException">There are no identifiers.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    IAsyncEnumerable<HarvestResult> ResolveManyAsync(
        IAsyncEnumerable<string> identifiers,
        IProgress<HarvestProgress>? progress = null,
        CancellationToken cancellationToken = default);
}

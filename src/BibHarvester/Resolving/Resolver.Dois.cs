using BibHarvester.Transport;

namespace BibHarvester.Resolving;

internal sealed partial class Resolver
{
    private async Task<HarvestResult> AskForDoiAsync(Search search, Doi doi, CancellationToken cancellationToken)
    {
        for (var aliases = 0; aliases <= MostAliases; aliases++)
        {
            var (agency, stored) = await LookUpAgencyAsync(search, doi, cancellationToken).ConfigureAwait(false);
            if (stored is not null)
                return stored;
            if (await AskSourcesAsync(search, doi, agency, cancellationToken).ConfigureAwait(false) is { } found)
                return found;
            if (search.Errors.Count > 0)
                return search.Unavailable();

            var (handle, failed) = await LookUpHandleAsync(search, doi, cancellationToken).ConfigureAwait(false);
            if (failed is not null)
                return failed;
            if (!handle.Exists)
                return NotFound(search, doi);
            if (Doi.TryParse(handle.Alias, out var prime) && prime != doi)
            {
                search.Current = doi = prime;
                search.MissingInList.Clear();
                continue;
            }

            search.LandingUrl = handle.LandingUrl;
            return await LastAttemptsAsync(search, doi, agency, cancellationToken).ConfigureAwait(false);
        }

        return search.Nothing(HarvestOutcome.NotFound, $"The aliases of '{search.Identifier.Value}' lead nowhere.");
    }

    /// <summary>The DOI exists, and nobody had a record: lists may lag behind, and a DOI may have changed its agency.</summary>
    private async Task<HarvestResult> LastAttemptsAsync(
        Search search, Doi doi, string? agency, CancellationToken cancellationToken)
    {
        if (search.MissingInList.Count > 0)
        {
            search.MissingInList.Clear();
            if (await AskSourcesAsync(search, doi, agency, cancellationToken).ConfigureAwait(false) is { } found)
                return found;
        }

        try
        {
            var exact = await _registry.LookUpAsync(doi, search.Deadline, cancellationToken).ConfigureAwait(false);
            search.Agency = exact ?? search.Agency;
            if (exact is not null && exact != agency &&
                await AskSourcesAsync(search, doi, exact, cancellationToken).ConfigureAwait(false) is { } found)
                return found;
        }
        catch (HarvestException exception)
        {
            search.Errors.Add(exception);
        }

        return search.Errors.Count > 0
            ? search.Unavailable()
            : search.Nothing(
                HarvestOutcome.RegisteredWithoutMetadata,
                $"'{doi.Value}' is registered ({search.Agency ?? "agency unknown"}), but there is no metadata for it.");
    }

    private async Task<(string? Agency, HarvestResult? Stored)> LookUpAgencyAsync(
        Search search, Doi doi, CancellationToken cancellationToken)
    {
        search.Ask(_registry.Name);
        try
        {
            search.Agency = await _registry.AgencyAsync(search, doi, cancellationToken).ConfigureAwait(false);
            return (search.Agency, null);
        }
        catch (HarvestException exception)
        {
            // Stored records come before guesses when nobody can be reached; else those who know most DOIs are asked.
            search.Warn(HarvestWarnings.AgencyUnknown, exception.Message);
            if (exception.IsUnreachable && _stored.Any)
            {
                search.Errors.Add(exception);
                if (await _stored.FindAsync(search, cancellationToken).ConfigureAwait(false) is { } stored)
                    return (null, stored);
                search.Errors.Remove(exception);
            }

            return (null, null);
        }
    }

    private async Task<(HandleAnswer Handle, HarvestResult? Failed)> LookUpHandleAsync(
        Search search, Doi doi, CancellationToken cancellationToken)
    {
        try
        {
            return (await _registry.HandleAsync(doi.Value, search.Deadline, cancellationToken).ConfigureAwait(false), null);
        }
        catch (HarvestException exception)
        {
            search.Errors.Add(exception);
            return (default, search.Unavailable());
        }
    }

    /// <summary>Names the DOIs that exist and are nearly the one that does not. Nobody but the user can say whether one is meant.</summary>
    private async Task<HarvestResult> WithCandidatesAsync(Search search, HarvestResult result, CancellationToken cancellationToken)
    {
        if (result.Outcome != HarvestOutcome.NotFound || !search.Identifier.TryGetDoi(out var doi) || NearDois.Of(doi) is not { Count: > 0 } near)
            return result;
        try
        {
            var candidates = await _registry.ExistingAsync(near, search.Deadline, cancellationToken).ConfigureAwait(false);
            return candidates.IsEmpty ? result : result with
            {
                Candidates = candidates,
                Reason = $"{result.Reason} Near to it exist: {string.Join(", ", candidates.Select(c => c.Value))}.",
            };
        }
        catch (HarvestException)
        {
            return result;
        }
    }

    private static HarvestResult NotFound(Search search, Doi doi) =>
        search.Nothing(HarvestOutcome.NotFound, $"'{doi.Value}' does not exist ({string.Join(", ", search.Asked)}).");
}

using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

internal sealed partial class Completion
{
    /// <summary>Who is asked next, and by which of the work's names.</summary>
    private async Task<IReadOnlyList<(SourceService Service, Identifier Name)>> PlanAsync(
        Search search, Gathering gathering, int most, CancellationToken cancellationToken)
    {
        var agency = await AgencyAsync(search, gathering, cancellationToken).ConfigureAwait(false);
        var direct = new List<(SourceService Service, Identifier Name)>();
        var detours = new List<(SourceService Service, Identifier Name)>();
        foreach (var service in services.All)
        {
            if (gathering.IsDone(service) || NameFor(service, gathering, agency, search) is not { } name)
                continue;
            if (!Resolver.HasWhatIsNeeded(service))
            {
                gathering.TryTake(service);
                if (options.Completeness == Completeness.Full)
                    search.Warn(HarvestWarnings.NotAsked, Resolver.NoteOf(service));
                continue;
            }

            (IsDetour(service, name) ? detours : direct).Add((service, name));
        }

        // A number that somebody tells on the way saves the look-up for it.
        var next = (direct.Count > 0 ? direct : detours).Take(most).ToList();
        foreach (var (service, _) in next)
            gathering.TryTake(service);
        return next;
    }

    private Identifier? NameFor(SourceService service, Gathering gathering, string? agency, Search search)
    {
        Identifier? detour = null;
        foreach (var name in gathering.Names)
        {
            var agencyOfName = name.Kind == IdentifierKind.Doi ? agency : null;
            if (!Serves(service, name, agencyOfName, search))
                continue;
            if (!IsDetour(service, name))
                return name;
            detour ??= name;
        }

        return detour;
    }

    private bool Serves(SourceService service, Identifier name, string? agency, Search search)
    {
        try
        {
            return Resolver.Serves(service, name, agency) &&
                (options.Completeness == Completeness.Full || options.Wanted.HasFlag(WantedFields.OpenLink) ||
                    Resolver.PartFor(service, name, agency) != SourcePart.Complement);
        }
        catch (HarvestException exception)
        {
            search.Warn(HarvestWarnings.SourceFailed, exception.Message);
            return false;
        }
    }

    /// <summary>Without its agency a DOI that was found on the way would be asked for at all registries.</summary>
    private async Task<string?> AgencyAsync(Search search, Gathering gathering, CancellationToken cancellationToken)
    {
        foreach (var name in gathering.Names)
        {
            if (!name.TryGetDoi(out var doi))
                continue;
            if (search.Agency is not null || search.Current == name)
                return search.Agency;
            try
            {
                search.Agency = await resolver.Registry.AgencyAsync(search, doi, cancellationToken).ConfigureAwait(false);
            }
            catch (HarvestException exception)
            {
                search.Warn(HarvestWarnings.AgencyUnknown, exception.Message);
            }

            return search.Agency;
        }

        return null;
    }

    private static bool IsDetour(SourceService service, Identifier name) =>
        service.Source is ILocatingSource locating && Resolver.Guard(service, "be asked", () => locating.MustLocate(name));
}

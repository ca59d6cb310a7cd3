using System.Globalization;
using BibHarvester.Formats.RorJson;
using BibHarvester.Sources;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Names organisations of which a record has the ROR alone. One that the record names is called what stands on the work, and is not asked for.</summary>
internal sealed class OrganizationNames(HarvesterOptions options, SourceServices services, Resolver resolver)
{
    private const string Rule = "affiliation.ror";
    private const int MostOrganizations = 20;

    private readonly SourceService? _service = services.All.FirstOrDefault(static s => s.Source is RorSource);

    /// <summary>Asks for the names that a record lacks.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<HarvestResult> CompleteAsync(Search search, HarvestResult result, CancellationToken cancellationToken)
    {
        if (_service is not { } service || result.Record is not { } record)
            return result;
        var wanted = record.Contributors.SelectMany(static c => c.Affiliations).Select(RorAlone).OfType<Identifier>().Distinct().Take(MostOrganizations).ToArray();
        if (wanted.Length == 0)
            return result;
        var answers = await Task.WhenAll(wanted.Select(w => AskAsync(service, w, search, cancellationToken))).ConfigureAwait(false);
        var warnings = answers.Where(a => a.Error is not null).Select(a => new Diagnostic(HarvestWarnings.SourceFailed, a.Error!.Message)).Distinct();
        var known = answers.Where(a => a.Organization is not null).ToArray();
        return result with
        {
            Record = known.Length == 0 ? record : Name(record, known),
            Asked = [.. result.Asked, service.Name],
            Payloads = [.. result.Payloads, .. known.Select(k => k.Payload!)],
            Warnings = [.. result.Warnings, .. warnings],
        };
    }

    private static Identifier? RorAlone(Affiliation affiliation) =>
        affiliation.Name is null && affiliation.Identifiers.FirstOrDefault(static i => i.Kind == IdentifierKind.Ror) is { Kind: IdentifierKind.Ror } ror ? ror : null;

    private async Task<Named> AskAsync(SourceService service, Identifier ror, Search search, CancellationToken cancellationToken)
    {
        try
        {
            var left = search.Deadline.IsPatient ? options.Timeout : search.Deadline.Left;
            using var deadline = new Deadline(left > TimeSpan.Zero ? left : TimeSpan.FromTicks(1), search.Deadline.IsPatient, options.TimeProvider);
            var payload = await resolver.AskForBytesAsync(service, ror, deadline, cancellationToken).ConfigureAwait(false);
            var organization = payload is null ? null : RorOrganizations.Read(payload.Bytes).FirstOrDefault(a => a.Identifiers.Contains(ror));
            return new Named(ror, organization, payload, null);
        }
        catch (HarvestException exception)
        {
            return new Named(ror, null, null, exception);
        }
    }

    private static BibRecord Name(BibRecord record, Named[] known)
    {
        var witnesses = record.Provenance?.Witnesses.ToList() ?? [];
        var fields = record.Provenance?.Fields.ToList() ?? [];
        var contributors = record.Contributors.ToArray();
        for (var i = 0; i < contributors.Length; i++)
        {
            var affiliations = contributors[i].Affiliations.ToArray();
            for (var j = 0; j < affiliations.Length; j++)
            {
                if (RorAlone(affiliations[j]) is not { } ror || Array.Find(known, k => k.Ror == ror) is not { Organization: { } organization, Payload: { } payload })
                    continue;
                var own = affiliations[j];
                affiliations[j] = own with
                {
                    Name = organization.Name,
                    Place = own.Place ?? organization.Place,
                    Identifiers = [.. own.Identifiers, .. organization.Identifiers.Except(own.Identifiers)],
                };
                fields.Add(new FieldWitness
                {
                    Path = string.Create(CultureInfo.InvariantCulture, $"/contributors/{i}/affiliations/{j}"),
                    Witness = WitnessOf(payload, witnesses),
                    Rule = Rule,
                });
            }

            contributors[i] = contributors[i] with { Affiliations = [.. affiliations] };
        }

        return record with
        {
            Contributors = [.. contributors],
            Provenance = (record.Provenance ?? new Provenance()) with { Witnesses = [.. witnesses], Fields = [.. fields] },
        };
    }

    private static int WitnessOf(HarvestPayload payload, List<Witness> witnesses)
    {
        var at = witnesses.FindIndex(w => w.PayloadHash == payload.Hash && w.Source == payload.Source);
        if (at >= 0)
            return at;
        witnesses.Add(new Witness { Source = payload.Source, Url = payload.Url, RetrievedAt = payload.RetrievedAt, PayloadHash = payload.Hash, IsStored = payload.IsStored });
        return witnesses.Count - 1;
    }

    /// <summary>What the registry says of an organisation.</summary>
    private sealed record Named(Identifier Ror, Affiliation? Organization, HarvestPayload? Payload, HarvestException? Error);
}

using BibHarvester.Merging;

namespace BibHarvester;

public sealed partial class Harvester
{
    // What is done to every result: the form of the work that is preferred, and what has become of it.
    private async ValueTask<HarvestResult> FinishAsync(HarvestResult result, CancellationToken cancellationToken)
    {
        if (result.Record is not { } record)
            return result;
        if (VersionLink.Of(record, _options.Prefer) is { } other)
            result = await PreferAsync(result, record, other, cancellationToken).ConfigureAwait(false);
        else if (_options.Prefer == VersionPreference.AsAsked && VersionLink.Of(record, VersionPreference.Published) is { } published)
            result = Warn(result, new Diagnostic(HarvestWarnings.PublishedVersion, $"The work is a preprint; it was published as {published.Value}."));
        return WithStatus(result);
    }

    private async ValueTask<HarvestResult> PreferAsync(HarvestResult result, BibRecord asked, Identifier other, CancellationToken cancellationToken)
    {
        using var search = _resolver.Begin(other.Value, isPatient: false, out _);
        var found = search is null ? null : await _completion.RunAsync(search, cancellationToken).ConfigureAwait(false);
        var form = _options.Prefer == VersionPreference.Published ? "published version" : "preprint";
        if (found?.Record is not { } record)
            return Warn(result, new Diagnostic(HarvestWarnings.PublishedVersion, $"The {form}, {other.Value}, could not be found."));
        return found with
        {
            Query = result.Query,
            RequestedIdentifier = result.RequestedIdentifier,
            Record = VersionLink.Link(record, asked, _options.Prefer),
            Asked = [.. result.Asked, .. found.Asked.Except(result.Asked, StringComparer.Ordinal)],
            Warnings = [.. found.Warnings, new Diagnostic(HarvestWarnings.OtherVersion, $"The record is that of the {form}, {other.Value}.")],
        };
    }

    private HarvestResult WithStatus(HarvestResult result)
    {
        if (_retractions is not { } retractions || result.Record is not { } record || retractions.Value.AddTo(record) is var known && ReferenceEquals(known, record))
            return result;
        var told = RecordWarnings.OfStatus(record);
        return result with { Record = known, Warnings = [.. result.Warnings.Except(told), .. RecordWarnings.OfStatus(known)] };
    }

    private static HarvestResult Warn(HarvestResult result, Diagnostic warning) => result with { Warnings = result.Warnings.Add(warning) };
}

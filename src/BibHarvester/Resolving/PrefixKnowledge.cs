namespace BibHarvester.Resolving;

/// <summary>What is known of a DOI prefix: its agency, or that searches have to find out.</summary>
internal sealed class PrefixKnowledge
{
    /// <summary>After so many searches that did not find out, the others no longer wait for one to find out.</summary>
    private const int MostProbes = 3;

    private readonly Lock _lock = new();
    private TaskCompletionSource<HarvestException?>? _busy;
    private string? _agency;
    private int _probes;

    /// <summary>The agency; absent as long as it is unknown.</summary>
    public string? Agency => Volatile.Read(ref _agency);

    /// <summary>Whether doi.org was asked for the prefix and knew none.</summary>
    public bool WasAskedFor { get; set; }

    public void Learn(string agency) => Volatile.Write(ref _agency, agency);

    /// <summary>Takes on to find out.</summary>
    /// <param name="wait">What to wait for where somebody else is at it: it gives the failure that he met with, which is everybody's.</param>
    /// <returns>Whether the caller is to find out, and to call <see cref="Finish"/> afterwards; neither where that is known or was given up.</returns>
    public bool TryBegin(out Task<HarvestException?>? wait)
    {
        lock (_lock)
        {
            wait = Agency is null && _probes < MostProbes ? _busy?.Task : null;
            if (Agency is not null || _probes >= MostProbes || _busy is not null)
                return false;
            _busy = new TaskCompletionSource<HarvestException?>(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }

    /// <summary>Ends what <see cref="TryBegin"/> began.</summary>
    /// <param name="isProbe">Whether a search was to find out.</param>
    /// <param name="failure">Why doi.org could not be asked.</param>
    public void Finish(bool isProbe, HarvestException? failure = null)
    {
        lock (_lock)
        {
            if (isProbe)
                _probes++;
            _busy?.TrySetResult(failure);
            _busy = null;
        }
    }
}

namespace BibHarvester.Resolving;

/// <summary>What is known of a DOI prefix: its agency, or that searches have to find out.</summary>
internal sealed class PrefixKnowledge
{
    /// <summary>After so many searches that did not find out, the others no longer wait.</summary>
    private const int MostProbes = 3;

    private readonly Lock _lock = new();
    private TaskCompletionSource<HarvestException?> _changed = MakeSource();
    private string? _agency;
    private bool _wasAskedFor;
    private int _underWay;
    private int _probes;

    /// <summary>The agency; absent as long as it is unknown.</summary>
    public string? Agency => Volatile.Read(ref _agency);

    /// <summary>Whether doi.org was asked for the prefix, whether it knew or not.</summary>
    public bool WasAskedFor => Volatile.Read(ref _wasAskedFor);

    /// <summary>doi.org was asked for the prefix: now as many searches as may find out by themselves.</summary>
    public void LearnWasAskedFor()
    {
        Volatile.Write(ref _wasAskedFor, true);
        lock (_lock)
            Signal(null);
    }

    public void Learn(string agency)
    {
        Volatile.Write(ref _agency, agency);
        lock (_lock)
            Signal(null);
    }

    /// <summary>Takes on to find out.</summary>
    /// <param name="atOnce">How many searches may be at it at once, when doi.org knew nothing.</param>
    /// <param name="wait">What to wait for where enough are at it: it gives the failure that one met with at doi.org, which is everybody's.</param>
    /// <returns>Whether the caller is to find out, and to call <see cref="Finish"/> afterwards; where it is neither that nor to wait, the matter is closed.</returns>
    public bool TryBegin(int atOnce, out Task<HarvestException?>? wait)
    {
        lock (_lock)
        {
            wait = null;
            if (Agency is not null || _probes >= MostProbes)
                return false;
            if (_underWay < (WasAskedFor ? atOnce : 1))
            {
                _underWay++;
                return true;
            }

            wait = _changed.Task;
            return false;
        }
    }

    /// <summary>Ends what <see cref="TryBegin"/> began.</summary>
    /// <param name="isProbe">Whether a search was to find out.</param>
    /// <param name="failure">Why doi.org could not be asked.</param>
    public void Finish(bool isProbe, HarvestException? failure = null)
    {
        lock (_lock)
        {
            _underWay--;
            if (isProbe)
                _probes++;
            Signal(failure);
        }
    }

    private static TaskCompletionSource<HarvestException?> MakeSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Signal(HarvestException? failure)
    {
        _changed.TrySetResult(failure);
        _changed = MakeSource();
    }
}

namespace BibHarvester.Transport;

/// <summary>One request on its way: what the limiter knows of when it reached the service.</summary>
/// <remarks>The members are the limiter's; it guards them with its lock.</remarks>
internal sealed class Departure
{
    /// <summary>What <see cref="LatestArrival"/> is while the request may still reach the service at any time.</summary>
    public const long NotYet = long.MaxValue;

    /// <summary>The last moment at which the request can have reached the service.</summary>
    public long LatestArrival => Math.Min(MarginEnd, SettledAt);

    /// <summary>When its turn came.</summary>
    public required long ReleasedAt { get; init; }

    /// <summary>Whether the service had answered nothing when its turn came: how long it takes to notice a request is then unknown.</summary>
    public required bool IsBeforeFirstAnswer { get; init; }

    /// <summary>Whether some of it may have left.</summary>
    public bool IsSent { get; set; }

    /// <summary>Until when it arrived in all likelihood; <see cref="NotYet"/> where nothing but its answer can tell.</summary>
    public long MarginEnd { get; set; } = NotYet;

    /// <summary>When its answer began, or nobody waited for one any more; <see cref="NotYet"/> before that.</summary>
    public long SettledAt { get; set; } = NotYet;

    /// <summary>What wakes the limiter at <see cref="MarginEnd"/>.</summary>
    public ITimer? MarginTimer { get; set; }

    /// <summary>Whether a connection had to be opened for it.</summary>
    public bool OpenedConnection { get; set; }

    /// <summary>Whether it still counts as under way.</summary>
    public bool HoldsSlot { get; set; } = true;
}

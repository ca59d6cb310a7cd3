namespace BibHarvester.Transport;

/// <summary>
/// Tells the limiter when a request is written to its connection, after waiting for connection, name and keys; and refuses to
/// write it to a second one: the base library sends a request again by itself when a kept connection breaks, which
/// the service counts and the limiter would not see.
/// </summary>
internal sealed class Stamp(RequestLimiter limiter, Departure departure)
{
    private static readonly AsyncLocal<Stamp?> Current = new();

    private Stream? _connection;

    /// <summary>Sets what is stamped of the request that is sent next in this flow.</summary>
    public static void Expect(Stamp? stamp) => Current.Value = stamp;

    /// <summary>Something is about to be written.</summary>
    /// <exception cref="IOException">The request was written to another connection before.</exception>
    public static void Writing(Stream connection)
    {
        if (Current.Value is not { } stamp)
            return;
        var first = Interlocked.CompareExchange(ref stamp._connection, connection, null);
        if (first is null)
            stamp.Begin();
        else if (first != connection)
            throw new IOException("The connection broke before the answer came.");
    }

    /// <summary>Something has been written: all of the request, or as much of it as a buffer holds.</summary>
    public static void Written() => Current.Value?.End();

    private void Begin() => limiter.Writing(departure);

    private void End() => limiter.Written(departure);
}

namespace BibHarvester.Transport;

/// <summary>Tells the limiter when a request is written to its connection: after waiting for the connection, its name and its keys.</summary>
internal static class Stamp
{
    private static readonly AsyncLocal<Action?> Current = new();

    /// <summary>Sets what is called at the first write of the request that is sent next in this flow.</summary>
    public static void Expect(Action? written) => Current.Value = written;

    public static void Written() => Current.Value?.Invoke();
}

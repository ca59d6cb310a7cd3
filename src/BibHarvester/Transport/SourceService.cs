using BibHarvester.Sources;

namespace BibHarvester.Transport;

/// <summary>The service behind a source: its address, and a gate for each of its budgets.</summary>
/// <remarks>
/// Services that do not tell single requests and lists apart name one pool for both in their answers; from then on both
/// kinds go through one gate.
/// </remarks>
internal sealed class SourceService
{
    // Made when first asked through: a search among stored records asks nobody.
    private readonly Lazy<Gate> _single;
    private readonly Lazy<Gate> _list;
    private volatile string? _singlePool;
    private volatile string? _listPool;

    public SourceService(ISource source, Uri address, SourceContext context, Func<SourceService, RequestPool, Gate> gates)
    {
        Source = source;
        Address = address;
        Context = context;
        _single = new Lazy<Gate>(() => gates(this, RequestPool.Single));
        _list = new Lazy<Gate>(() => gates(this, RequestPool.List));
    }

    public ISource Source { get; }

    public string Name => Source.Name;

    public Uri Address { get; }

    public SourceContext Context { get; }

    /// <summary>Whether its answers are those of a lock file: what was locked with a key is read without one.</summary>
    public bool IsFrozen { get; init; }

    public Gate GateOf(RequestPool pool) => pool == RequestPool.Single || SharesOnePool ? _single.Value : _list.Value;

    private bool SharesOnePool => _singlePool is { } pool && pool == _listPool;

    /// <summary>Takes note of what an answer says about the service's limits.</summary>
    public void Learn(RequestPool pool, LimitHeaders headers)
    {
        if (headers.Pool is { } name)
        {
            if (pool == RequestPool.Single)
                _singlePool = name;
            else
                _listPool = name;
        }

        GateOf(pool).Limiter.Learn(headers);
    }

    /// <summary>Whether an address belongs to this service, and how exactly.</summary>
    /// <returns>The length of the common path; -1 where it belongs to another.</returns>
    public int Covers(Uri url)
    {
        if (Uri.Compare(url, Address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
            return -1;
        var root = Address.AbsolutePath.TrimEnd('/');
        return url.AbsolutePath.StartsWith(root, StringComparison.Ordinal) &&
            (url.AbsolutePath.Length == root.Length || url.AbsolutePath[root.Length] == '/')
            ? root.Length
            : -1;
    }
}

using System.Collections.Concurrent;
using BibHarvester.Sources;

namespace BibHarvester.Transport;

/// <summary>The services of all sources, and of hosts that redirects lead to.</summary>
internal sealed class SourceServices : IDisposable
{
    private readonly HarvesterOptions _options;
    private readonly SourceService[] _services;
    private readonly ConcurrentDictionary<string, SourceService> _others = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentBag<Gate> _gates = [];

    public SourceServices(HarvesterOptions options)
    {
        _options = options;
        _services = [.. options.Sources.Select(s => Make(s, options.SourceUrls.TryGetValue(s.Name, out var url) ? url : s.Address))];
        Registry = Find(DoiOrgSource.SourceName) ?? Make(
            new DoiOrgSource(), options.SourceUrls.TryGetValue(DoiOrgSource.SourceName, out var url) ? url : new DoiOrgSource().Address);
    }

    public IReadOnlyList<SourceService> All => _services;

    /// <summary>doi.org, which is asked for agencies and aliases even where its content negotiation is no source.</summary>
    public SourceService Registry { get; }

    public SourceService? Find(string name) =>
        Array.Find(_services, s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The service that an address belongs to: the one asked, where it may be, else the one whose address says most.</summary>
    public SourceService At(Uri url, SourceService asked)
    {
        var best = asked;
        var covers = asked.Covers(url);
        foreach (var service in _services)
        {
            if (service.Covers(url) > covers)
                (best, covers) = (service, service.Covers(url));
        }

        return covers >= 0 ? best : _others.GetOrAdd(url.GetLeftPart(UriPartial.Authority), a => Make(asked.Source, new Uri(a)));
    }

    /// <summary>Whether an address belongs to a source that the user knows of.</summary>
    public bool IsKnown(SourceService service) => service == Registry || Array.IndexOf(_services, service) >= 0;

    public void Dispose()
    {
        foreach (var gate in _gates)
            gate.Dispose();
    }

    private SourceService Make(ISource source, Uri address)
    {
        var context = new SourceContext(
            _options.ContactEmail is not null, _options.ApiKeys.TryGetValue(source.Name, out var key) ? key : null);
        return new SourceService(source, address, context, (service, pool) =>
        {
            var gate = new Gate(service, pool, _options);
            _gates.Add(gate);
            return gate;
        })
        {
            IsFrozen = _options.Frozen is not null,
        };
    }
}

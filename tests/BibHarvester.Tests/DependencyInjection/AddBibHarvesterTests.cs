using BibHarvester.Sources;
using BibHarvester.Storage;
using BibHarvester.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace BibHarvester.Tests.DependencyInjection;

public sealed class AddBibHarvesterTests
{
    [Test]
    public async Task The_container_gives_one_harvester_with_what_is_registered()
    {
        await using var registry = await RegistryStub.StartAsync();
        registry.Agency("10.1000", "Crossref").Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        var time = new ManualTime();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<IRecordStore, Store>();
        services.AddBibHarvester(registry.Point);
        await using var provider = services.BuildServiceProvider();

        var harvester = provider.GetRequiredService<IHarvester>();
        var found = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();
        var stored = await harvester.ResolveAsync("ISBN 9780306406157").InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(provider.GetRequiredService<IHarvester>(), Is.SameAs(harvester));
            Assert.That(found.Payload!.RetrievedAt, Is.EqualTo(time.GetUtcNow()), "The container's clock is used.");
            Assert.That(stored.IsStored, "The container's store is asked.");
        });
    }

    [Test]
    public async Task A_registered_source_joins_those_of_the_options()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ISource>(new CrossrefSource());
        services.AddBibHarvester();
        await using var provider = services.BuildServiceProvider();

        Assert.That(provider.GetRequiredService<IHarvester>, Throws.ArgumentException, "Crossref is there already.");
    }

    private sealed class Store : IRecordStore
    {
        public string Name => "sample";

        public DateTimeOffset? AsOf => null;

        public ValueTask<BibRecord?> FindAsync(Identifier identifier, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult<BibRecord?>(new BibRecord { Type = WorkType.Book });
    }
}

using System.IO.Compression;
using BibHarvester.Testing;

namespace BibHarvester.Tests.Transport;

/// <summary>Answers that are longer than any honest one.</summary>
public sealed class BodyCapTests
{
    private const string Doi = "10.1000/abc";
    private const int Cap = 1024 * 1024;

    private static readonly byte[] Piece = new byte[Cap];

    [Test]
    public async Task A_body_of_a_gigabyte_ends_at_the_cap()
    {
        var error = await ErrorOfAsync(StubReply.Json("") with { Body = Piece, Times = 1024 });
        Assert.That(error.Message, Does.Contain("more than the 1024 KiB that an answer may have"));
    }

    [Test]
    public async Task A_small_body_that_inflates_to_a_gigabyte_ends_at_the_cap()
    {
        // Compressed data may be put together from pieces.
        var bomb = StubReply.Json("").With("Content-Encoding", "gzip") with { Body = Compress(Piece), Times = 1024 };
        var error = await ErrorOfAsync(bomb);
        Assert.That(error.Message, Does.Contain("more than the 1024 KiB that an answer may have"));
    }

    private static async Task<HarvestException> ErrorOfAsync(StubReply reply)
    {
        await using var registry = (await RegistryStub.StartAsync()).Agency("10.1000", "Crossref");
        registry.Crossref(Doi, reply);
        await using var harvester = registry.Harvester(static o => o.MaxResponseBytes = Cap);

        var result = await harvester.ResolveAsync(Doi).InTimeAsync();

        Assert.Multiple(() =>
        {
            Assert.That(result.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
            Assert.That(result.Error!.IsTransient, Is.False);
            Assert.That(registry.Stub.RequestsTo($"/crossref/works/{Doi}"), Has.Count.EqualTo(1));
        });
        return result.Error!;
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return output.ToArray();
    }
}

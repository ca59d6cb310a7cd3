using BibHarvester.Testing;
using Flurl.Http;

namespace BibHarvester.Tests.Transport;

/// <summary>What a host program does to Flurl's global settings is none of ours.</summary>
[NonParallelizable]
public sealed class FlurlFenceTests
{
    [Test]
    public async Task Global_settings_change_nothing()
    {
        await using var registry = await RegistryStub.StartAsync();
        registry.Agency("10.1000", "Crossref").Crossref("10.1000/abc", RegistryStub.Work("10.1000/abc"));
        var touched = new List<string>();
        FlurlHttp.Configure(global =>
        {
            global.Timeout = TimeSpan.FromTicks(1);
            global.AllowedHttpStatusRange = "999";
            global.CookiesEnabled = true;
            global.BeforeCall = _ => touched.Add("BeforeCall");
            global.BeforeCallAsync = _ => throw new InvalidOperationException("BeforeCallAsync");
            global.AfterCall = _ => touched.Add("AfterCall");
            global.AfterCallAsync = _ => throw new InvalidOperationException("AfterCallAsync");
            global.OnError = call => call.ExceptionHandled = true;
            global.OnErrorAsync = _ => throw new InvalidOperationException("OnErrorAsync");
            global.HttpClientFactory = null;
            global.JsonSerializer = null;
            global.UrlEncodedSerializer = null;
        });
        try
        {
            await using var harvester = registry.Harvester();
            var found = await harvester.ResolveAsync("10.1000/abc").InTimeAsync();
            registry.Crossref("10.1000/bad", StubReply.Empty(400));
            var failed = await harvester.ResolveAsync("10.1000/bad").InTimeAsync();

            Assert.Multiple(() =>
            {
                Assert.That(found.Outcome, Is.EqualTo(HarvestOutcome.Found), found.Reason);
                Assert.That(failed.Outcome, Is.EqualTo(HarvestOutcome.SourceUnavailable));
                Assert.That(touched, Is.Empty);
            });
        }
        finally
        {
            FlurlHttp.Configure(global => global.ResetDefaults());
        }
    }
}

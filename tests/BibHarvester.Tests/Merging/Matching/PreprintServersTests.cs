using BibHarvester.Merging.Matching;

namespace BibHarvester.Tests.Merging.Matching;

public sealed class PreprintServersTests
{
    [TestCase("10.48550/arXiv.2104.12255", true)]
    [TestCase("10.1101/2020.04.27.063578", true)]
    [TestCase("10.1101/gr.123456.111", false)]
    [TestCase("10.31234/osf.io/abcde", true)]
    [TestCase("10.37044/osf.io/abcde_v2", true)]
    [TestCase("10.17605/osf.io/abcde", false)]
    [TestCase("10.5194/cp-2020-95", true)]
    [TestCase("10.5194/cp-17-1-2021", false)]
    [TestCase("10.5194/egusphere-egu21-123", false)]
    [TestCase("10.31224/2345", true)]
    [TestCase("10.51094/jxiv.370", true)]
    [TestCase("10.2196/preprints.60601", true)]
    [TestCase("10.2196/60601", false)]
    [TestCase("10.12688/verixiv.54.1", true)]
    [TestCase("10.12688/f1000research.54.1", false)]
    [TestCase("10.1038/s41586-020-2649-2", false)]
    public void A_DOI_says_whether_a_preprint_server_registered_it(string doi, bool isPreprint) => Assert.That(PreprintServers.IsPreprint(doi), Is.EqualTo(isPreprint));

    [TestCase("arXiv (Cornell University)", true)]
    [TestCase("MetaArXiv", true)]
    [TestCase("Earth and Space Science Open Archive", true)]
    [TestCase("PeerJ PrePrints", true)]
    [TestCase("Journal of Things", false)]
    public void A_container_says_whether_it_is_a_preprint_server(string title, bool isServer) =>
        Assert.That(PreprintServers.IsServer(new Container { Kind = ContainerKind.Periodical, Titles = [title] }), Is.EqualTo(isServer));
}

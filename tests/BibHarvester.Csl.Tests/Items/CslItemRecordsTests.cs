using System.Buffers;
using System.Text;
using System.Text.Json;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Items;

[TestFixture]
internal sealed class CslItemRecordsTests
{
    // One member an item: what comes back after the way through a record is what went in.
    [TestCase("\"author\":[{\"family\":\"Gogh\",\"given\":\"Vincent\",\"non-dropping-particle\":\"van\"}]")]
    [TestCase("\"author\":[{\"family\":\"King\",\"given\":\"Martin\",\"suffix\":\"Jr.\",\"comma-suffix\":true}]")]
    [TestCase("\"editor\":[{\"family\":\"Mao\",\"given\":\"Zedong\",\"static-ordering\":true}]")]
    [TestCase("\"issued\":{\"date-parts\":[[2004,2],[2005]]}")]
    [TestCase("\"issued\":{\"date-parts\":[[2004],[0]]}")]
    [TestCase("\"issued\":{\"date-parts\":[[2004]],\"season\":2}")]
    [TestCase("\"issued\":{\"date-parts\":[[-44,3,15]],\"circa\":true}")]
    [TestCase("\"issued\":{\"literal\":\"Michaelmas 1724\"}")]
    [TestCase("\"available-date\":{\"date-parts\":[[2004]]}")]
    [TestCase("\"title\":\"Part\\u00A0II: a <\\u2009<i>b</i>\"")]
    [TestCase("\"title\":\"On <span class=\\\"nocase\\\"><i>Salix</i></span>\"")]
    [TestCase("\"original-title\":\"Der Titel\"")]
    [TestCase("\"title\":\"Works\",\"volume-title\":\"Letters\"")]
    [TestCase("\"title\":\"A letter\",\"volume-title\":\"Letters\",\"container-title\":\"Works\"")]
    [TestCase("\"title-short\":\"A title\"")]
    [TestCase("\"genre\":\"thesis\"")]
    [TestCase("\"genre\":\"PhD thesis\"")]
    [TestCase("\"medium\":\"audio/mpeg\"")]
    [TestCase("\"DOI\":\"10/gfzrw6\"")]
    [TestCase("\"ISSN\":\"2532-64314\"")]
    [TestCase("\"page\":\"0\"")]
    [TestCase("\"page\":\"123, 130-132\"")]
    [TestCase("\"number\":\"e123\"")]
    [TestCase("\"collection-number\":\"7\"")]
    [TestCase("\"event-title\":\"A meeting\",\"event-place\":\"Oslo\",\"event-date\":{\"date-parts\":[[2004]]}")]
    [TestCase("\"archive\":\"The archive\",\"archive_location\":\"Box 1\",\"call-number\":\"B 7\"")]
    [TestCase("\"custom\":{\"score\":1.5,\"own\":{\"a\":[1,2]}}")]
    public void ToRecord_and_back_gives_the_item(string members)
    {
        foreach (var type in (ReadOnlySpan<string>)["article-journal", "article", "book", "chapter", "thesis", "webpage"])
        {
            var item = Parse($$"""{"id":"x","type":"{{type}}",{{members}}}""");

            Assert.That(Json(CslItem.FromRecord(item.ToRecord()).WithId("x")), Is.EqualTo(Json(item)), type);
        }
    }

    [Test]
    public void A_volume_of_several_has_its_own_title()
    {
        var volume = Parse("{\"id\":\"x\",\"type\":\"book\",\"title\":\"Works\",\"volume-title\":\"Letters\"}").ToRecord();
        var part = Parse("{\"id\":\"x\",\"type\":\"chapter\",\"title\":\"A letter\",\"volume-title\":\"Letters\",\"container-title\":\"Works\"}").ToRecord();

        Assert.Multiple(() =>
        {
            Assert.That(volume.Titles, Is.EqualTo((ValueList<Title>)["Letters"]));
            Assert.That(volume.Containers.Select(c => (c.Kind, c.Title)), Is.EqualTo(new[] { (ContainerKind.Collection, "Works") }));
            Assert.That(part.Titles, Is.EqualTo((ValueList<Title>)["A letter"]));
            Assert.That(part.Containers.Select(c => (c.Kind, c.Title)), Is.EqualTo(new[] { (ContainerKind.Book, "Letters"), (ContainerKind.Collection, "Works") }));
        });
    }

    [TestCase("2004-22", "2004-22")]
    [TestCase("2004-21/2005-24", "2004-21/2005-24")]
    public void A_season_of_a_date_in_one_text_is_read(string text, string expected) =>
        Assert.That(Parse("{\"id\":\"x\",\"type\":\"book\",\"issued\":{\"raw\":\"" + text + "\"}}").ToRecord().Issued?.ToString(), Is.EqualTo(expected));

    [Test]
    public void What_is_kept_of_a_title_goes_when_the_title_changes()
    {
        var record = Parse("{\"id\":\"x\",\"type\":\"book\",\"title\":\"Part\\u00A0II\",\"genre\":\"thesis\"}").ToRecord();

        var item = CslItem.FromRecord(record with { Titles = ["Part III"] });

        Assert.That((item.GetText("title"), item.GetText("genre")), Is.EqualTo(("Part III", "thesis")));
    }

    [Test]
    public void A_preprint_in_a_journal_has_a_publisher_of_its_own()
    {
        var record = Parse("""{"id":"x","type":"article","container-title":"A journal","publisher":"A press"}""").ToRecord();

        Assert.That((record.Containers[0].Title, record.Publishers[0].Name), Is.EqualTo(("A journal", "A press")));
    }

    [Test]
    public void Names_that_a_record_has_no_role_for_come_back()
    {
        var item = Parse("""{"id":"x","type":"book","editor-translator":[{"family":"Doe"}]}""");

        Assert.That(
            CslItem.FromRecord(item.ToRecord()).GetNames("editor-translator"), Is.EqualTo(new[] { new CslName { Family = "Doe" } }));
    }

    private static CslItem Parse(string json) => CslItem.Parse(Encoding.UTF8.GetBytes(json));

    private static string Json(CslItem item)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
            item.WriteTo(writer);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}

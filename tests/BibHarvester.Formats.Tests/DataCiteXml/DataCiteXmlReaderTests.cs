using System.Text;

namespace BibHarvester.Formats.Tests.DataCiteXml;

public sealed class DataCiteXmlReaderTests
{
    [Test]
    public void XML_and_JSON_say_the_same()
    {
        var xml = Read("datacite-xml", """
            <resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/data</identifier>
            <creators><creator><creatorName nameType="Personal">Berg, Ada</creatorName><givenName>Ada</givenName><familyName>Berg</familyName>
              <nameIdentifier nameIdentifierScheme="ORCID">0000-0002-1825-0097</nameIdentifier><affiliation>A House</affiliation></creator></creators>
            <titles><title xml:lang="en">Data of Things</title><title titleType="Subtitle">A List</title></titles>
            <publisher>A House</publisher><publicationYear>2020</publicationYear><resourceType resourceTypeGeneral="Dataset">Table</resourceType>
            <dates><date dateType="Issued">2020-05-17</date></dates><language>en</language>
            <subjects><subject subjectScheme="DDC">things</subject></subjects><sizes><size>3 MB</size></sizes><version>1.0</version>
            <rightsList><rights rightsURI="https://example.org/by">CC BY</rights></rightsList>
            <descriptions><description descriptionType="Abstract">One.<br/>Two.</description></descriptions>
            <relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI" relationType="IsSupplementTo">10.1000/abc</relatedIdentifier></relatedIdentifiers></resource>
            """);
        var json = Read("datacite-json", """
            {"doi":"10.1000/data","creators":[{"name":"Berg, Ada","nameType":"Personal","givenName":"Ada","familyName":"Berg",
              "nameIdentifiers":[{"nameIdentifier":"0000-0002-1825-0097","nameIdentifierScheme":"ORCID"}],"affiliation":[{"name":"A House"}]}],
            "titles":[{"title":"Data of Things","lang":"en"},{"title":"A List","titleType":"Subtitle"}],"publisher":"A House","publicationYear":"2020",
            "types":{"resourceTypeGeneral":"Dataset","resourceType":"Table"},"dates":[{"date":"2020-05-17","dateType":"Issued"}],"language":"en",
            "subjects":[{"subject":"things","subjectScheme":"DDC"}],"sizes":["3 MB"],"version":"1.0","rightsList":[{"rights":"CC BY","rightsUri":"https://example.org/by"}],
            "descriptions":[{"description":"One.<br></br>Two.","descriptionType":"Abstract"}],
            "relatedIdentifiers":[{"relatedIdentifier":"10.1000/abc","relatedIdentifierType":"DOI","relationType":"IsSupplementTo"}]}
            """);

        Assert.That(xml, Is.EqualTo(json));
        Assert.That(xml.Title!.Text.Plain, Is.EqualTo("Data of Things"));
    }

    [Test]
    public void A_file_that_breaks_is_read_as_far_as_it_goes()
    {
        var items = RecordFormats.Find("datacite-xml")!.Reader!.Read(Encoding.UTF8.GetBytes("<resource xmlns=\"http://datacite.org/schema/kernel-4\">\n<identifier identifierType=\"DOI\">10.1000/data</identifier>\n<titles></creators></resource>")).ToList();
        Assert.That(items.Select(i => i.Record?.Doi?.Value), Is.EqualTo((string?[])["10.1000/data", null]));
        Assert.That(items[1].Diagnostics.Select(d => (d.Code, d.Line)), Is.EqualTo((ValueTuple<string, int?>[])[("DCX002", 3)]));
    }

    [Test]
    public void What_is_said_of_a_date_that_is_not_given_is_reported()
    {
        var item = RecordFormats.Find("datacite-xml")!.Reader!.Read(Encoding.UTF8.GetBytes("""
            <resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/data</identifier>
            <dates><date dateType="Other" dateInformation="Correction">:tba</date><date dateType="Valid">:unav</date></dates></resource>
            """)).Single();

        Assert.That(item.Record!.Dates, Is.Empty);
        Assert.That(item.Diagnostics.Select(d => d.Message), Does.Contain("There is no date of which 'Correction' is said."));
    }

    private static BibRecord Read(string format, string payload) =>
        RecordFormats.Find(format)!.Reader!.Read(Encoding.UTF8.GetBytes(payload)).Single().Record! with { Provenance = null };
}

namespace BibHarvester.Formats.Tests.Mods;

/// <summary>What says the type of a work beside its genre.</summary>
public class ModsTypesTests
{
    [Test]
    public void What_has_a_recipient_is_a_letter_and_its_publisher_keeps_his_own_place()
    {
        var record = Read("""
            <titleInfo><title>Brief an Roe</title></titleInfo><typeOfResource>text</typeOfResource><genre lang="ger" authority="local">Schreiben</genre>
            <name type="personal"><namePart>Doe, Jane</namePart><role><roleTerm type="code">cre</roleTerm></role></name>
            <name type="personal"><namePart>Roe, Rick</namePart><role><roleTerm type="code">rcp</roleTerm></role></name>
            <originInfo><dateCreated encoding="w3cdtf" keyDate="yes">1930-01-14</dateCreated><place><placeTerm type="text">Ghent</placeTerm></place></originInfo>
            <originInfo><publisher>A House</publisher><place><placeTerm type="text">Bonn</placeTerm></place><dateIssued>2021</dateIssued></originInfo>
            <relatedItem type="host"><titleInfo><title>Letters</title></titleInfo><originInfo><publisher>A House</publisher></originInfo></relatedItem>
            """);

        Assert.That((record.Type, record.Publishers.Single(), record.Issued), Is.EqualTo((WorkType.PersonalCommunication, new Publisher { Name = "A House", Place = "Bonn" }, BibDate.Of(1930, 1, 14))));
        Assert.That(record.Contributors[1], Is.EqualTo(Contributor.OfPerson("Roe", "Rick", ContributorRole.Recipient)));
    }

    [TestCase("CHRG", WorkType.Hearing, "415")]
    [TestCase("BILLS", WorkType.Bill, "415")]
    [TestCase("CRPT", WorkType.Report, "415")]
    [TestCase("USCODE", WorkType.Legislation, "415")]
    [TestCase("GPO", WorkType.Book, null)]
    public void The_collection_of_a_government_publication_says_its_type(string code, WorkType type, string? number)
    {
        var record = Read($"""
            <titleInfo><title>Reeds</title></titleInfo><typeOfResource>text</typeOfResource><genre authority="marcgt">government publication</genre>
            <extension><collectionCode>{code}</collectionCode></extension><extension><congress>111</congress><number>415</number></extension>
            <originInfo><issuance>monographic</issuance></originInfo>
            """);

        Assert.That((record.Type, record.Number), Is.EqualTo((type, number)));
    }

    private static BibRecord Read(string content) => FormatText.Read("mods", $"<mods xmlns=\"http://www.loc.gov/mods/v3\">{content}</mods>").Single();
}

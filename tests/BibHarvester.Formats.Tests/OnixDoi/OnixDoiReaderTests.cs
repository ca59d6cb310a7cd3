namespace BibHarvester.Formats.Tests.OnixDoi;

public sealed class OnixDoiReaderTests
{
    [Test]
    public void An_article_of_a_serial_is_read()
    {
        const string Xml = """
            <ONIXDOISerialArticleWorkRegistrationMessage xmlns="http://www.editeur.org/onix/DOIMetadata/2.0"><Header><FromCompany>mEDRA</FromCompany></Header><DOISerialArticleWork>
            <NotificationType>07</NotificationType><DOI>10.1000/abc</DOI><DOIWebsiteLink>https://example.org/abc</DOIWebsiteLink>
            <SerialPublication><SerialWork><WorkIdentifier><WorkIDType>01</WorkIDType><IDValue>2040-8056</IDValue></WorkIdentifier><Title language="ita"><TitleType>01</TitleType><TitleText>Le cose</TitleText></Title>
            <Publisher><PublishingRole>01</PublishingRole><PublisherName>Casa</PublisherName></Publisher></SerialWork></SerialPublication>
            <JournalIssue><JournalVolumeNumber>7</JournalVolumeNumber><JournalIssueNumber>4</JournalIssueNumber><JournalIssueDate><DateFormat>01</DateFormat><Date>200205</Date></JournalIssueDate></JournalIssue>
            <ContentItem><TextItem><PageRun><FirstPageNumber>559</FirstPageNumber><LastPageNumber>566</LastPageNumber></PageRun></TextItem>
            <Title language="ita"><TitleType>01</TitleType><TitleText>Delle cose</TitleText></Title><Title language="eng"><TitleType>06</TitleType><TitleText>On things</TitleText></Title>
            <Contributor><ContributorRole>A01</ContributorRole><PersonName>Ada Berg</PersonName></Contributor><Contributor><ContributorRole>A01</ContributorRole><NamesBeforeKey>Carl</NamesBeforeKey><KeyNames>Roe</KeyNames></Contributor>
            <Language><LanguageRole>01</LanguageRole><LanguageCode>ita</LanguageCode></Language><PublicationDate>2002</PublicationDate></ContentItem></DOISerialArticleWork></ONIXDOISerialArticleWorkRegistrationMessage>
            """;

        Assert.That(FormatText.Detect(Xml), Is.EqualTo("onix-doi"));
        Assert.That(FormatText.Read("onix-doi", Xml).Single(), Is.EqualTo(new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = "Delle cose", Language = "it" }, new Title { Text = "On things", Kind = TitleKind.Translated, Language = "en" }],
            Contributors = [Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Roe", "Carl")],
            Dates = [new(DateKind.Issued, BibDate.Of(2002, 5))],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Le cose"], Identifiers = [Issn.Parse("2040-8056")] }],
            Volume = "7",
            Issue = "4",
            Pages = Pages.Parse("559-566"),
            Publishers = [new Publisher { Name = "Casa" }],
            Language = "it",
            Identifiers = [Doi.Parse("10.1000/abc")],
            Links = [new Link { Url = "https://example.org/abc" }],
            ExtraFields = [new("onix-doi", "NotificationType", Utf8Text.From("\"07\""))],
        }));
    }
}

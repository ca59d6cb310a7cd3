using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Items;

[TestFixture]
internal sealed class KindWordsTests
{
    [TestCase("Journal Article", WorkType.JournalArticle, false)]
    [TestCase("Electronic Resource", WorkType.JournalArticle, false)]
    [TestCase("Letter to the editor", WorkType.JournalArticle, true)]
    [TestCase("Editorial", WorkType.JournalArticle, true)]
    [TestCase("CRAM file", WorkType.Dataset, false)]
    [TestCase("Mobile app", WorkType.Software, true)]
    [TestCase("NSC168590", WorkType.Collection, false)]
    [TestCase("Poster", WorkType.Image, true)]
    [TestCase("Digital", WorkType.Image, false)]
    [TestCase("Doctoral dissertation", WorkType.Thesis, true)]
    [TestCase("Technical report", WorkType.Report, true)]
    [TestCase("General information on the content of the resource.", WorkType.Image, false)]
    [TestCase(null, WorkType.Report, false)]
    public void TellTheReader_keeps_what_says_more_than_the_type(string? genre, WorkType type, bool expected) =>
        Assert.That(KindWords.TellTheReader(genre, CslTypes.Of(type)), Is.EqualTo(expected));
}

namespace BibHarvester.Tests.Text;

public class TitleNotesTests
{
    [TestCase("Lung disease [Article in Chinese]", "Lung disease", "Article in Chinese", null)]
    [TestCase("Lung disease [Article in Chinese].", "Lung disease", "Article in Chinese", null)]
    [TestCase("Lung disease (Retracted article)", "Lung disease", "Retracted article", StatusKind.Retracted)]
    [TestCase("Lung disease (Retracted article. See vol. 3, pg. 5, 2012)", "Lung disease", "Retracted article. See vol. 3, pg. 5, 2012", StatusKind.Retracted)]
    [TestCase("RETRACTED: Lung disease", "Lung disease", null, StatusKind.Retracted)]
    [TestCase("RETRACTED ARTICLE: Lung disease", "Lung disease", null, StatusKind.Retracted)]
    [TestCase("[RETRACTED] Lung disease", "Lung disease", null, StatusKind.Retracted)]
    [TestCase("WITHDRAWN: Lung disease", "Lung disease", null, StatusKind.Withdrawn)]
    [TestCase("REMOVED: Lung disease", "Lung disease", null, StatusKind.Removed)]
    [TestCase("Retraction: Lung disease", "Retraction: Lung disease", null, null)]
    [TestCase("Withdrawn and lonely: a study", "Withdrawn and lonely: a study", null, null)]
    [TestCase("Lung disease (Part 2)", "Lung disease (Part 2)", null, null)]
    [TestCase("RETRACTED:", "RETRACTED:", null, null)]
    [TestCase("Lung [Article in Chinese] (Retracted article)", "Lung", "Article in Chinese|Retracted article", StatusKind.Retracted)]
    public void Extract_takes_notes_out(string title, string expected, string? notes, StatusKind? status) =>
        Assert.That(TitleNotes.Extract(title), Is.EqualTo(new TitleNotes(expected, notes?.Split('|').ToValueList() ?? [], status)));

    [TestCase("Parkinson's disease in childhood.", "Parkinson's disease in childhood")]
    [TestCase("What is it?", "What is it?")]
    [TestCase("Look!", "Look!")]
    [TestCase("And so on ...", "And so on ...")]
    [TestCase("Growth in the U.S.", "Growth in the U.S.")]
    [TestCase("A reply to Smith et al.", "A reply to Smith et al.")]
    [TestCase("Plain", "Plain")]
    public void TrimStop_takes_the_stop_of_feeds_off(string title, string expected) =>
        Assert.That(TitleNotes.TrimStop(title).Plain, Is.EqualTo(expected));

    [TestCase("Title: subtitle", "subtitle", "Title")]
    [TestCase("Title: Subtitle.", "subtitle", "Title")]
    [TestCase("Title — subtitle", "subtitle", "Title")]
    [TestCase("Who? A subtitle", "A subtitle", "Who?")]
    [TestCase("Title of a subtitle", "subtitle", "Title of a subtitle")]
    [TestCase("Title", "subtitle", "Title")]
    [TestCase("Title", "", "Title")]
    [TestCase("subtitle", "subtitle", "subtitle")]
    public void Split_does_not_double_a_subtitle(string title, string subtitle, string expected) =>
        Assert.That(SubtitleRule.Split(title, subtitle).Plain, Is.EqualTo(expected));

    [TestCase("A title.", "a title", true)]
    [TestCase("A title", "another", false)]
    public void IsRepetition_sees_a_title_given_twice(string title, string subtitle, bool expected) =>
        Assert.That(SubtitleRule.IsRepetition(title, subtitle), Is.EqualTo(expected));
}

using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Engine;

[TestFixture]
internal sealed class DocumentTests
{
    private const string Notes =
        "<citation near-note-distance=\"2\"><layout delimiter=\"; \" suffix=\".\"><group delimiter=\", \"><choose>" +
        "<if position=\"ibid-with-locator\"><text value=\"ibid-l\"/></if><else-if position=\"ibid\"><text value=\"ibid\"/></else-if>" +
        "<else-if position=\"near-note\"><text variable=\"title\"/><text value=\"near\"/></else-if>" +
        "<else-if position=\"subsequent\"><text variable=\"title\"/><text variable=\"first-reference-note-number\" prefix=\"n. \"/></else-if>" +
        "<else><names variable=\"author\"/><text variable=\"title\"/></else></choose></group><text variable=\"locator\" prefix=\", \"/></layout></citation>";

    private static readonly CslItem[] Books = [EngineItems.Book("Doe J|2020|A"), EngineItems.Book("Roe R|2020|B")];

    // Notes with a bar between, cites with a plus; a locator behind a colon.
    [TestCase("a|a|a:3|a:3|a:4", "J Doe, A.|ibid.|ibid-l, 3.|ibid, 3.|ibid-l, 4.")]
    [TestCase("a:3|a", "J Doe, A, 3.|A, near.")]
    [TestCase("a|b|a", "J Doe, A.|R Roe, B.|A, near.")]
    [TestCase("a|b|b|b|a", "J Doe, A.|R Roe, B.|ibid.|ibid.|A, n. 1.")]
    [TestCase("a+b|a", "J Doe, A; R Roe, B.|A, near.")]
    [TestCase("a+a", "J Doe, A; ibid.")]
    [TestCase("b|a+b", "R Roe, B.|J Doe, A; B, near.")]
    public void Positions_follow_the_notes(string notes, string expected) =>
        Assert.That(Texts(Document().Render(Citations(notes))), Is.EqualTo(expected));

    [Test]
    public void Render_tells_which_texts_have_changed()
    {
        var document = Document();
        var citations = Citations("a|b|a");
        document.Render(citations);

        var same = document.Render(citations);
        var changed = document.Render([citations[1] with { NoteNumber = 1 }, citations[0] with { NoteNumber = 2 }, citations[2]]);

        Assert.Multiple(() =>
        {
            Assert.That(same.Select(t => t.IsChanged), Is.All.False);
            Assert.That(Texts(changed), Is.EqualTo("R Roe, B.|J Doe, A.|ibid."));
            Assert.That(changed[^1].IsChanged, Is.True);
        });
    }

    [Test]
    public void Only_what_is_cited_stands_in_the_bibliography_numbered_as_it_is_cited()
    {
        var document = EngineItems.Processor(
            "<citation><layout><text variable=\"citation-number\"/></layout></citation>" +
            "<bibliography><layout><text variable=\"citation-number\" suffix=\". \"/><text variable=\"title\"/></layout></bibliography>").Document(Books);

        Assert.That(Texts(document.Render(Citations("b"))), Is.EqualTo("1"));
        Assert.That(document.Bibliography().Select(e => e.Text), Is.EqualTo((string[])["1. B"]));
        Assert.That(Texts(document.Render(Citations("b|a|b"))), Is.EqualTo("1|2|1"));
        Assert.That(document.Bibliography().Select(e => e.Text), Is.EqualTo((string[])["1. B", "2. A"]));
    }

    private static CitedDocument Document() => EngineItems.Processor(Notes, "note").Document(Books);

    private static string Texts(IReadOnlyList<CslCitationText> texts) => string.Join('|', texts.Select(t => t.Text));

    private static CslCitation[] Citations(string notes) =>
        [.. notes.Split('|').Select((note, i) => new CslCitation($"c{i}", [.. note.Split('+').Select(Cite)]) { NoteNumber = i + 1 })];

    private static CslCite Cite(string text) =>
        text.Split(':') is [var id, var locator] ? new CslCite(id) { Locator = locator } : new CslCite(text);
}

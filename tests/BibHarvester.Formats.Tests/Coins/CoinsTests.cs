using System.Text;

namespace BibHarvester.Formats.Tests.Coins;

public sealed class CoinsTests
{
    private static readonly BibRecord Article = new()
    {
        Type = WorkType.JournalArticle,
        Titles = ["On things & more"],
        Contributors = [Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Hogg", "E."), Contributor.OfOrganization("The Group")],
        Dates = [new WorkDate(DateKind.Issued, BibDate.Of(2020, 5))],
        Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Journal of Things"], Identifiers = [Issn.Parse("1234-5679")] }],
        Volume = "12",
        Issue = "3",
        Pages = Pages.Parse("100-112"),
        Identifiers = [Doi.Parse("10.1000/abc"), Pmid.Parse("123")],
        Links = [new Link { Url = "https://example.org/a" }],
        ExtraFields = [new ExtraField("coins", "rft.coden", Utf8Text.From("\"JTHGS\""))],
    };

    [Test]
    public void An_article_is_written_as_one_span()
    {
        var text = FormatText.Write("coins", Article);

        Assert.That(text, Is.EqualTo("<span class=\"Z3988\" title=\"" + string.Join("&amp;",
            "ctx_ver=Z39.88-2004", "rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal", "rft_id=info%3Adoi%2F10.1000%2Fabc", "rft_id=info%3Apmid%2F123", "rft_id=https%3A%2F%2Fexample.org%2Fa", "rft.genre=article",
            "rft.atitle=On%20things%20%26%20more", "rft.jtitle=Journal%20of%20Things", "rft.aulast=Berg", "rft.aufirst=Ada", "rft.au=Berg%2C%20Ada", "rft.au=Hogg%2C%20E.", "rft.aucorp=The%20Group", "rft.date=2020-05",
            "rft.volume=12", "rft.issue=3", "rft.spage=100", "rft.epage=112", "rft.pages=100-112", "rft.issn=1234-5679", "rft.coden=JTHGS") + "\"></span>\n"));
        Assert.That(FormatText.Read("coins", text).Single(), Is.EqualTo(Article));
        Assert.That(FormatText.Detect(text), Is.EqualTo("coins"));
    }

    [Test]
    public void Spans_of_a_page_are_found_however_they_are_written()
    {
        var records = FormatText.Read("coins", """
            <!doctype html><title>ctx_ver=no</title><SPAN lang=en title='ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:book&rft.genre=bookitem&rft.btitle=The+b%C3%B6ok&rft.atitle=A > chapter&rft.aulast=Doe&rft.auinit=J&rft.isbn=978-3-16-148410-0&rft.spage=7'
            class='other Z3988'></SPAN><span class="Z3988x" title="rft.title=no"></span>
            <span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adissertation&amp;rft.title=Th%E8se&amp;rft.au=Jane+Doe&amp;rft.inst=Univ.&amp;rft.degree=PhD&amp;rft.cc=FR"></span>
            <span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&amp;rft.type=webpage&amp;rft.title=A+page&amp;rft.creator=Doe%2C+Jane&amp;rft.identifier=https%3A%2F%2Fexample.org"></span>
            """);

        Assert.That(records, Is.EqualTo((BibRecord[])
        [
            new BibRecord
            {
                Type = WorkType.Chapter,
                Titles = ["A > chapter"],
                Contributors = [Contributor.OfPerson("Doe", "J")],
                Containers = [new Container { Kind = ContainerKind.Book, Titles = ["The böok"], Identifiers = [Isbn.Parse("978-3-16-148410-0")] }],
                Pages = Pages.Parse("7"),
            },
            new BibRecord
            {
                Type = WorkType.Thesis,
                Genre = "PhD",
                Titles = ["Thèse"],
                Contributors = [Contributor.OfPerson("Doe", "Jane")],
                Publishers = [new Publisher { Name = "Univ.", Role = PublisherRole.Institution }],
                ExtraFields = [new ExtraField("coins", "rft.cc", Utf8Text.From("\"FR\""))],
            },
            new BibRecord
            {
                Type = WorkType.WebPage,
                Titles = ["A page"],
                Contributors = [Contributor.OfPerson("Doe", "Jane")],
                Links = [new Link { Url = "https://example.org" }],
            },
        ]));
    }

    [Test]
    public void Context_objects_are_read_from_lines_and_addresses()
    {
        var items = RecordFormats.Find("coins")!.Reader!.Read(Encoding.UTF8.GetBytes(
            "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.atitle=One\n\nhttp://resolver.example.org/?sid=x&rft.title=Two\nnothing\n")).ToArray();

        Assert.That(items.Select(i => (i.Record?.Title?.Text.Plain, i.Diagnostics.Select(d => (d.Code, d.Line)).FirstOrDefault())),
            Is.EqualTo(((string?, (string?, int))[])[("One", (null, 0)), ("Two", (null, 0)), (null, ("COI001", 4))]));
    }

    [Test]
    public void Another_authors_list_beside_the_first_author_is_joined()
    {
        var record = FormatText.Read("coins", "ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:journal&rft.aulast=Berg&rft.auinit=A&rft.au=Ada+Berg&rft.au=Eve+Hogg").Single();
        Assert.That(record.Contributors, Is.EqualTo((Contributor[])[Contributor.OfPerson("Berg", "Ada"), Contributor.OfPerson("Hogg", "Eve")]));
    }

    [Test]
    public void A_span_without_a_context_object_is_told()
    {
        var item = RecordFormats.Find("coins")!.Reader!.Read("<p>\n <span class=Z3988></span></p>"u8.ToArray()).Single();
        Assert.That((item.Record, item.Diagnostics.Single().Code, item.Diagnostics.Single().Line), Is.EqualTo(((BibRecord?)null, "COI002", 2)));
    }
}

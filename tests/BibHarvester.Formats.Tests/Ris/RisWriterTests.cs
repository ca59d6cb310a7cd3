namespace BibHarvester.Formats.Tests.Ris;

public class RisWriterTests
{
    [Test]
    public void An_article_is_written_tag_by_tag_between_TY_and_ER()
    {
        var record = new BibRecord
        {
            Type = WorkType.JournalArticle,
            Titles = [new Title { Text = "Collective co-production", Subtitle = "the case of voluntary action" }],
            Contributors =
            [
                Contributor.OfPerson("Body", "Alison"),
                new Contributor { Person = new PersonName { Family = "Gogh", NonDroppingParticle = "van", Given = "Vincent", Suffix = "Jr." } },
                Contributor.OfOrganization("The COVID Group"),
            ],
            Containers = [new Container { Kind = ContainerKind.Periodical, Titles = ["Voluntary Sector Review"], Identifiers = [new(IdentifierKind.Issn, "2040-8056")] }],
            Dates = [new(DateKind.Online, BibDate.Of(2021, 7, 5))],
            Keywords = [new Keyword { Text = "education" }, new Keyword { Text = "volunteers, unpaid" }],
            Abstracts = [new Abstract { Text = "First.\nSecond." }],
            Identifiers = [Doi.Parse("10.1332/204080521x16231629157096")],
        };

        Assert.That(record.ToRis(), Is.EqualTo("""
            TY  - JOUR
            AU  - Body, Alison
            AU  - van Gogh, Vincent, Jr.
            AU  - The COVID Group,
            TI  - Collective co-production: the case of voluntary action
            T2  - Voluntary Sector Review
            PY  - 2021
            DA  - 2021/07/05
            SN  - 2040-8056
            DO  - 10.1332/204080521x16231629157096
            KW  - education
            KW  - volunteers, unpaid
            AB  - First. Second.
            ER  - 

            """.ReplaceLineEndings("\r\n")));
    }
}

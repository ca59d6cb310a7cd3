namespace BibHarvester.Formats.Tests.Ris;

/// <summary>RIS as ProCite wrote it, with the names of its fields in notes.</summary>
public class RisProCiteTests
{
    [Test]
    public void Fields_in_notes_are_read_as_what_they_are_called_and_the_volume_of_a_book_is_its_edition()
    {
        var record = Read("""
            TY  - CHAP
            N1  - Record ID: 50
            A1  - Doe, Jane
            T1  - On reeds
            N1  - Medium Designator: microfiche
            A2  - Roe, Rick
            T2  - Fens
            VL  - 2nd ed.
            CY  - Ghent
            N1  - Publisher Name: A House
            PY  - 1993
            N1  - Volume ID: 3
            N1  - Series Title: Wet Lands
            N1  - Series Volume ID: 17
            N1  - Notes: Seen in Ghent
            N1  - Call Number: QH 87
            ER  - 
            """);

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Chapter,
            Titles = ["On reeds"],
            Contributors = [Contributor.OfPerson("Doe", "Jane"), Contributor.OfPerson("Roe", "Rick", ContributorRole.Editor)],
            Dates = [new(DateKind.Issued, BibDate.Of(1993))],
            Containers = [new() { Kind = ContainerKind.Book, Titles = ["Fens"] }, new() { Kind = ContainerKind.Series, Titles = ["Wet Lands"], Volume = "17" }],
            Publishers = [new() { Name = "A House", Place = "Ghent" }],
            Volume = "3",
            Edition = "2nd ed.",
            Notes = ["Medium Designator: microfiche", "Seen in Ghent"],
            ExtraFields = [new("ris", "ID", Utf8Text.From("\"50\"")), new("ris", "CN", Utf8Text.From("\"QH 87\""))],
        }));
    }

    [Test]
    public void A_bill_has_its_number_its_code_and_its_section()
    {
        var record = Read("TY  - BILL\nN1  - Record Number: 7\nTI  - Reeds Act\nCY  - Code of Fens\nVL  - H.R. 12\nSP  - 3 to 9\nER  - \n");

        Assert.That((record.Number, record.Section, record.Containers[0].Title, record.Pages, record.Volume), Is.EqualTo(("H.R. 12", "3 to 9", "Code of Fens", (Pages?)null, (string?)null)));
    }

    [Test]
    public void A_note_with_a_colon_stays_a_note_in_the_files_of_others()
    {
        var record = Read("TY  - BOOK\nTI  - Reeds\nVL  - 2\nN1  - Edition: the third, they say\nN1  - Record Number: lost\nER  - \n");

        Assert.That((record.Volume, record.Edition, string.Join('|', record.Notes)), Is.EqualTo(("2", (string?)null, "Edition: the third, they say|Record Number: lost")));
    }

    private static BibRecord Read(string text) => FormatText.Read("ris", text).Single();
}

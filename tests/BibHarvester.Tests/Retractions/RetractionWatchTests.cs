using BibHarvester.Retractions;

namespace BibHarvester.Tests.Retractions;

public class RetractionWatchTests
{
    private const string Head = "Record ID,Title,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\r\n";

    private static readonly BibRecord Work = new()
    {
        Type = WorkType.JournalArticle,
        Identifiers = [new(IdentifierKind.Doi, "10.5555/Sea"), new(IdentifierKind.Pmid, "12")],
        Provenance = Provenance.Of(new Witness { Source = "crossref" }),
    };

    private static RetractionWatch Read(string rows) => RetractionWatch.Read(new StringReader(Head + rows));

    [Test]
    public void Each_notice_of_a_work_is_found_by_doi_or_pubmed_number()
    {
        var retractions = Read(
            "1,\"Sea, \"\"levels\"\"\nrise\",3/14/2020 0:00,10.5555/notice,0,10.5555/SEA,0,Retraction,+Error in Data;+Unreliable Results;\r\n" +
            "2,Sea levels,12/1/2021 0:00,unavailable,77,unavailable,12,Reinstatement,\r\n" +
            "3,Another,1/1/2020,10.5555/x,0,10.5555/other,0,Correction,\r\n");

        Assert.That(retractions.Count, Is.EqualTo(3));
        Assert.That(retractions.Find(Work), Is.EqualTo((WorkStatus[])
        [
            new()
            {
                Kind = StatusKind.Retracted,
                Text = "Error in Data; Unreliable Results",
                Date = BibDate.Of(2020, 3, 14),
                Notice = new Identifier(IdentifierKind.Doi, "10.5555/notice"),
                AssertedBy = "retraction-watch",
            },
            new() { Kind = StatusKind.Reinstated, Date = BibDate.Of(2021, 12, 1), Notice = new Identifier(IdentifierKind.Pmid, "77"), AssertedBy = "retraction-watch" },
        ]));
    }

    [Test]
    public void What_is_added_has_its_witness()
    {
        var known = Read("1,Sea,3/14/2020 0:00,10.5555/notice,0,10.5555/sea,0,Expression of concern,\n").AddTo(Work);

        Assert.That(known.Status.Single().Kind, Is.EqualTo(StatusKind.ExpressionOfConcern));
        Assert.That(known.Provenance!.Witnesses[known.Provenance.Of("/status/0")!.Witness].Source, Is.EqualTo("retraction-watch"));
        Assert.That(RecordWarnings.OfStatus(known).Single().ToString(), Does.Contain("REC011"));
    }

    [Test]
    public void A_file_of_other_columns_is_none() => Assert.That(() => RetractionWatch.Read(new StringReader("a,b\n1,2\n")), Throws.TypeOf<InvalidDataException>());

    [Test]
    public void Broken_rows_are_passed_over() => Assert.That(Read("1\n,,,\n\"open").Count, Is.Zero);

    [Test]
    public void A_work_that_is_retracted_once_more_is_retracted()
    {
        var work = Work with
        {
            Status =
            [
                new() { Kind = StatusKind.Retracted, Date = BibDate.Of(2010) },
                new() { Kind = StatusKind.Reinstated, Date = BibDate.Of(2012) },
                new() { Kind = StatusKind.Retracted, Date = BibDate.Of(2015), AssertedBy = "publisher" },
            ],
        };

        Assert.That(RecordWarnings.OfStatus(work).Select(w => (w.Code, w.Message)), Is.EqualTo(((string, string)[])
            [(RecordWarnings.NotToBeCited, "The work is retracted, 2010, 2015; says publisher.")]));
    }
}

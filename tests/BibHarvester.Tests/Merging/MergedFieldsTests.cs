using BibHarvester.Merging;

namespace BibHarvester.Tests.Merging;

public class MergedFieldsTests
{
    private static readonly RecordMerger Merger = new();

    private static BibRecord Of(string source) => new()
    {
        Type = WorkType.JournalArticle,
        Identifiers = [new(IdentifierKind.Doi, "10.5555/a")],
        Provenance = Provenance.Of(new Witness { Source = source }),
    };

    [Test]
    public void One_person_in_two_scripts_is_one()
    {
        var merged = Merger.Merge(
        [
            Of("crossref") with { Contributors = [Contributor.OfPerson("Zhang", "Zhenping"), Contributor.OfPerson("Li", "Na")] },
            Of("jalc") with { Contributors = [Contributor.OfPerson("张", "振平"), Contributor.OfPerson("李", "娜") with { Orcid = Orcid.Parse("0000-0002-1825-0097") }] },
        ]);

        Assert.That(merged.Contributors, Is.EqualTo((Contributor[])
        [
            Contributor.OfPerson("Zhang", "Zhenping") with { OtherNames = [new() { Family = "张", Given = "振平" }] },
            Contributor.OfPerson("Li", "Na") with { OtherNames = [new() { Family = "李", Given = "娜" }], Orcid = Orcid.Parse("0000-0002-1825-0097") },
        ]));
    }

    [Test]
    public void The_fullest_list_wins_and_each_name_takes_its_best_form()
    {
        var merged = Merger.Merge(
        [
            Of("crossref") with { Contributors = [Contributor.OfPerson("Muller", "K.")] },
            Of("openalex") with { Contributors = [Contributor.OfPerson("Müller", "Karl O."), Contributor.OfPerson("Hogg", "E."), Contributor.OfOrganization("The Sea Group")] },
            Of("pubmed") with { Contributors = [Contributor.OfPerson("Müller", "K O"), Contributor.OfPerson("Hogg", "Eddy")] },
        ]);

        Assert.That(merged.Contributors, Is.EqualTo((Contributor[])
            [Contributor.OfPerson("Müller", "Karl O."), Contributor.OfPerson("Hogg", "Eddy"), Contributor.OfOrganization("The Sea Group")]));
        Assert.That(merged.Provenance!.Of("/contributors/0")!.Dissents.Select(d => (merged.Provenance.Witnesses[d.Witness].Source, d.Raw.ToString())), Is.EqualTo(
            ((string, string)[])[("crossref", "Muller, K."), ("pubmed", "Müller, K O; Hogg, Eddy")]));
    }

    [Test]
    public void Rich_text_beats_plain_when_they_say_the_same()
    {
        var rich = RichText.ParseMarkup("Expression of <i>AtJMT</i> in the sea");
        var merged = Merger.Merge([Of("crossref") with { Titles = ["Expression of AtJMT in the sea"] }, Of("pubmed") with { Titles = [new Title { Text = rich }] }]);

        Assert.That(merged.Titles, Is.EqualTo((Title[])[new() { Text = rich }]));
        Assert.That(merged.Provenance!.Of("/titles/0"), Is.EqualTo(new FieldWitness { Path = "/titles/0", Witness = 1, Rule = MergeRules.BetterForm }));
    }

    [Test]
    public void Languages_stand_side_by_side_and_no_computers_translation_is_the_main_title()
    {
        var merged = Merger.Merge(
        [
            Of("jalc") with { Titles = [new Title { Text = "海の研究", Language = "ja" }, new Title { Text = "Studies of the sea", Language = "en", Kind = TitleKind.Translated }] },
            Of("openalex") with { Titles = [new Title { Text = "Sea research", Language = "en", MachineTranslated = true }, "Studies of the Sea"] },
        ]);

        Assert.That(merged.Title?.Text.Plain, Is.EqualTo("海の研究"));
        Assert.That(merged.Titles.Select(t => (t.Text.Plain, t.Kind, t.Language, t.MachineTranslated)), Is.EqualTo(((string, TitleKind, string?, bool)[])
        [
            ("海の研究", TitleKind.Main, "ja", false),
            ("Studies of the sea", TitleKind.Translated, "en", false),
            ("Sea research", TitleKind.Main, "en", true),
        ]));
    }

    [Test]
    public void Dates_stay_by_kind_and_a_first_of_january_is_a_year()
    {
        var merged = Merger.Merge(
        [
            Of("crossref") with { Volume = "13", Dates = [new(DateKind.Online, BibDate.Of(2021, 7, 5)), new(DateKind.Print, BibDate.Of(2022))] },
            Of("pubmed") with { Dates = [new(DateKind.Print, BibDate.Of(2022, 6))] },
            Of("openalex") with { Dates = [new(DateKind.Issued, BibDate.Of(2021, 1, 1))] },
        ]);

        Assert.That(merged.Dates, Is.EqualTo((WorkDate[])
            [new(DateKind.Issued, BibDate.Of(2021)), new(DateKind.Print, BibDate.Of(2022, 6)), new(DateKind.Online, BibDate.Of(2021, 7, 5))]));
        Assert.That(merged.Issued, Is.EqualTo(BibDate.Of(2022, 6)));
    }

    [TestCase("e12", "e12", null, null)]
    [TestCase("e12", "1", "14", null)]
    [TestCase("e12", "409", "424", "409–424")]
    public void An_articles_number_is_no_page(string number, string first, string? last, string? expected)
    {
        var merged = Merger.Merge([Of("crossref") with { ArticleNumber = number }, Of("pubmed") with { Pages = new() { First = first, Last = last } }]);

        Assert.That((merged.ArticleNumber, merged.Pages?.ToString()), Is.EqualTo((number, expected)));
    }

    [Test]
    public void Every_assertion_of_a_status_is_kept_and_a_notice_is_not_retracted_itself()
    {
        var notice = new Identifier(IdentifierKind.Doi, "10.5555/notice");
        var merged = Merger.Merge(
        [
            Of("openalex") with { Status = [new() { Kind = StatusKind.Retracted }] },
            Of("crossref") with { Status = [new() { Kind = StatusKind.Retracted, Notice = notice, AssertedBy = "publisher" }] },
        ]);
        var ofNotice = Merger.Merge(
        [
            Of("openalex") with { Status = [new() { Kind = StatusKind.Retracted }] },
            Of("crossref") with { Relations = [new() { Kind = RelationKind.Retracts, Target = notice }] },
        ]);

        Assert.That(merged.Status, Is.EqualTo((WorkStatus[])
            [new() { Kind = StatusKind.Retracted, Notice = notice, AssertedBy = "publisher" }, new() { Kind = StatusKind.Retracted, AssertedBy = "openalex" }]));
        Assert.That(ofNotice.Status, Is.Empty);
    }

    [Test]
    public void The_policy_can_be_changed()
    {
        BibRecord[] records = [Of("crossref") with { Volume = "13" }, Of("openalex") with { Volume = "14" }];
        var policy = MergePolicy.Default.With("volume", MergeRule.Trusted, "openalex > *");

        Assert.That(new RecordMerger(policy).Merge(records).Volume, Is.EqualTo("14"));
        Assert.That(() => MergePolicy.Default.With("colour", MergeRule.Trusted, "*"), Throws.ArgumentException);
        Assert.That(() => TrustOrder.Parse("a > > b"), Throws.TypeOf<FormatException>());
    }

    [Test]
    public void The_day_of_registration_is_no_date_of_publication()
    {
        var created = new WorkDate(DateKind.RecordCreated, BibDate.Of(2017, 8, 9));
        var merged = Merger.Merge([Of("crossref") with { Dates = [created] }, Of("openalex") with { Dates = [new(DateKind.Issued, BibDate.Of(2017, 8, 9))] }]);
        var known = Merger.Merge([Of("crossref") with { Dates = [created, new(DateKind.Online, BibDate.Of(2017))] }, Of("openalex") with { Dates = [new(DateKind.Issued, BibDate.Of(2017, 8, 9))] }]);

        Assert.Multiple(() =>
        {
            Assert.That(merged.Dates, Is.EqualTo((WorkDate[])[created]));
            var row = merged.Provenance!.Fields.Single();
            Assert.That((row.Path, row.Rule, row.Dissents.Single().Raw.ToString()), Is.EqualTo(("/dates/0", MergeRules.RecordDate, "2017-08-09")));
            Assert.That(known.Dates, Has.Count.EqualTo(3));
        });
    }

    [TestCase("冬の風について", "en", null, null)]
    [TestCase("冬の風について", "en", "ja", "ja")]
    [TestCase("On winds", "en", "ja", "en")]
    public void English_is_not_heard_of_a_title_in_another_script(string title, string first, string? second, string? expected)
    {
        var merged = Merger.Merge([Of("crossref") with { Titles = [title], Language = first }, Of("openalex") with { Language = second }]);
        Assert.That(merged.Language, Is.EqualTo(expected));
    }
}

using BibHarvester.Formats.RecordJson;
using BibHarvester.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Formats.Tests.RecordJson;

public class RecordJsonForwardTests
{
    private static readonly string[] Newer =
    [
        """{"bibharvest":"1.7","type":"hologram","titles":[{"text":"A","kind":"running","tone":"dry"}],"mood":{"a":[1,2]}}""",
        """{"bibharvest":"1.0","type":"book","titles":[{"text":{"text":"AB","spans":[[0,1,"i"],[1,1,"wavy",3]],"dir":"rtl"}}]}""",
        """{"bibharvest":"1.0","type":"book","incompleteRoles":["author","dreamer"],"dates":[{"kind":"print","date":{"start":"2020","season":"monsoon","era":"x"}}]}""",
        """{"bibharvest":"1.0","type":"book","references":[{"record":{"type":"scroll","titles":[{"text":"B"}],"new":1},"weight":0.5}]}""",
        """{"bibharvest":"1.0","type":"book","extraFields":[{"format":"x","name":"y","value":1,"since":"2030"}],"provenance":{"witnesses":[{"source":"s","mood":"good"}],"z":1},"a~/b":null}""",
        """{"bibharvest":"1.0","type":"book","pages":{"first":"1","lines":"2"},"identifiers":[{"kind":"swhid","value":"1","medium":"film"}]}""",
    ];

    [TestCaseSource(nameof(Newer))]
    public void What_a_newer_version_added_is_written_back_in_place(string json)
    {
        var item = RecordJsonReader.ReadObject(System.Text.Encoding.UTF8.GetBytes(json));

        Assert.That(item.Diagnostics, Is.Empty);
        Assert.That(item.Record!.ToRecordJson(), Is.EqualTo(json));
    }

    [Test]
    public void Unknown_members_and_words_are_extra_fields_by_pointer_and_the_nearest_known_word_stands_in()
    {
        var record = Read(Newer[0]);

        Assert.That(record, Is.EqualTo(new BibRecord
        {
            Type = WorkType.Document,
            Titles = [new Title { Text = "A", Kind = TitleKind.Alternative }],
            ExtraFields =
            [
                Kept("/bibharvest", "\"1.7\""),
                Kept("/mood", """{"a":[1,2]}"""),
                Kept("/titles/0/kind", "\"running\""),
                Kept("/titles/0/tone", "\"dry\""),
                Kept("/type", "\"hologram\""),
            ],
        }));
    }

    [Test]
    public void A_word_that_was_changed_since_is_not_overwritten_and_nothing_is_lost()
    {
        var changed = Read(Newer[0]) with { Type = WorkType.Image };

        Assert.That(changed.ToRecordJson(), Does.StartWith("""{"bibharvest":"1.0","type":"image","titles":[{"text":"A","kind":"alternative"}],"extraFields":["""));
        Assert.That(Read(changed.ToRecordJson()), Is.EqualTo(changed));
    }

    [Test]
    public void A_member_whose_place_is_gone_is_an_extra_field_like_others()
    {
        var changed = Read(Newer[5]) with { Identifiers = [] };

        Assert.That(Read(changed.ToRecordJson()), Is.EqualTo(changed));
    }

    [Test]
    public void A_newer_major_version_is_reported()
    {
        var item = RecordJsonReader.ReadObject("""{"bibharvest":"2.0","type":"book"}"""u8.ToArray());

        Assert.That(item.Diagnostics.Select(d => (d.Code, d.Column)), Is.EqualTo(new[] { ("RJS005", 15) }));
    }

    [Test]
    public void Unknown_members_anywhere_survive_in_any_record() =>
        Prop.ForAll(AnyRecord.Arbitrary, record =>
        {
            var bare = record with { ExtraFields = [] };
            // The writer puts new members last in an object, and the first object that ends in the text may be any part.
            var json = bare.ToRecordJson();
            var newer = json[..^1] + ",\"zzz\":[{\"deep\":true}]}";
            var read = Read(newer);
            return read.SameWithProvenance(bare with { ExtraFields = [Kept("/zzz", "[{\"deep\":true}]")] }) && read.ToRecordJson() == newer;
        }).QuickCheckThrowOnFailure();

    private static BibRecord Read(string json) => RecordJsonReader.ReadObject(System.Text.Encoding.UTF8.GetBytes(json)).Record!;

    private static ExtraField Kept(string pointer, string json) => new("bibharvest-json", pointer, Utf8Text.From(json));
}

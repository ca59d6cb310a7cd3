namespace BibHarvester.Formats.Tests.Ris;

/// <summary>What a tag says by the type of the reference.</summary>
public class RisTypeMeaningTests
{
    [TestCase("TY  - ICOMM\nTI  - Re: reeds\nA2  - Roe, Rick\nER  - \n", WorkType.PersonalCommunication, ContributorRole.Recipient)]
    [TestCase("TY  - ANCIENT\nTI  - On Reeds\nA2  - Roe, Rick\nER  - \n", WorkType.Classic, ContributorRole.Editor)]
    [TestCase("TY  - CLSWK\nTI  - On Reeds\nA2  - Roe, Rick\nA3  - Roe, Rick\nER  - \n", WorkType.Classic, ContributorRole.Editor)]
    [TestCase("TY  - CONF\nTI  - On Reeds\nA4  - Roe, Rick\nER  - \n", WorkType.ConferencePaper, ContributorRole.Translator)]
    public void People_have_the_role_that_the_type_gives_them(string text, WorkType type, ContributorRole role)
    {
        var record = Read(text);

        Assert.That((record.Type, record.Contributors[0]), Is.EqualTo((type, Contributor.OfPerson("Roe", "Rick", role))));
    }

    [Test]
    public void What_is_sent_to_nobody_in_particular_is_a_post() => Assert.That(Read("TY  - ICOMM\nTI  - Reeds\nER  - \n").Type, Is.EqualTo(WorkType.Post));

    [Test]
    public void The_sponsor_of_a_conference_is_no_translator() =>
        Assert.That(Read("TY  - CONF\nTI  - On Reeds\nA4  - UNESCO\nER  - \n").Contributors.Single(), Is.EqualTo(Contributor.OfOrganization("UNESCO", ContributorRole.Organizer)));

    [TestCase("DATA", "Number=S-12 VolumeCount= Kept=")]
    [TestCase("CASE", "Number= VolumeCount= Kept=NV")]
    [TestCase("BOOK", "Number= VolumeCount=S-12 Kept=")]
    public void The_number_of_volumes_is_another_one_in_some_types(string type, string expected)
    {
        var record = Read($"TY  - {type}\nTI  - Reeds\nNV  - S-12\nER  - \n");

        Assert.That($"Number={record.Number} VolumeCount={record.VolumeCount} Kept={string.Join(' ', record.ExtraFields.Select(e => e.Name))}", Is.EqualTo(expected));
    }

    [Test]
    public void The_lone_page_of_a_standard_is_the_number_of_its_pages() =>
        Assert.That(Read("TY  - STAND\nTI  - Reeds\nSP  - 12\nER  - \n").PageCount, Is.EqualTo("12"));

    private static BibRecord Read(string text) => FormatText.Read("ris", text).Single();
}

using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Model.Tests.Names;

public sealed class NameListTests
{
    [TestCase("A. Body, E. Hogg", "Body|A.;Hogg|E.")]
    [TestCase("Body, A., Hogg, E.", "Body|A.;Hogg|E.")]
    [TestCase("Body, A., & Hogg, E.", "Body|A.;Hogg|E.")]
    [TestCase("A. Body and E. Hogg", "Body|A.;Hogg|E.")]
    [TestCase("Alison Body, Eddy Hogg, and Jane Doe", "Body|Alison;Hogg|Eddy;Doe|Jane")]
    [TestCase("Body, Alison and Hogg, Eddy", "Body|Alison;Hogg|Eddy")]
    [TestCase("Body, Alison, Hogg, Eddy", "Body|Alison;Hogg|Eddy")]
    [TestCase("Body, Alison, and Eddy Hogg", "Body|Alison;Hogg|Eddy")]
    [TestCase("Alison Body, Eddy Hogg", "Body|Alison;Hogg|Eddy")]
    [TestCase("Classen M, Demling L", "Classen|M;Demling|L")]
    [TestCase("Classen M, Ivanov IV, Demling LA.", "Classen|M;Ivanov|I V;Demling|L A")]
    [TestCase("Jones CI, Robinson SR, Hall N.", "Jones|C I;Robinson|S R;Hall|N")]
    [TestCase("MARTIN LUTHER KING JR; JANE DOE", "King|Martin Luther|Jr;Doe|Jane")]
    [TestCase("江文杰;韩超;", "江|文杰;韩|超")]
    [TestCase("江文杰，韩超、欧阳修", "江|文杰;韩|超;欧阳|修")]
    [TestCase("江文杰 韩超", "江|文杰;韩|超")]
    [TestCase("Zhang, Zhenping", "Zhang|Zhenping")]
    [TestCase("Vázquez Fernández, Miguel", "Vázquez Fernández|Miguel")]
    [TestCase("King, M. L., Jr., Abernathy, R.", "King|M. L.|Jr.;Abernathy|R.")]
    [TestCase("Schaefer, III, Henry F.", "Schaefer|Henry F.|III")]
    [TestCase("Martin Luther King, Jr., Ralph Abernathy", "King|Martin Luther|Jr.;Abernathy|Ralph")]
    [TestCase("Smith, John; Doe, Jane", "Smith|John;Doe|Jane")]
    [TestCase("Smith, J.\nDoe, J.", "Smith|J.;Doe|J.")]
    [TestCase("SMITH, JOHN", "Smith|John")]
    [TestCase("MACDONALD J, O'NEIL KC, DE LA CRUZ A", "MacDonald|J;O'Neil|K C;Cruz|A")]
    [TestCase("The COVID Group", "{The COVID Group}")]
    [TestCase("U.S. Army Corps of Engineers", "{U.S. Army Corps of Engineers}")]
    [TestCase("Department of Health and Human Services", "{Department of Health and Human Services}")]
    [TestCase("World Health Organization; Smith, J.", "{World Health Organization};Smith|J.")]
    [TestCase("Wren BW, Maskell DJ, Pathogen Consortium.", "Wren|B W;Maskell|D J;{Pathogen Consortium}")]
    [TestCase("UNDP", "UNDP")]
    [TestCase("国家统计局", "{国家统计局}")]
    [TestCase("Press, W. H., Teukolsky, S. A.", "Press|W. H.;Teukolsky|S. A.")]
    [TestCase("Suttkus, Royal D.", "Suttkus|Royal D.")]
    [TestCase("", "")]
    [TestCase(" ; , ", "")]
    public void Parse_finds_every_name(string text, string expected)
    {
        var list = NameList.Parse(text);

        Assert.That(string.Join(';', list.Names.Select(Show)), Is.EqualTo(expected));
        Assert.That(list.IsIncomplete, Is.False);
    }

    [TestCase("Body, A., Hogg, E., et al.", "Body|A.;Hogg|E.")]
    [TestCase("Body A, et al", "Body|A")]
    [TestCase("A. Body; others", "Body|A.")]
    [TestCase("A. Body and others", "Body|A.")]
    [TestCase("A. Body, al. et", "Body|A.")]
    [TestCase("江文杰, 韩超, 等", "江|文杰;韩|超")]
    [TestCase("江文杰等", "江|文杰")]
    public void Parse_marks_a_list_that_is_cut_short(string text, string expected)
    {
        var list = NameList.Parse(text);

        Assert.That(string.Join(';', list.Names.Select(Show)), Is.EqualTo(expected));
        Assert.That(list.IsIncomplete, Is.True);
    }

    [TestCase("al. et", true)]
    [TestCase("et al.", true)]
    [TestCase("others", true)]
    [TestCase("等", true)]
    [TestCase("Al Gore", false)]
    [TestCase("", false)]
    public void IsEtAl_knows_what_stands_for_further_names(string text, bool expected) => Assert.That(NameList.IsEtAl(text), Is.EqualTo(expected));

    [Test]
    public void A_reading_says_by_which_rules_and_what_was_odd()
    {
        Assert.That(NameReading.Of("SMITH, JOHN"), Is.EqualTo(new NameReading
        {
            Text = "SMITH, JOHN", Person = new PersonName { Family = "Smith", Given = "John" }, Rules = [NameRule.Order, NameRule.Recase],
            Diagnostics = [new("NAM001", "The name 'SMITH, JOHN' stands in capitals.")],
        }));
        Assert.That(NameReading.Of("SMITH, JOHN", new NameOptions { Recase = false }).Person, Is.EqualTo(new PersonName { Family = "SMITH", Given = "JOHN" }));
        Assert.That(NameReading.Of("江文杰;"), Is.EqualTo(new NameReading
        {
            Text = "江文杰;", Person = new PersonName { Family = "江", Given = "文杰" }, Rules = [NameRule.Surname],
        }));
        Assert.That(NameReading.Of("Marks & Spencer").Diagnostics[0].Code, Is.EqualTo("NAM002"));
        Assert.That(NameReading.Of("Royal Society, Division A").Organization, Is.EqualTo("Royal Society, Division A"));
        Assert.That(NameReading.Of("Army Corps", new NameOptions { DetectOrganizations = false }).Person, Is.EqualTo(new PersonName { Family = "Corps", Given = "Army" }));
        Assert.That(
            NameList.Parse("NASA Team; Body, A.").ToContributors(ContributorRole.Editor),
            Is.EqualTo(new[] { Contributor.OfOrganization("NASA Team", ContributorRole.Editor), Contributor.OfPerson("Body", "A.", ContributorRole.Editor) }));
    }

    [Test]
    public void Nothing_throws()
    {
        string[] pieces = ["A.", "Body", ", ", "; ", " and ", "et al.", "van ", "'", "d'", "III", "Jr.", "MC", "-", ".", "江", "文", " ", "\n", "O'", "\ud800", "University", "等"];
        var texts = Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""), Gen.Elements(pieces).ListOf().Select(string.Concat));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(texts.ToArbitrary(), text =>
            NameList.Parse(text).Names.All(name => name.Person?.Family != "") && PersonName.Recase(text).Length == text.Length && PersonName.OfParts(text, text) is not null));
    }

    private static string Show(NameReading reading) => reading.Organization is { } organization
        ? $"{{{organization}}}"
        : string.Join('|', new[] { reading.Person!.Family, reading.Person.Given, reading.Person.Suffix }.Where(p => p is not null));
}

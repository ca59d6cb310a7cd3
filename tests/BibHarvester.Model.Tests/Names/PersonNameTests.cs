namespace BibHarvester.Model.Tests.Names;

public sealed class PersonNameTests
{
    // family | given | dropping | non-dropping | suffix
    [TestCase("A. Body", "Body|A.|||")]
    [TestCase("Body, A.", "Body|A.|||")]
    [TestCase("Classen M", "Classen|M|||")]
    [TestCase("Smith JA", "Smith|J A|||")]
    [TestCase("van der Berg JA", "Berg|J A||van der|")]
    [TestCase("Иванов А.А.", "Иванов|А.А.|||")]
    [TestCase("江文杰", "江|文杰|||")]
    [TestCase("韩超", "韩|超|||")]
    [TestCase("欧阳修", "欧阳|修|||")]
    [TestCase("司马相如", "司马|相如|||")]
    [TestCase("张 振平", "张|振平|||")]
    [TestCase("김철수", "김|철수|||")]
    [TestCase("山田太郎", "山田太郎||||")]
    [TestCase("山田 太郎", "山田|太郎|||")]
    [TestCase("Zhang, Zhenping", "Zhang|Zhenping|||")]
    [TestCase("Henry F. Schaefer III", "Schaefer|Henry F.|||III")]
    [TestCase("Schaefer, III, Henry F.", "Schaefer|Henry F.|||III")]
    [TestCase("Schaefer III, Henry F.", "Schaefer|Henry F.|||III")]
    [TestCase("Schaefer, Henry F., III", "Schaefer|Henry F.|||III")]
    [TestCase("Martin Luther King, Jr.", "King|Martin Luther|||Jr.")]
    [TestCase("Martin Luther King Jr", "King|Martin Luther|||Jr")]
    [TestCase("Dr. John Smith", "Smith|Dr. John|||")]
    [TestCase("Smith, Dr. John", "Smith|Dr. John|||")]
    [TestCase("Ludwig van Beethoven", "Beethoven|Ludwig|van||")]
    [TestCase("Beethoven, Ludwig van", "Beethoven|Ludwig|van||")]
    [TestCase("Vincent van Gogh", "Gogh|Vincent||van|")]
    [TestCase("van Gogh, Vincent", "Gogh|Vincent||van|")]
    [TestCase("Alexander von Humboldt", "Humboldt|Alexander|von||")]
    [TestCase("Ursula von der Leyen", "Leyen|Ursula|von der||")]
    [TestCase("Harald zur Hausen", "Hausen|Harald||zur|")]
    [TestCase("Juan de la Cruz", "Cruz|Juan||de la|")]
    [TestCase("Jean d'Alembert", "Alembert|Jean||d'|")]
    [TestCase("d'Alembert, Jean", "Alembert|Jean||d'|")]
    [TestCase("Ursula K. Le Guin", "Le Guin|Ursula K.|||")]
    [TestCase("Robert De Niro", "De Niro|Robert|||")]
    [TestCase("Jean de La Fontaine", "La Fontaine|Jean||de|")]
    [TestCase("Di Wu", "Wu|Di|||")]
    [TestCase("Van den Bruel", "Van den Bruel||||")]
    [TestCase("DUPONT Jean", "DUPONT|Jean|||")]
    [TestCase("A Van de Ven", "Van de Ven|A|||")]
    [TestCase("E. Berg van den", "Berg|E.||van den|")]
    [TestCase("Robinson SR", "Robinson|S R|||")]
    [TestCase("DA Benson", "Benson|D A|||")]
    [TestCase("José Ortega y Gasset", "Gasset|José Ortega||y|")]
    [TestCase("Plato", "Plato||||")]
    [TestCase("Vázquez Fernández, Miguel", "Vázquez Fernández|Miguel|||")]
    [TestCase("SMITH, JOHN", "SMITH|JOHN|||")]
    public void Parse_reads_either_order(string text, string expected) => Assert.That(Show(PersonName.Parse(text)), Is.EqualTo(expected));

    [Test]
    public void Parse_of_a_blank_text_throws() => Assert.That(() => PersonName.Parse(" \t"), Throws.TypeOf<FormatException>());

    [TestCase("Vázquez Fernández", "Miguel", null, null, "Vázquez Fernández|Miguel|||")]
    [TestCase("von Neumann", "John", null, null, "Neumann|John||von|")]
    [TestCase("Beethoven", "Ludwig van", null, null, "Beethoven|Ludwig|van||")]
    [TestCase("Gogh", "Vincent", "van", null, "Gogh|Vincent||van|")]
    [TestCase("Humboldt", "Alexander", "von", null, "Humboldt|Alexander|von||")]
    [TestCase("Schaefer III", "Henry F.", null, null, "Schaefer|Henry F.|||III")]
    [TestCase("King", "Martin Luther, Jr.", null, null, "King|Martin Luther|||Jr.")]
    [TestCase("King", "Martin Luther", null, "Jr.", "King|Martin Luther|||Jr.")]
    [TestCase(" ", "Plato", null, null, "|Plato|||")]
    [TestCase("de", null, null, null, "de||||")]
    public void OfParts_keeps_the_split_of_the_source(string? family, string? given, string? particle, string? suffix, string expected) =>
        Assert.That(Show(PersonName.OfParts(family, given, particle, suffix)), Is.EqualTo(expected));

    [TestCase("SMITH", "Smith")]
    [TestCase("JOHN A. SMITH", "John A. Smith")]
    [TestCase("MCDONALD", "McDonald")]
    [TestCase("MACDONALD", "MacDonald")]
    [TestCase("MACHADO", "Machado")]
    [TestCase("O'NEIL", "O'Neil")]
    [TestCase("D’ANGELO", "D’Angelo")]
    [TestCase("DE LA CRUZ", "de la Cruz")]
    [TestCase("VAN DER BERG", "van der Berg")]
    [TestCase("LA FONTAINE", "La Fontaine")]
    [TestCase("SMITH-JONES", "Smith-Jones")]
    [TestCase("J.-P.", "J.-P.")]
    [TestCase("HENRY SCHAEFER III", "Henry Schaefer III")]
    [TestCase("ÉMILE DÜRKHEIM", "Émile Dürkheim")]
    [TestCase("ИВАНОВ", "Иванов")]
    [TestCase("JA SMITH", "JA Smith")]
    [TestCase("Mixed Case", "Mixed Case")]
    [SetCulture("tr-TR")]
    public void Recase_gives_capitals_their_usual_case(string text, string expected) => Assert.That(PersonName.Recase(text), Is.EqualTo(expected));

    [TestCase("NG", "DAVID", "Ng|David|||")]
    [TestCase("DE LA CRUZ", "JA", "Cruz|JA||de la|")]
    [TestCase("BEETHOVEN", "LUDWIG VAN", "Beethoven|Ludwig|van||")]
    [TestCase("DUPONT", "Jean", "Dupont|Jean|||")]
    public void Recased_takes_the_parts_for_what_they_are(string family, string given, string expected)
    {
        var name = PersonName.OfParts(family, given);

        Assert.That(name.IsInCapitals, Is.True);
        Assert.That(Show(name.Recased()), Is.EqualTo(expected));
    }

    private static string Show(PersonName name) =>
        $"{name.Family}|{name.Given}|{name.DroppingParticle}|{name.NonDroppingParticle}|{name.Suffix}";
}

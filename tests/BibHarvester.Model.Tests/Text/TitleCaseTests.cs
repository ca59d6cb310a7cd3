namespace BibHarvester.Tests.Text;

public class TitleCaseTests
{
    [TestCase("Collective co-production in English public services: the case of voluntary action in primary education", "Collective co-production in English public services: The case of voluntary action in primary education")]
    [TestCase("The Meta Co-production of Community Outcomes: Towards a Citizens’ Capabilities Approach", "The meta co-production of community outcomes: Towards a citizens’ capabilities approach")]
    [TestCase("Attention Is All You Need", "Attention is all you need")]
    [TestCase("Is Bigger Better? The Case of Large Cities", "Is bigger better? The case of large cities")]
    [TestCase("Nature and Nurture—A History of the Debate", "Nature and nurture—A history of the debate")]
    [TestCase("DNA-Binding Proteins and mRNA Decay in HeLa Cells under COVID-19", "DNA-binding proteins and mRNA decay in HeLa cells under COVID-19")]
    [TestCase("Economic Growth in South Africa and the United States after World War II", "Economic growth in South Africa and the United States after World War II")]
    [TestCase("Teaching French and Mandarin to American Students in July", "Teaching French and Mandarin to American students in July")]
    [TestCase("Alzheimer’s Disease and Parkinson's Disease in Bayesian Networks", "Alzheimer’s disease and Parkinson's disease in Bayesian networks")]
    [TestCase("The Letters of Jane Austen and the Novels of J. R. R. Tolkien", "The letters of Jane Austen and the novels of J. R. R. Tolkien")]
    [TestCase("A Study of Vitamin A and a Guinea Pig Model of Type A Behavior", "A study of vitamin A and a guinea pig model of type A behavior")]
    [TestCase("Part II: the Role of X-Ray Imaging", "Part II: The role of X-ray imaging")]
    [TestCase("Why Growth May Slow in May 2015", "Why growth may slow in May 2015")]
    [TestCase("Communal nesting ecology of Little Tern (Sternula albifrons) in riverine islands in Bangladesh", "Communal nesting ecology of Little Tern (Sternula albifrons) in riverine islands in Bangladesh")]
    [TestCase("PROGRESSIVE REFRACTION CHANGES FOLLOWING TREPHINE OPERATION", "Progressive refraction changes following trephine operation")]
    [TestCase("The effect of dose: p53 and mTOR", "The effect of dose: p53 and mTOR")]
    [TestCase("IDIOPATHIC ACQUIRED ANEMIA IN AN INFANT: Successful Treatment with Corticotropin (ACTH)", "Idiopathic acquired anemia in an infant: Successful treatment with corticotropin (ACTH)")]
    [TestCase("Synthesis of Zn and Cu Nanoparticles", "Synthesis of Zn and Cu nanoparticles")]
    [TestCase("Western Zhou Remembering and the Nature of Qin History", "Western Zhou remembering and the nature of Qin history")]
    [TestCase("Foraging Habitats of Breeding Audouin's Gulls Larus audouinii in Women's Studies", "Foraging habitats of breeding Audouin's gulls Larus audouinii in women's studies")]
    [TestCase("Interpretation of Toxæmias in Theories of Gödel and Others", "Interpretation of toxæmias in theories of Gödel and others")]
    [TestCase("Biogeography of Lanternfishes (Myctophidae) South of 30°S", "Biogeography of lanternfishes (Myctophidae) south of 30°S")]
    [TestCase("A Revision of the Cichorieae, Asteraceae and Felinae of Chile", "A revision of the cichorieae, Asteraceae and Felinae of Chile")]
    [TestCase("THE CRYSTAL STRUCTURE OF THE MYCTOPHIDAE PROTEIN: 4HHB", "The crystal structure of the Myctophidae protein: 4HHB")]
    [TestCase("The Structure of 4hhb and 2D Materials in CO2-Rich Air", "The structure of 4hhb and 2D materials in CO2-rich air")]
    public void ToSentence_follows_the_manual(string title, string expected) =>
        Assert.That(TitleCase.ToSentence(title).Plain, Is.EqualTo(expected));

    [TestCase("Über die Bewegung der Teilchen", null)]
    [TestCase("Le Rouge et le Noir", null)]
    [TestCase("Die Grenzen der Sprache", "de")]
    [TestCase("Sein und Zeit", "de-DE")]
    [TestCase("Войны и мир", null)]
    [TestCase("深度学习: a survey", "zh")]
    [TestCase("Ulysses", null)]
    public void ToSentence_leaves_what_is_not_seen_to_be_english(string title, string? language) =>
        Assert.That(TitleCase.ToSentence(title, language).Plain, Is.EqualTo(title));

    [Test]
    public void ToSentence_keeps_species_and_marked_words()
    {
        var title = RichText.ParseMarkup("Gene Expression of <i>Nicotiana Attenuata</i> in the <span class=\"nocase\">Little Prince</span> Project");
        Assert.That(TitleCase.ToSentence(title), Is.EqualTo(RichText.ParseMarkup("Gene expression of <i>Nicotiana Attenuata</i> in the <span class=\"nocase\">Little Prince</span> project")));
    }

    [TestCase("Collective co-production in English public services: the case of voluntary action in primary education", "Collective Co-Production in English Public Services: The Case of Voluntary Action in Primary Education")]
    [TestCase("Growth of E. coli under mRNA stress between two face-to-face meetings", "Growth of E. coli under mRNA Stress between Two Face-to-Face Meetings")]
    [TestCase("What the world is made of", "What the World Is Made Of")]
    [TestCase("The Life Of Vincent van Gogh", "The Life of Vincent van Gogh")]
    [TestCase("THE LIMITS OF GROWTH", "The Limits of Growth")]
    public void ToHeadline_follows_the_handbook(string title, string expected) =>
        Assert.That(TitleCase.ToHeadline(title).Plain, Is.EqualTo(expected));

    [TestCase("PROGRESSIVE REFRACTION CHANGES FOLLOWING TREPHINE OPERATION", "Progressive refraction changes following trephine operation")]
    [TestCase("DNA AND RNA IN E. COLI", "DNA and RNA in E. coli")]
    [TestCase("THE EFFECT OF PH ON MRNA AND H2O IN CHINA: A REVIEW", "The effect of pH on mRNA and H2O in China: A review")]
    [TestCase("IDIOPATHIC ACQUIRED HEMOLYTIC ANEMIA IN AN INFANT", "Idiopathic acquired hemolytic anemia in an infant")]
    [TestCase("STUDIES ON THE GERMAN WORKERS OF THE UNITED STATES, PART XII", "Studies on the German workers of the United States, part XII")]
    [TestCase("A REPLY TO THE CRITICISM OF SMITH ET AL.", "A reply to the criticism of smith et al.")]
    [TestCase("Meg source localization using an mlp", "Meg source localization using an mlp")]
    [TestCase("ÜBER DIE BEWEGUNG DER TEILCHEN", "ÜBER DIE BEWEGUNG DER TEILCHEN")]
    public void Recase_takes_capitals_off(string title, string expected) =>
        Assert.That(TitleCase.Recase(title).Plain, Is.EqualTo(expected));

    [TestCase("PROGRESSIVE REFRACTION CHANGES", true)]
    [TestCase("DNA AND RNA IN E. COLI", true)]
    [TestCase("ERRATUM", true)]
    [TestCase("INTRODUCTION", true)]
    [TestCase("DNA", false)]
    [TestCase("IBM PC", false)]
    [TestCase("DNA repair", false)]
    [TestCase("深度学习", false)]
    [TestCase("", false)]
    public void IsAllCapitals_tells_titles_from_acronyms(string title, bool expected) =>
        Assert.That(TitleCase.IsAllCapitals(title), Is.EqualTo(expected));
}

namespace BibHarvester.Formats.Tests.Rdf;

/// <summary>Records of libraries, with RDA's properties beside those of the Dublin Core.</summary>
public class RdfLibraryTests
{
    [Test]
    public void The_rest_of_the_title_and_the_place_are_read_from_RDAs_properties()
    {
        const string Text = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bibo="http://purl.org/ontology/bibo/" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:dcterms="http://purl.org/dc/terms/" xmlns:rdau="http://rdaregistry.info/Elements/u/">
             <bibo:Book rdf:about="http://example.org/1"><dc:title>Schilf</dc:title><rdau:P60493>eine Studie</rdau:P60493><dc:publisher>A House</dc:publisher>
              <rdau:P60163>Bonn</rdau:P60163><dcterms:issued>2015</dcterms:issued></bibo:Book>
            </rdf:RDF>
            """;

        Assert.That(FormatText.Read("zotero-rdf", Text).Single(), Is.EqualTo(new BibRecord
        {
            Type = WorkType.Book,
            Titles = ["Schilf: eine Studie"],
            Dates = [new(DateKind.Issued, BibDate.Of(2015))],
            Publishers = [new() { Name = "A House", Place = "Bonn" }],
        }));
    }
}

using System.Text;
using BibHarvester.Formats.RorJson;

namespace BibHarvester.Formats.Tests.RorJson;

/// <summary>Names, places and identifiers of organisations, in the shapes of both versions.</summary>
public sealed class RorOrganizationsTests
{
    private const string Second = """
        {"id":"https://ror.org/05dxps055","names":[{"lang":null,"types":["acronym"],"value":"IT"},{"lang":"de","types":["label"],"value":"Haus der Dinge"},{"lang":"en","types":["ror_display","label"],"value":"House of Things"}],
         "locations":[{"geonames_id":1,"geonames_details":{"name":"Fenton","country_name":"Utopia","country_code":"UT"}}],
         "external_ids":[{"type":"isni","all":["0000 0001 2188 5934"],"preferred":null},{"type":"fundref","all":["100010441","501100000735"],"preferred":"501100000735"},{"type":"wikidata","all":["Q35794","Q1"],"preferred":null},{"type":"grid","all":[],"preferred":null}],
         "relationships":[{"label":"Another","type":"parent","id":"https://ror.org/013meh722"}],"status":"active"}
        """;

    private const string First = """
        {"id":"https://ror.org/05dxps055","name":"House of Things","aliases":["Things"],"labels":[{"label":"Haus der Dinge","iso639":"de"}],"addresses":[{"city":"Fenton"}],"country":{"country_name":"Utopia","country_code":"UT"},
         "external_ids":{"ISNI":{"preferred":null,"all":["0000 0001 2188 5934"]},"FundRef":{"preferred":"501100000735","all":["100010441","501100000735"]},"Wikidata":{"preferred":null,"all":["Q35794","Q1"]},"GRID":{"preferred":null,"all":""}}}
        """;

    private static readonly Affiliation House = new()
    {
        Name = "House of Things",
        Place = "Fenton, Utopia",
        Identifiers =
        [
            Ror.Parse("05dxps055"), new Identifier(IdentifierKind.Other, "0000000121885934", "isni"),
            new Identifier(IdentifierKind.Other, "501100000735", "fundref"), WikidataId.Parse("Q35794"),
        ],
    };

    [TestCase(Second)]
    [TestCase(First)]
    public void An_organisation_alone_in_a_page_and_in_a_dump_is_the_same(string json)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Read(json), Is.EqualTo([House]));
            Assert.That(Read($$"""{"number_of_results":2,"items":[{{json}},{{json}}],"meta":{} }"""), Is.EqualTo([House, House]));
            Assert.That(Read($"[{json}]"), Is.EqualTo([House]));
        });
    }

    [TestCase("""{"id":"https://ror.org/05dxps055"}""", null, null)]
    [TestCase("""{"id":"05dxps055","names":[{"types":["alias"],"value":"Things"}],"locations":[]}""", "Things", null)]
    [TestCase("""{"id":"05dxps055","name":"Singapore","country":{"country_name":"Singapore"},"addresses":[{"city":"Singapore"}]}""", "Singapore", "Singapore")]
    [TestCase("""{"id":"05dxps055","names":"x","locations":{},"external_ids":7}""", null, null)]
    public void What_is_missing_or_odd_is_absent(string json, string? name, string? place) =>
        Assert.That(Read(json), Is.EqualTo([new Affiliation { Name = name, Place = place, Identifiers = [Ror.Parse("05dxps055")] }]));

    [TestCase("")]
    [TestCase("{")]
    [TestCase("7")]
    [TestCase("null")]
    [TestCase("""{"errors":["'x' is not a valid ROR ID"]}""")]
    [TestCase("""{"id":"https://ror.org/05dxps054","name":"x"}""")]
    [TestCase("""{"number_of_results":0,"items":[]}""")]
    [TestCase("""[[[]],null,{"items":[{}]}]""")]
    public void Where_there_is_no_organisation_nothing_is_read(string json) => Assert.That(Read(json), Is.Empty);

    private static ValueList<Affiliation> Read(string json) => RorOrganizations.Read(Encoding.UTF8.GetBytes(json));
}

using FsCheck;
using FsCheck.Fluent;

namespace BibHarvester.Model.Tests.Identifiers;

public sealed class IdentifierProperties
{
    private static readonly string[] Pieces =
        ["10.", "1000/", "/", "doi:", "https://doi.org/", "%3C", "%25", "&lt;", "&amp;", "\u00ad", "\n", " ", "-", "(", ")", "<", ">", "１０．", "PMID: ", "978-0-306-40615-7",
         "ISSN ", "2040-8056", "arXiv:", "1806.05726", "v2", "0000-0002-1825-0097", "abc", "É", ".", "/abstract", "?q=", "#", "hdl:", "\\/", "Q42", "\ud800", "doi.org/"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements(Pieces).ListOf().Select(string.Concat));

    [Test]
    public void Nothing_throws_and_what_is_read_reads_again_as_itself() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Texts.ToArbitrary(), text =>
            ReadsAgain<Doi>(text) && ReadsAgain<Isbn>(text) && ReadsAgain<Issn>(text) && ReadsAgain<Pmid>(text) && ReadsAgain<Pmcid>(text) &&
            ReadsAgain<ArxivId>(text) && ReadsAgain<Orcid>(text) && ReadsAgain<Ror>(text) && ReadsAgain<WikidataId>(text) && ReadsAgain<Handle>(text) &&
            ReadsAgain<Bibcode>(text) && ReadsAgain<OpenAlexId>(text) && ReadsAgain<SemanticScholarId>(text) && ReadsAgain<ShortDoi>(text)));

    [Test]
    public void What_is_found_lies_in_the_text_in_order() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var end = 0;
            foreach (var match in Identifier.FindAll(text))
            {
                if (match.Start < end || match.Length <= 0 || match.Start + match.Length > text.Length)
                    return false;
                end = match.Start + match.Length;
            }

            return true;
        }));

    [Test]
    public void What_is_detected_is_detected_again_from_its_value() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5000), Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var detection = Identifier.Detect(text);
            return detection.IsFound
                ? detection.Problem is null && (detection.Identifier.Value.Kind != IdentifierKind.Doi || Identifier.Detect(detection.Identifier.Value.Value).Identifier == detection.Identifier)
                : detection.Problem is not null;
        }));

    private static bool ReadsAgain<T>(string text)
        where T : struct, IIdentifier<T> =>
        !T.TryParse(text, out var identifier, out _) ||
        (T.TryParse(identifier.ToString(), out var again, out _) && again.Equals(identifier) && again.Value == identifier.Value);
}

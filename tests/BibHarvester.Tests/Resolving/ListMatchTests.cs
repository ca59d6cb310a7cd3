using System.Text;
using BibHarvester.Formats;
using BibHarvester.Resolving;

namespace BibHarvester.Tests.Resolving;

/// <summary>Which record of a list answer is which.</summary>
public sealed class ListMatchTests
{
    private static readonly Identifier A = Doi.Parse("10.1000/a");
    private static readonly Identifier B = Doi.Parse("10.1000/b");
    private static readonly Identifier C = Doi.Parse("10.1000/c");

    [Test]
    public void Records_name_themselves_whatever_their_order_and_a_first_name_counts_more_than_another()
    {
        var (both, b) = (Item(0, A, B), Item(10, B));
        var found = ListMatch.Match([A, B, C], [both, b], body: null);
        Assert.Multiple(() =>
        {
            Assert.That(found[A], Is.EqualTo(both));
            Assert.That(found[B], Is.EqualTo(b));
            Assert.That(found, Does.Not.ContainKey(C));
        });
    }

    [Test]
    public void Values_at_their_places_are_taken_by_place_and_null_is_nothing()
    {
        // The work of the third place goes by another DOI than the one that was asked for.
        const string Body = """[{"x":[1]}, null, {"y":"],"}]""";
        var (first, third) = (Item(1, A), Item(19, B));
        var found = ListMatch.Match([A, B, C], [third, first], Encoding.UTF8.GetBytes(Body));
        Assert.That(found, Is.EqualTo(new Dictionary<Identifier, ReadItem> { [A] = first, [C] = third }));
    }

    [TestCase("""[{},{}]""")]
    [TestCase("""{"data":[]}""")]
    public void An_array_with_other_places_than_questions_says_nothing(string body) =>
        Assert.That(ListMatch.Match([A, B, C], [Item(1, A)], Encoding.UTF8.GetBytes(body)), Is.Empty);

    private static ReadItem Item(long start, params Identifier[] identifiers) =>
        new(new BibRecord { Type = WorkType.Book, Identifiers = [.. identifiers] }, [], new SourceSpan(start, 2));
}

using System.Globalization;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

public sealed class SeenKeysTests
{
    [Test]
    public void Add_knows_each_key_once_however_many_there_are()
    {
        var keys = new SeenKeys();
        var texts = Enumerable.Range(0, 20_000).Select(i => "key" + i.ToString(CultureInfo.InvariantCulture)).ToArray();

        var first = texts.Count(t => keys.Add(t));
        var again = texts.Count(t => keys.Add(t));

        Assert.That((first, again), Is.EqualTo((texts.Length, 0)));
    }

    [Test]
    public void Add_tells_keys_apart_by_case_and_by_where_they_end()
    {
        var keys = new SeenKeys();

        bool[] areNew = [keys.Add("ab"), keys.Add("a"), keys.Add("b"), keys.Add("AB"), keys.Add(""), keys.Add("ab"), keys.Add("")];

        Assert.That(areNew, Is.EqualTo(new[] { true, true, true, true, true, false, false }));
    }
}

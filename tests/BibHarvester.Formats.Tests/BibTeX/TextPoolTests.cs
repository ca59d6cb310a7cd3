using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Formats.Tests.BibTeX;

public sealed class TextPoolTests
{
    [Test]
    public void Get_gives_the_same_string_from_the_second_time_on()
    {
        var pool = new TextPool();

        var first = pool.Get("Journal of Things");
        var second = pool.Get("Journal of Things");
        var third = pool.Get("Journal of Things");

        Assert.That((first, second), Is.EqualTo(("Journal of Things", "Journal of Things")));
        Assert.That(third, Is.SameAs(second));
    }

    [Test]
    public void Get_never_mistakes_texts_that_differ_where_it_does_not_look()
    {
        var pool = new TextPool();
        var texts = Enumerable.Range('A', 26).Select(c => $"aaaaaaaaaaa{(char)c}aaaaaaaaaaaaaaaaaaaaaaaaaaa").ToArray();

        var pooled = texts.Concat(texts).Concat(texts).Select(t => pool.Get(t)).ToArray();

        Assert.That(pooled, Is.EqualTo(texts.Concat(texts).Concat(texts)));
    }
}

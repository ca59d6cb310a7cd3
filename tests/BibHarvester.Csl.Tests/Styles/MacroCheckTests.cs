using System.Text;
using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Tests.Styles;

[TestFixture]
internal sealed class MacroCheckTests
{
    private const int SmallStack = 512 * 1024;

    [Test]
    public void Macros_that_call_each_other_are_refused() =>
        Assert.That(
            () => CslStyle.Parse(Style(("a", Call("b")), ("b", $"<names variable=\"author\"><substitute>{Call("a")}</substitute></names>"))),
            Throws.TypeOf<CslStyleException>().With.Message.Contains("calls itself"));

    [Test]
    public void Macros_that_double_again_and_again_are_refused() =>
        Assert.That(
            () => CslStyle.Parse(Style([.. Chain(40, next => Call(next) + Call(next))])),
            Throws.TypeOf<CslStyleException>().With.Message.Contains("more than 100000 elements"));

    [Test]
    public void Branches_of_which_one_is_taken_count_once() =>
        Assert.That(
            CslStyle.Parse(Style([.. Chain(40, next => $"<choose><if type=\"book\">{Call(next)}</if><else>{Call(next)}</else></choose>")])).Title,
            Is.Empty);

    [Test]
    public void A_chain_of_macros_is_refused_where_it_is_too_deep_and_renders_where_it_is_not()
    {
        Assert.That(
            () => CslStyle.Parse(Style([.. Chain(5000, Call)])), Throws.TypeOf<CslStyleException>().With.Message.Contains("more than 400 deep"));

        var style = CslStyle.Parse(Style([.. Chain(98, next => $"<group><group>{Call(next)}</group></group>")]));
        var item = CslItem.Parse(Encoding.UTF8.GetBytes("""{"id":"x","type":"book","title":"Title"}"""));
        var text = "";
        var thread = new Thread(() => text = new CitationProcessor(style, CslStyles.FindLocale("en-US")!).Cite([item]), SmallStack);
        thread.Start();
        thread.Join();

        Assert.That(text, Is.EqualTo("Title"));
    }

    private static string Call(string macro) => $"<text macro=\"{macro}\"/>";

    private static IEnumerable<(string Name, string Body)> Chain(int length, Func<string, string> body)
    {
        yield return ("a", body("m0"));
        for (var i = 0; i < length; i++)
            yield return ($"m{i}", i + 1 < length ? body($"m{i + 1}") : "<text variable=\"title\"/>");
    }

    private static string Style(params (string Name, string Body)[] macros) =>
        "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\">" +
        string.Concat(macros.Select(m => $"<macro name=\"{m.Name}\">{m.Body}</macro>")) +
        "<citation><layout><text macro=\"a\"/></layout></citation></style>";
}

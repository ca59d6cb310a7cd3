using System.Text;
using BibHarvester.Formats.Answers;

namespace BibHarvester.Formats.Tests.Answers;

public sealed class AnswerBodyTests
{
    [TestCase("""{"a":[1,{"b":"x\"y"}],"c":null}""", true)]
    [TestCase(" [ ]\r\n", true)]
    [TestCase("17", true)]
    [TestCase("", false)]
    [TestCase("""{"a":[1,{"b":"x\"y"}],"c":nul""", false)]
    [TestCase("""{"a":[1,{"b":"x"}]""", false)]
    [TestCase("""{"a":1]""", false)]
    [TestCase("""{"a":1}{"b":2}""", false)]
    [TestCase("""{"a":01}""", false)]
    [TestCase("<html></html>", false)]
    public void A_body_is_JSON_when_it_is_one_whole_value(string body, bool isJson) =>
        Assert.That(AnswerBody.IsJson(Encoding.UTF8.GetBytes(body)), Is.EqualTo(isJson));

    [Test]
    public void A_body_may_be_nested_as_deeply_as_is_said()
    {
        var body = Encoding.UTF8.GetBytes($"{new string('[', 4)}{new string(']', 4)}");
        Assert.That((AnswerBody.IsJson(body, 4), AnswerBody.IsJson(body, 3), AnswerBody.IsJson(Encoding.UTF8.GetBytes(new string('[', 100_000)))), Is.EqualTo((true, false, false)));
    }
}

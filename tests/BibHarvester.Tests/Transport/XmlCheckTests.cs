using System.Text;
using BibHarvester.Transport;

namespace BibHarvester.Tests.Transport;

/// <summary>Which bodies are whole XML documents.</summary>
public sealed class XmlCheckTests
{
    [TestCase("<a/>")]
    [TestCase("<a><b/></a>\n")]
    [TestCase("\uFEFF<?xml version=\"1.0\"?>\n<!-- <html> --><!DOCTYPE a SYSTEM \"a.dtd\"><a x=\"1\">&uuml;</a >\n<!-- end -->")]
    [TestCase("<x:a xmlns:x=\"u\">\u0001 & broken</x:a>")]
    public void Whole_documents_pass(string body) => Assert.That(XmlCheck.Problem(Encoding.UTF8.GetBytes(body)), Is.Null);

    [TestCase("", "an empty body")]
    [TestCase(" \n", "an empty body")]
    [TestCase("{\"error\":1}", "a text where XML was due")]
    [TestCase("<!DOCTYPE html><html></html>", "a page of HTML where XML was due")]
    [TestCase("<!-- a --><HTML lang=\"en\"></HTML>", "a page of HTML where XML was due")]
    [TestCase("<a><b/>", "XML that is cut short or damaged")]
    [TestCase("<a><b></b", "XML that is cut short or damaged")]
    [TestCase("<a", "XML that is cut short or damaged")]
    [TestCase("<?xml version=\"1.0\"?>", "XML that is cut short or damaged")]
    public void What_is_wrong_is_said(string body, string problem) =>
        Assert.That(XmlCheck.Problem(Encoding.UTF8.GetBytes(body)), Is.EqualTo(problem));
}

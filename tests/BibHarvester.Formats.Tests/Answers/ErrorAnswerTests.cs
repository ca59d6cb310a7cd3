using System.Text;
using BibHarvester.Formats.Answers;

namespace BibHarvester.Formats.Tests.Answers;

public sealed class ErrorAnswerTests
{
    [TestCase("Resource not found.", 200, AnswerProblem.NotFound, "Resource not found.")]
    [TestCase("{\"error\":\"Paper with id 0 not found\"}", 200, AnswerProblem.NotFound, "Paper with id 0 not found")]
    [TestCase("{\"message\":\"Forbidden\"}", 403, AnswerProblem.Refused, "Forbidden")]
    [TestCase("{\"message\":\"Too Many Requests. Wait.\",\"code\":\"429\"}", 200, AnswerProblem.OverLimit, "Too Many Requests. Wait.")]
    [TestCase("{\"error\":\"API rate limit exceeded\",\"count\":\"11\",\"limit\":\"10\"}", 200, AnswerProblem.OverLimit, "API rate limit exceeded")]
    [TestCase("{\"error\":{\"code\":403,\"message\":\"Stop\",\"errors\":[{\"reason\":\"rateLimitExceeded\"}]}}", 403, AnswerProblem.OverLimit, "Stop · rateLimitExceeded")]
    [TestCase("{\"errors\":[{\"status\":\"404\",\"title\":\"Nothing there\"}]}", 200, AnswerProblem.NotFound, "Nothing there")]
    [TestCase("{\"status\":\"failed\",\"message-type\":\"validation-failure\",\"message\":[{\"type\":\"x\",\"message\":\"no sample here\"}]}", 400, AnswerProblem.Refused, "no sample here")]
    [TestCase("{\"status\":\"error\",\"message-type\":\"exception\",\"message\":{\"name\":\"a\",\"description\":\"b\"}}", 500, AnswerProblem.Failure, "b")]
    [TestCase("{\"response-code\":409,\"developer-message\":\"409 Conflict: locked\"}", 200, AnswerProblem.Refused, "409 Conflict: locked")]
    [TestCase("{\"orcid-profile\":null,\"error-desc\":{\"value\":\"Not found : No entity\"}}", 200, AnswerProblem.NotFound, "Not found : No entity")]
    [TestCase("{\"error\":true,\"message\":\"'x' is an invalid doi.\"}", 422, AnswerProblem.Refused, "'x' is an invalid doi.")]
    [TestCase("{\"error\":{\"code\":\"no-such-entity\",\"info\":\"Could not find an entity: does not exist\"}}", 200, AnswerProblem.NotFound, "Could not find an entity: does not exist")]
    [TestCase("[{\"DOI\":\"10.1\",\"status\":\"DOI does not exist\"}]", 200, AnswerProblem.NotFound, "DOI does not exist")]
    [TestCase("{\"Status\":\"error\",\"ErrorMessage\":\"Invalid api key\",\"Result\":[]}", 200, AnswerProblem.Refused, "Invalid api key")]
    [TestCase("<html><head><title>504 Gateway Time-out</title></head></html>", 200, AnswerProblem.Failure, "504 Gateway Time-out")]
    [TestCase("<html><body><h1>429 Too Many Requests</h1></body></html>", 200, AnswerProblem.OverLimit, "429 Too Many Requests")]
    [TestCase("<OAI-PMH><error code=\"idDoesNotExist\"/><error code=\"idDoesNotExist\">none</error></OAI-PMH>", 200, AnswerProblem.NotFound, "none")]
    [TestCase("", 200, AnswerProblem.Failure, "nothing")]
    [TestCase("<p>", 503, AnswerProblem.Failure, "nothing but the status 503")]
    [TestCase("???", 404, AnswerProblem.NotFound, "nothing but the status 404")]
    public void Of_says_what_is_the_matter_and_what_the_service_said(string body, int status, AnswerProblem problem, string message) =>
        Assert.That(ErrorAnswer.Of(Encoding.UTF8.GetBytes(body), status), Is.EqualTo(new ErrorAnswer(problem, message)));

    [TestCase("{\"status\":\"ok\",\"message\":{\"DOI\":\"10.1000/x\"}}")]
    [TestCase("{\"title\":\"Not found\",\"doi\":\"10.1000/x\"}")]
    [TestCase("[]")]
    [TestCase("[null]")]
    [TestCase("{\"title\":\"cut")]
    [TestCase(" @article{x, title = {A thing that was not found}}")]
    [TestCase("TY  - JOUR\nTI  - Not found\nER  - \n")]
    [TestCase("Berg, A. (2020). The exception. A House.")]
    [TestCase("<records><title>An invalid argument</title></records>")]
    [TestCase("<html><title>On Things</title></html>")]
    public void Of_leaves_what_may_hold_works(string body) => Assert.That(ErrorAnswer.Of(Encoding.UTF8.GetBytes(body)), Is.Null);

    [Test]
    public void ProblemOf_reads_what_ToDiagnostic_wrote([Values] AnswerProblem problem)
    {
        var diagnostic = new ErrorAnswer(problem, "words").ToDiagnostic("S2J");

        Assert.That(ErrorAnswer.ProblemOf(diagnostic), Is.EqualTo(problem));
        Assert.That(diagnostic.Message, Is.EqualTo("The service says: words"));
        Assert.That(ErrorAnswer.ProblemOf(new Diagnostic("S2J001", "The JSON is malformed.")), Is.Null);
    }
}

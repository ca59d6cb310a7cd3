using System.Globalization;
using System.Text;

namespace BibHarvester.Formats.Answers;

/// <summary>An answer of a service that holds no works but says what is the matter: in JSON, XML, HTML or plain words.</summary>
/// <remarks>
/// <para>
/// What the body says counts more than its status, and the content type counts for nothing: services answer "not found" with status 200, call
/// plain text JSON, and put a proxy's page in the place of data. Words of a limit come first, then a status that stands in the body, then other
/// words, and the status of the answer last.
/// </para>
/// <para>
/// Readers of answers of services report such a body with a diagnostic whose code ends in the number that HTTP has for it, behind the letters of the
/// format: <c>404</c> not found, <c>429</c> over the limit, <c>400</c> refused, <c>500</c> failure (<c>S2J404</c>).
/// </para>
/// </remarks>
/// <param name="Problem">What is the matter.</param>
/// <param name="Message">What the service said, on one line and not longer than 300 characters; in our words where it said nothing.</param>
public sealed record ErrorAnswer(AnswerProblem Problem, string Message)
{
    private const int MaxMessage = 300;
    private const int MaxPlainMessage = 120;

    /// <summary>Recognises an answer that says what is the matter.</summary>
    /// <param name="body">The body, unpacked; UTF-8 as far as it matters.</param>
    /// <param name="status">The status of HTTP; 200 where it is not known.</param>
    /// <returns>What it says; absent where the body may hold works.</returns>
    public static ErrorAnswer? Of(ReadOnlyMemory<byte> body, int status = 200)
    {
        var text = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
        text = text[(text.Length - text.Span.TrimStart(" \t\r\n"u8).Length)..];
        var said = text.IsEmpty ? null : text.Span[0] switch
        {
            (byte)'{' or (byte)'[' => JsonErrors.Said(text),
            (byte)'<' => MarkupErrors.Said(text.Span),
            _ => Words(text.Span, status),
        };
        if (said is { } words)
            return Of(words, status);
        if (status is >= 200 and < 400 && !text.IsEmpty)
            return null;
        return new ErrorAnswer(OfStatus(status), text.IsEmpty ? "nothing" : string.Create(CultureInfo.InvariantCulture, $"nothing but the status {status}"));
    }

    /// <summary>The diagnostic with which a reader reports the answer.</summary>
    /// <param name="codePrefix">The letters with which the codes of the format begin.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic ToDiagnostic(string codePrefix) => new(codePrefix + NumberOf(Problem), $"The service says: {Message}");

    /// <summary>What a reader's diagnostic says of the answer.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <returns>What is the matter; absent where the diagnostic is about something else.</returns>
    public static AnswerProblem? ProblemOf(Diagnostic diagnostic)
    {
        foreach (var problem in Enum.GetValues<AnswerProblem>())
        {
            if (diagnostic.Code?.EndsWith(NumberOf(problem), StringComparison.Ordinal) == true)
                return problem;
        }

        return null;
    }

    /// <summary>What words and codes say, whatever they stood in.</summary>
    /// <param name="words">What was said.</param>
    /// <param name="status">The status of the answer.</param>
    internal static ErrorAnswer Of(ErrorWords words, int status = 200) => new(words.Problem ?? OfStatus(status), Shown(words.Message));

    private static ErrorWords? Words(ReadOnlySpan<byte> body, int status)
    {
        // References and BibTeX are text too: with a good status only a short line counts that says that there is nothing, or a limit.
        if (body.Length > (status < 400 ? MaxPlainMessage : MaxMessage) || !char.IsAsciiLetter((char)body[0]) || body.TrimEnd(" \t\r\n"u8).Contains((byte)'\n'))
            return null;
        var words = new ErrorWords(Encoding.UTF8.GetString(body));
        return words.Problem is null || (status < 400 && words.Problem is AnswerProblem.Failure or AnswerProblem.Refused) ? null : words;
    }

    private static AnswerProblem OfStatus(int status) => status switch
    {
        404 or 410 => AnswerProblem.NotFound,
        429 => AnswerProblem.OverLimit,
        >= 400 and < 500 and not 408 and not 425 => AnswerProblem.Refused,
        _ => AnswerProblem.Failure,
    };

    private static string NumberOf(AnswerProblem problem) => problem switch
    {
        AnswerProblem.NotFound => "404",
        AnswerProblem.OverLimit => "429",
        AnswerProblem.Refused => "400",
        _ => "500",
    };

    private static string Shown(string message)
    {
        var line = LineText.Normalize(message) ?? "nothing";
        return line.Length <= MaxMessage ? line : line[..(MaxMessage - (char.IsHighSurrogate(line[MaxMessage - 1]) ? 1 : 0))];
    }
}

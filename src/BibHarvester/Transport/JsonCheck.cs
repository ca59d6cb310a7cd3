using BibHarvester.Formats.Answers;

namespace BibHarvester.Transport;

/// <summary>Whether a body is one whole JSON value: services cut bodies short, and put pages of HTML in the place of data.</summary>
internal static class JsonCheck
{
    /// <summary>Says what is wrong with a body.</summary>
    /// <returns>What is wrong, as the end of a sentence; absent where nothing is.</returns>
    public static string? Problem(ReadOnlySpan<byte> body)
    {
        var text = body.StartsWith("\uFEFF"u8) ? body[3..] : body;
        text = text.TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
            return "an empty body";
        if (text[0] == '<')
            return "a page of HTML or XML where JSON was due";
        if (text[0] is not ((byte)'{' or (byte)'['))
            return "a text where JSON was due";
        return AnswerBody.IsJson(text) ? null : "JSON that is cut short or damaged";
    }
}

namespace BibHarvester;

public readonly partial struct RichText
{
    /// <summary>Reads an abstract: like <see cref="ParseMarkup"/>, with paragraphs, headings and list items on lines of their own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="removeLabel">Whether a leading label such as <c>Abstract</c> is taken off.</param>
    /// <returns>The text; lines are separated by one line feed.</returns>
    /// <remarks>In a text without block elements a blank line separates paragraphs, and any line end does where lines are too long to have been wrapped. Never throws.</remarks>
    public static RichText ParseParagraphs(string text, bool removeLabel = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = IsClean(text) ? new RichText(text) : MarkupReader.Read(text, hasLines: true);
        return removeLabel ? AbstractLabel.Remove(result) : result;
    }
}

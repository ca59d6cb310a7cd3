namespace BibHarvester;

public readonly partial struct RichText
{
    /// <summary>Reads a title as registries and files give it: face markup of HTML and JATS, MathML, entities, folded lines.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One line without markup, trimmed, its white space single; a text with nothing to do keeps its string.</returns>
    /// <remarks>
    /// Entities are decoded at most twice. Unknown tags go, their text stays; what is not written like a tag, such as
    /// the sign in <c>p &lt; 0.05</c>, is text. A formula given in MathML and TeX is taken once. Never throws.
    /// </remarks>
    public static RichText ParseMarkup(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsClean(text) ? new RichText(text) : MarkupReader.Read(text, hasLines: false);
    }

    private static bool IsClean(ReadOnlySpan<char> text) =>
        TextCharacters.IsPlainWord(text) ||
        (!text.ContainsAny(TextCharacters.Special) && text is not ([' ', ..] or [.., ' ']) && !text.Contains("  ", StringComparison.Ordinal));
}

namespace BibHarvester;

/// <summary>One tag: its name without prefix, and its attributes as written.</summary>
internal readonly ref struct MarkupTag
{
    // Longer than any real tag; keeps the search for its end from growing with the text.
    private const int MaxLength = 4096;

    private MarkupTag(ReadOnlySpan<char> qualifiedName, ReadOnlySpan<char> attributes, bool isClosing, bool isEmpty, int length)
    {
        QualifiedName = qualifiedName;
        Attributes = attributes;
        IsClosing = isClosing;
        IsEmpty = isEmpty;
        Length = length;
        Element = MarkupElements.Find(qualifiedName[(qualifiedName.LastIndexOf(':') + 1)..]);
    }

    public MarkupElement Element { get; }

    public ReadOnlySpan<char> QualifiedName { get; }

    public ReadOnlySpan<char> Attributes { get; }

    public bool IsClosing { get; }

    public bool IsEmpty { get; }

    public int Length { get; }

    /// <summary>Whether it can be nothing but a tag, though its name is unknown.</summary>
    public bool IsSurelyTag => IsClosing || IsEmpty || !Attributes.IsEmpty || QualifiedName.Contains(':');

    /// <summary>Reads the tag at the start of a text.</summary>
    /// <param name="text">A text that begins with a less-than sign.</param>
    /// <param name="tag">The tag.</param>
    /// <returns>Whether it is written like a tag; the words in <c>a &lt;b and b&gt; c</c> are not.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, out MarkupTag tag)
    {
        tag = default;
        text = text[..Math.Min(text.Length, MaxLength)];
        var i = 1;
        var isClosing = i < text.Length && text[i] == '/';
        if (isClosing)
            i++;
        var start = i;
        if (i >= text.Length || !char.IsAsciiLetter(text[i]))
            return false;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is ':' or '-' or '_' or '.'))
            i++;
        var name = text[start..i];
        var end = FindEnd(text, i);
        if (end < 0)
            return false;
        var rest = text[i..end].TrimEnd();
        var isEmpty = rest is [.., '/'];
        if (isEmpty)
            rest = rest[..^1];
        var attributes = rest.Trim();
        if (!attributes.IsEmpty && (!char.IsWhiteSpace(rest[0]) || !attributes.Contains('=')))
            return false;
        tag = new MarkupTag(name, attributes, isClosing, isEmpty, end + 1);
        return true;
    }

    private static int FindEnd(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '>':
                    return i;
                case '<':
                    return -1;
                case '"' or '\'':
                    var length = text[(i + 1)..].IndexOf(text[i]);
                    if (length < 0)
                        return -1;
                    i += length + 1;
                    break;
            }
        }

        return -1;
    }
}

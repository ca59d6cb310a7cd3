namespace BibHarvester;

public sealed partial record Pages
{
    /// <summary>Reads pages.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The pages; absent where the text says none.</returns>
    public static Pages? Parse(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty ? null : new Pages { Literal = text.ToString() };
    }
}

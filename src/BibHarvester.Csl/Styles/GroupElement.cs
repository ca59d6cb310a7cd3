namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:group</c>.</summary>
internal sealed class GroupElement(Formatting formatting, string delimiter, Element[] children) : Element(formatting)
{
    public string Delimiter { get; } = delimiter;

    public Element[] Children { get; } = children;
}

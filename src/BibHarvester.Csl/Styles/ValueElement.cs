namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:text value</c>.</summary>
internal sealed class ValueElement(Formatting formatting, string value) : Element(formatting)
{
    public string Value { get; } = value;
}

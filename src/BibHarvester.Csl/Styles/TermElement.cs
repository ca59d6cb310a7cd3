namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:text term</c>.</summary>
internal sealed class TermElement(Formatting formatting, int term, TermForm form, bool isPlural) : Element(formatting)
{
    public int Term { get; } = term;

    public TermForm Form { get; } = form;

    public bool IsPlural { get; } = isPlural;
}

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:text macro</c>.</summary>
internal sealed class MacroElement(Formatting formatting, Macro macro) : Element(formatting)
{
    public Macro Macro { get; } = macro;
}

using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:text variable</c>.</summary>
internal sealed class VariableElement(Formatting formatting, Variable variable, bool isShort) : Element(formatting)
{
    public Variable Variable { get; } = variable;

    public bool IsShort { get; } = isShort;
}

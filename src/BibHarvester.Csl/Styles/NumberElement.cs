using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:number</c>.</summary>
internal sealed class NumberElement(Formatting formatting, Variable variable, NumberForm form) : Element(formatting)
{
    public Variable Variable { get; } = variable;

    public NumberForm Form { get; } = form;
}

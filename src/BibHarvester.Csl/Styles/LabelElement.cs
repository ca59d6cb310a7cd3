using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:label</c>, alone or within <c>cs:names</c>, where it has no variable of its own.</summary>
internal sealed class LabelElement(Formatting formatting, Variable? variable, TermForm form, PluralRule plural) : Element(formatting)
{
    public Variable? Variable { get; } = variable;

    public TermForm Form { get; } = form;

    public PluralRule Plural { get; } = plural;
}

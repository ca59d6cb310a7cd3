namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:choose</c>.</summary>
internal sealed class ChooseElement(Branch[] branches) : Element(Formatting.None)
{
    public Branch[] Branches { get; } = branches;
}

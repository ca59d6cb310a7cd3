namespace BibHarvester.Csl.Styles;

/// <summary>An element that asks for a variable that CSL does not know: no item has it.</summary>
internal sealed class AbsentElement() : Element(Styles.Formatting.None);

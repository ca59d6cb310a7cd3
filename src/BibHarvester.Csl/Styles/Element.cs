namespace BibHarvester.Csl.Styles;

/// <summary>A rendering element of a style.</summary>
/// <param name="formatting">What it does to its output.</param>
internal abstract class Element(Formatting formatting)
{
    public Formatting Formatting { get; } = formatting;
}

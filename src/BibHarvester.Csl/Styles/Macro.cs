namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:macro</c>; a reference may come before the definition.</summary>
/// <param name="name">The name.</param>
internal sealed class Macro(string name)
{
    public string Name { get; } = name;

    public Element[] Children { get; set; } = [];

    public bool IsDefined { get; set; }

    /// <summary>Line and column of the first place that names it.</summary>
    public (int Line, int Column) FirstUse { get; set; }
}

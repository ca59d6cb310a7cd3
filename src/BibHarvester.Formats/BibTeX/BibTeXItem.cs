namespace BibHarvester.Formats.BibTeX;

/// <summary>One piece of a <c>.bib</c> file: an entry, or what stands between entries.</summary>
public abstract class BibTeXItem
{
    /// <summary>The piece as it is written.</summary>
    /// <returns>Its text, byte for byte that of the file where nothing was changed.</returns>
    public abstract override string ToString();
}

namespace BibHarvester.Csl.Styles;

/// <summary>How cites of a cluster are drawn together.</summary>
internal enum CiteCollapse : byte
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}

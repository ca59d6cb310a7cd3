namespace BibHarvester.Csl.Styles;

/// <summary>Which repeated names are substituted (<c>subsequent-author-substitute-rule</c>).</summary>
internal enum SubstituteRule : byte
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}

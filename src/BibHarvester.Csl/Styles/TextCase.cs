namespace BibHarvester.Csl.Styles;

/// <summary>A change of case.</summary>
internal enum TextCase : byte
{
    Unset,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Title,
    Sentence,
}

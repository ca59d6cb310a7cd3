namespace BibHarvester.Csl.Styles;

/// <summary>When a delimiter stands before the last name or et al.</summary>
internal enum DelimiterRule : byte
{
    Unset,
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}

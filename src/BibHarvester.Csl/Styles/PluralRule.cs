namespace BibHarvester.Csl.Styles;

/// <summary>When a label is plural.</summary>
internal enum PluralRule : byte
{
    Contextual,
    Always,
    Never,
}

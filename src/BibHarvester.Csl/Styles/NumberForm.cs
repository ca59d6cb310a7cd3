namespace BibHarvester.Csl.Styles;

/// <summary>The form of a number.</summary>
internal enum NumberForm : byte
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}

namespace BibHarvester.Csl.Styles;

/// <summary>The form of a date.</summary>
internal enum DateForm : byte
{
    Own,
    Numeric,
    Text,
}

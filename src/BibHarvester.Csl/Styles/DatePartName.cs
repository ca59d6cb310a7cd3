namespace BibHarvester.Csl.Styles;

/// <summary>A part of a date.</summary>
internal enum DatePartName : byte
{
    Year,
    Month,
    Day,
}

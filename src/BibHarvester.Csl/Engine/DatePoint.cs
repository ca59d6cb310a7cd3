using System.Runtime.InteropServices;
using BibHarvester.Csl.Styles;

namespace BibHarvester.Csl.Engine;

/// <summary>One end of a date.</summary>
/// <param name="Date">Its year, month and day.</param>
/// <param name="Season">The season that stands for the month.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DatePoint(PartialDate Date, Season Season)
{
    public bool Has(DatePartName part) => Date.IsKnown && part switch
    {
        DatePartName.Year => true,
        DatePartName.Month => Date.Month > 0 || Season != Season.None,
        _ => Date.Day > 0,
    };

    /// <summary>A part as a number to compare; seasons count after the months.</summary>
    public int Number(DatePartName part) => part switch
    {
        DatePartName.Year => Date.Year,
        DatePartName.Month => Date.Month > 0 ? Date.Month : 20 + (int)Season,
        _ => Date.Day,
    };
}

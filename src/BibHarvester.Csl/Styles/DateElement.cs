using BibHarvester.Csl.Items;

namespace BibHarvester.Csl.Styles;

/// <summary><c>cs:date</c>, localized or not.</summary>
internal sealed class DateElement(Formatting formatting, Variable variable) : Element(formatting)
{
    public Variable Variable { get; } = variable;

    public DateForm Form { get; init; }

    public string Delimiter { get; init; } = "";

    /// <summary>How many of year, month and day a localized date shows: 1 to 3.</summary>
    public int Precision { get; init; } = 3;

    public DatePart[] Parts { get; init; } = [];
}

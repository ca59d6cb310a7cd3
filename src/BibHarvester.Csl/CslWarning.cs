namespace BibHarvester.Csl;

/// <summary>Something in a style that the specification does not know, and that was passed over.</summary>
/// <param name="Code">A code that stays the same from version to version: <c>CSL101</c> for a value of an attribute,
/// <c>CSL102</c> for an element, <c>CSL103</c> for a variable, <c>CSL104</c> for a type of items.</param>
/// <param name="Line">The line in the style, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What it is, and what is done instead.</param>
public sealed record CslWarning(string Code, int Line, int Column, string Message);

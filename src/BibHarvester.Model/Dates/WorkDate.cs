namespace BibHarvester;

/// <summary>A date in the life of a work.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Date">When.</param>
/// <param name="Note">The source's own word for the kind, or its remark on the date.</param>
public readonly record struct WorkDate(DateKind Kind, BibDate Date, string? Note = null);

namespace BibHarvester.Formats;

/// <summary>What a reader found at one place of its input: a record, or why there is none.</summary>
/// <param name="Record">The record; absent where nothing could be saved.</param>
/// <param name="Diagnostics">What was odd; empty where nothing was.</param>
/// <param name="Span">Where it stood in the input.</param>
public readonly record struct ReadItem(BibRecord? Record, ValueList<Diagnostic> Diagnostics, SourceSpan Span);

namespace BibHarvester.Csl.Output;

/// <summary>Text without any escapes.</summary>
/// <param name="Text">The text.</param>
public sealed record CslTextNode(string Text) : CslNode;

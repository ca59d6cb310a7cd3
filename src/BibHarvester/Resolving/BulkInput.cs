namespace BibHarvester.Resolving;

/// <summary>What a bulk search takes in.</summary>
/// <param name="Text">The text that is searched for; absent where the result is there already.</param>
/// <param name="Listed">What the list that the text stood in says of the work: the result where there is no text, and where nobody knows the text.</param>
internal readonly record struct BulkInput(string? Text, HarvestResult? Listed = null);

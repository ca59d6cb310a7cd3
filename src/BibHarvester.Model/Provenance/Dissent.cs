namespace BibHarvester;

/// <summary>Another source's value that was not taken.</summary>
/// <param name="Witness">Which of <see cref="Provenance.Witnesses"/> said it, from 0.</param>
/// <param name="Raw">What it said.</param>
public sealed record Dissent(int Witness, Utf8Text Raw);

namespace BibHarvester.Conformance.Formats;

/// <summary>One record of a pair, and where it differs from what is expected.</summary>
/// <param name="Set">The set.</param>
/// <param name="Name">The input's name and the number of the record in what is expected.</param>
/// <param name="Differences">The differences; none for an equal record.</param>
internal sealed record PairRecord(string Set, string Name, IReadOnlyList<Difference> Differences)
{
    /// <summary>The differences that the accepted list does not explain.</summary>
    public IReadOnlyList<Difference> Unexplained { get; set; } = Differences;
}

namespace BibHarvester.Conformance;

/// <summary>What came of one case.</summary>
/// <param name="Group">The sub-total that it counts in.</param>
/// <param name="Name">The case's name, which stays the same from run to run.</param>
/// <param name="Problems">What differed, a sentence each; none for a passed case.</param>
public sealed record CaseResult(string Group, string Name, IReadOnlyList<string> Problems)
{
    /// <summary>Whether it passed.</summary>
    public bool Passed => Problems.Count == 0;

    /// <summary>Details for <c>--verbose</c>: the diff.</summary>
    public string? Details { get; init; }

    /// <summary>What was produced, for <c>--actual</c>: the name of a file, and its text.</summary>
    public (string File, string Text)? Actual { get; init; }
}

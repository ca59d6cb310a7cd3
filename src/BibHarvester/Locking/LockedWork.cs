using BibHarvester.Storage;

namespace BibHarvester.Locking;

/// <summary>One work of a lock file.</summary>
/// <param name="Identifier">Kind and comparison key of the identifier that was asked for, as <c>doi:10.1000/182</c>.</param>
/// <param name="Outcome">How the search ended.</param>
/// <param name="Answers">What its record was made from, in the order of their keys.</param>
public sealed record LockedWork(string Identifier, HarvestOutcome Outcome, ValueList<AnswerKey> Answers)
{
    /// <summary>The name of an identifier in lock files.</summary>
    internal static string NameOf(Identifier identifier) => identifier.Kind == IdentifierKind.Other
        ? $"{identifier.Scheme}:{identifier.Key}"
        : $"{identifier.Kind.ToString().ToLowerInvariant()}:{identifier.Key}";
}

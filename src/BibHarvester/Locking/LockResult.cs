namespace BibHarvester.Locking;

/// <summary>What came of locking a list of works.</summary>
/// <param name="Lock">The lock.</param>
/// <param name="Failed">The works that are not in it: what is no identifier, and what nobody answered.</param>
public sealed record LockResult(AnswerLock Lock, ValueList<HarvestResult> Failed);

namespace BibHarvester.Storage;

/// <summary>What a cache holds of one source.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Answers">How many answers.</param>
/// <param name="Absent">How many of them say that there is nothing.</param>
/// <param name="Bytes">How much room their bodies take, as they are kept.</param>
/// <param name="Oldest">When the oldest was retrieved.</param>
/// <param name="Newest">When the newest was retrieved.</param>
public sealed record CacheShare(string Source, int Answers, int Absent, long Bytes, DateTimeOffset Oldest, DateTimeOffset Newest);

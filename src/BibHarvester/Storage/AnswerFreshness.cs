namespace BibHarvester.Storage;

/// <summary>For how long a kept answer is taken without asking the source again.</summary>
/// <remarks>An older one is still of use: a source that can say so is asked only whether it still holds, and it stands in where nobody answers.</remarks>
public sealed class AnswerFreshness
{
    /// <summary>How long an answer with something in it counts, for sources without a time of their own.</summary>
    /// <value>7 days by default.</value>
    public TimeSpan Default { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long counts that there is nothing of what was asked: works are registered every minute.</summary>
    /// <value>1 day by default; never longer than the source's own time.</value>
    public TimeSpan Absent { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Times of sources, by name.</summary>
    /// <value>
    /// 30 days where little changes: <c>doi.org</c> (agencies, aliases), catalogues of books and organisations; 1 day for
    /// <c>unpaywall</c> and for the works of a person (<c>orcid</c>); the others have none.
    /// </value>
    public IDictionary<string, TimeSpan> Sources { get; private set; } = new Dictionary<string, TimeSpan>(StringComparer.OrdinalIgnoreCase)
    {
        ["doi.org"] = TimeSpan.FromDays(30),
        ["openlibrary"] = TimeSpan.FromDays(30),
        ["googlebooks"] = TimeSpan.FromDays(30),
        ["loc"] = TimeSpan.FromDays(30),
        ["dnb"] = TimeSpan.FromDays(30),
        ["ror"] = TimeSpan.FromDays(30),
        ["orcid"] = TimeSpan.FromDays(1),
        ["unpaywall"] = TimeSpan.FromDays(1),
    };

    /// <summary>Whether an answer is taken without asking again.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether it is young enough.</returns>
    public bool IsFresh(StoredAnswer answer, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var limit = Sources.TryGetValue(answer.Key.Source, out var own) ? own : Default;
        if (answer.IsAbsence && Absent < limit)
            limit = Absent;
        return now - answer.RetrievedAt < limit;
    }

    internal AnswerFreshness Copy() => new()
    {
        Default = Default,
        Absent = Absent,
        Sources = new Dictionary<string, TimeSpan>(Sources, StringComparer.OrdinalIgnoreCase),
    };
}

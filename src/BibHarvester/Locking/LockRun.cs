using BibHarvester.Storage;
using BibHarvester.Transport;

namespace BibHarvester.Locking;

/// <summary>Makes locks: harvests a list of works, and finds out which of the answers each of their records rests on.</summary>
/// <example>
/// <code>
/// LockResult result = await LockRun.LockAsync(identifiers, new HarvesterOptions { ContactEmail = "you@example.org" });
/// result.Lock.Save("bib.lock");
/// </code>
/// </example>
public static class LockRun
{
    /// <summary>Locks works.</summary>
    /// <param name="identifiers">Their identifiers; blank ones and those given before are passed over.</param>
    /// <param name="options">
    /// How it asks, and whom. With a <see cref="HarvesterOptions.Cache"/> what is fresh there is taken; with
    /// <see cref="HarvesterOptions.Refresh"/> all is asked for again.
    /// </param>
    /// <param name="previous">An older lock: works that stand in it are kept as they are, unless all is asked for again.</param>
    /// <param name="progress">Is told after each work.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The lock, and the works that could not be locked.</returns>
    /// <exception cref="ArgumentException">The options are out of range, or ask for a frozen or an offline search.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<LockResult> LockAsync(
        IEnumerable<string> identifiers,
        HarvesterOptions? options = null,
        AnswerLock? previous = null,
        IProgress<HarvestProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(identifiers);
        options = (options ?? new HarvesterOptions()).Copy();
        if (options.Frozen is not null)
            throw new ArgumentException("Frozen answers are locked already.", nameof(options));
        // What a store gives rests on no answer.
        options.Fallbacks.Clear();
        var recorder = new AnswerRecorder(options.Cache ?? new MemoryAnswerCache(long.MaxValue));
        options.Cache = recorder;

        var works = new Dictionary<string, LockedWork>(StringComparer.Ordinal);
        var asked = new List<(string Query, string Name)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var failed = new List<HarvestResult>();
        var kept = options.Refresh ? null : previous;
        var harvester = new Harvester(options);
        await using (harvester.ConfigureAwait(false))
        {
            var inputs = new LockInputs(kept, harvester.Lists, works, Add);
            await foreach (var result in harvester.ResolveManyAsync(inputs.ReadAsync(identifiers, cancellationToken), progress, cancellationToken).ConfigureAwait(false))
            {
                if (result.Outcome is HarvestOutcome.SourceUnavailable or HarvestOutcome.InvalidIdentifier)
                    failed.Add(result);
                else
                    Add(result.Query, result.RequestedIdentifier!.Value);
            }

            asked.RemoveAll(a => failed.Exists(f => f.Query == a.Query));

            var answers = Answers(harvester, recorder, previous);
            failed.AddRange(await ReplayAsync(asked, options, answers, works, cancellationToken).ConfigureAwait(false));

            foreach (var answer in kept?.Answers ?? [])
                answers[answer.Answer.Key] = answer;
            var used = works.Values.SelectMany(w => w.Answers).ToHashSet();
            return new LockResult(
                new AnswerLock(previous?.Name ?? "the lock", works.Values, answers.Values.Where(a => used.Contains(a.Answer.Key))),
                [.. failed]);
        }

        // Works without an identifier come under that of their list, each of them.
        void Add(string query, Identifier identifier)
        {
            if (names.Add(LockedWork.NameOf(identifier)))
                asked.Add((query, LockedWork.NameOf(identifier)));
        }
    }

    /// <summary>
    /// The answers under their keys at the sources' own addresses. One that is the same as in the older lock keeps its date, and that a list
    /// did not hold a work stands for the answer to its own request where that was not asked.
    /// </summary>
    private static Dictionary<AnswerKey, LockedAnswer> Answers(Harvester harvester, AnswerRecorder recorder, AnswerLock? previous)
    {
        var older = previous?.Answers.ToDictionary(a => a.Answer.Key) ?? [];
        var answers = new Dictionary<AnswerKey, LockedAnswer>();
        foreach (var answer in recorder.Answers.OrderBy(a => AnswerKeys.MissingOf(a.Key) is not null))
        {
            var asked = AnswerKeys.MissingOf(answer.Key) ?? answer.Key;
            if (answers.ContainsKey(harvester.CommonKey(asked)))
                continue;
            var common = answer with { Key = harvester.CommonKey(asked) };
            answers[common.Key] = older.TryGetValue(common.Key, out var old) && old.Answer.Hash == common.Hash && old.Answer.Status == common.Status && old.Problem() is null
                ? old
                : new LockedAnswer(common);
        }

        return answers;
    }

    /// <summary>Searches once more among the answers alone, which says what of them each work needs, whatever the first search went through.</summary>
    /// <returns>What could not be found again.</returns>
    private static async Task<List<HarvestResult>> ReplayAsync(
        List<(string Query, string Name)> asked,
        HarvesterOptions options,
        Dictionary<AnswerKey, LockedAnswer> answers,
        Dictionary<string, LockedWork> works,
        CancellationToken cancellationToken)
    {
        var failed = new List<HarvestResult>();
        var used = new HashSet<AnswerKey>();
        var frozen = options.Copy();
        frozen.Frozen = new AnswerLock("the lock", asked.Select(a => new LockedWork(a.Name, HarvestOutcome.Found, [])), answers.Values)
        {
            OnUse = key =>
            {
                lock (used)
                    used.Add(key);
            },
        };
        var harvester = new Harvester(frozen);
        await using (harvester.ConfigureAwait(false))
        {
            foreach (var (query, name) in asked)
            {
                used.Clear();
                var result = await FindAgainAsync(harvester, query, cancellationToken).ConfigureAwait(false);
                if (result.Outcome == HarvestOutcome.SourceUnavailable)
                    failed.Add(result);
                else
                    works[name] = new LockedWork(name, result.Outcome, [.. used.Order()]);
            }
        }

        return failed;
    }

    /// <summary>The result of a work; of a list of works, what became of the list.</summary>
    private static async Task<HarvestResult> FindAgainAsync(Harvester harvester, string query, CancellationToken cancellationToken) =>
        harvester.Lists.ManyIn(query) is null
            ? await harvester.ResolveAsync(query, cancellationToken).ConfigureAwait(false)
            : (await harvester.Lists.WorksOfAsync(query, cancellationToken).ConfigureAwait(false)).Select(w => w.Listed!).MinBy(r => r.Outcome)!;
}

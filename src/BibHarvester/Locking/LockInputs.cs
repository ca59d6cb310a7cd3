using System.Runtime.CompilerServices;
using BibHarvester.Resolving;

namespace BibHarvester.Locking;

/// <summary>The identifiers of a list that are to be asked for; the others are taken over from an older lock, and with a list of works all that it names.</summary>
/// <param name="kept">The older lock; absent where there is none, or all is asked for again.</param>
/// <param name="lists">What stands for many works.</param>
/// <param name="works">Where the works of the older lock go.</param>
/// <param name="onList">Is told of each list of works that is to be asked for.</param>
internal sealed class LockInputs(AnswerLock? kept, ListedWorks lists, Dictionary<string, LockedWork> works, Action<string, Identifier> onList)
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<string> ReadAsync(IEnumerable<string> texts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var text in texts)
        {
            var many = lists.ManyIn(text);
            if (!TryTake(text))
            {
                if (many is { } list)
                    onList(text.Trim(), list);
                yield return text;
            }
            else if (many is not null)
            {
                foreach (var listed in await ListedInAsync(text, cancellationToken).ConfigureAwait(false))
                {
                    if (!TryTake(listed))
                        yield return listed;
                }
            }
        }
    }

    private bool TryTake(string text)
    {
        if (kept is null || Identifier.Detect(text).Identifier is not { } identifier || kept.WorkOf(identifier) is not { } work)
            return false;
        works[work.Identifier] = work;
        return true;
    }

    private async Task<IEnumerable<string>> ListedInAsync(string text, CancellationToken cancellationToken)
    {
        var harvester = new Harvester(new HarvesterOptions { Frozen = kept });
        await using (harvester.ConfigureAwait(false))
            return (await harvester.Lists.WorksOfAsync(text, cancellationToken).ConfigureAwait(false)).Select(w => w.Text).OfType<string>();
    }
}

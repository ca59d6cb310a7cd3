using System.Net;
using BibHarvester.Formats;
using BibHarvester.Storage;
using BibHarvester.Transport;

namespace BibHarvester.Resolving;

/// <summary>Takes list answers apart, so that each member is kept as the answer to the request for it alone.</summary>
/// <remarks>
/// The bytes of a member are kept where they read as the record that was read from the list; else the whole list is, for each member
/// that is found in it again. That a list did not hold a work is kept too, apart from what its own request would give.
/// </remarks>
internal sealed class KeptLists(RegistryClient client, Resolver resolver)
{
    private AnswerKeeper Keeper => client.Keeper;

    /// <summary>What is kept of an identifier that may join a list.</summary>
    public async ValueTask<ListKnowledge> KnowledgeOfAsync(SourceService service, Identifier identifier, CancellationToken cancellationToken)
    {
        if (!Keeper.IsKeeping)
            return ListKnowledge.None;
        var key = KeyOf(service, identifier);
        if (await Keeper.KnowsAsync(key, cancellationToken).ConfigureAwait(false))
            return ListKnowledge.Answer;
        return await Keeper.KnowsAsync(AnswerKeys.Missing(key), cancellationToken).ConfigureAwait(false) ? ListKnowledge.Missing : ListKnowledge.None;
    }

    /// <summary>Takes it on to ask for the members of a list.</summary>
    /// <returns>Those to be asked for, and those that somebody else's list did not hold; the others somebody else is asking for, or has the answer to.</returns>
    public async ValueTask<(IReadOnlyList<Identifier> Left, IReadOnlyList<Identifier> Missing)> TakeAsync(
        SourceService service, IReadOnlyList<Identifier> identifiers, CancellationToken cancellationToken)
    {
        if (!Keeper.IsKeeping)
            return (identifiers, []);
        var keys = identifiers.Select(i => KeyOf(service, i)).ToArray();
        var claimed = await Keeper.ClaimAsync(keys, cancellationToken).ConfigureAwait(false);
        var left = new List<Identifier>(claimed.Count);
        var missing = new List<Identifier>();
        var known = new List<AnswerKey>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (!claimed.Contains(keys[i]))
                continue;
            // Somebody may have got it since it joined.
            var knowledge = await KnowledgeOfAsync(service, identifiers[i], cancellationToken).ConfigureAwait(false);
            if (knowledge == ListKnowledge.None)
                left.Add(identifiers[i]);
            else
                known.Add(keys[i]);
            if (knowledge == ListKnowledge.Missing)
                missing.Add(identifiers[i]);
        }

        if (left.Count == 1)
        {
            known.Add(KeyOf(service, left[0]));
            left.Clear();
        }

        if (known.Count > 0)
            await Keeper.ReleaseAsync(known).ConfigureAwait(false);
        return (left, missing);
    }

    /// <summary>Gives up what was taken on.</summary>
    public async ValueTask ReleaseAsync(SourceService service, IReadOnlyList<Identifier> identifiers)
    {
        if (Keeper.IsKeeping)
            await Keeper.ReleaseAsync([.. identifiers.Select(i => KeyOf(service, i))]).ConfigureAwait(false);
    }

    /// <summary>Keeps what a list answer says of each of its members.</summary>
    public async ValueTask StoreAsync(
        SourceService service, IReadOnlyList<Identifier> asked, HarvestPayload payload, IReadOnlyDictionary<Identifier, ReadItem> found)
    {
        if (!Keeper.IsKeeping)
            return;
        var answers = new List<StoredAnswer>(asked.Count);
        var others = new List<AnswerKey>();
        foreach (var identifier in asked)
        {
            var key = KeyOf(service, identifier);
            var part = found.TryGetValue(identifier, out var item) ? PartOf(service, identifier, payload, item) : default(ReadOnlyMemory<byte>?);
            if (part is { } body)
            {
                answers.Add(new StoredAnswer
                {
                    Key = key,
                    Status = HttpStatusCode.OK,
                    RetrievedAt = payload.RetrievedAt,
                    Body = body,
                    Hash = body.Length == payload.Bytes.Length ? payload.Hash : StoredAnswer.HashOf(body.Span),
                });
                continue;
            }

            others.Add(key);
            if (item.Record is null)
            {
                answers.Add(new StoredAnswer { Key = AnswerKeys.Missing(key), Status = HttpStatusCode.NotFound, RetrievedAt = payload.RetrievedAt });
            }
        }

        await Keeper.StoreAsync(answers).ConfigureAwait(false);
        if (others.Count > 0)
            await Keeper.ReleaseAsync(others).ConfigureAwait(false);
    }

    private static AnswerKey KeyOf(SourceService service, Identifier identifier) =>
        new Inquiry(service, Resolver.Guard(service, "be asked", () => service.Source.Ask(identifier, service.Context))).Key;

    /// <summary>The bytes that stand for a member when it is asked for alone; absent where none do.</summary>
    private ReadOnlyMemory<byte>? PartOf(SourceService service, Identifier identifier, HarvestPayload payload, ReadItem item)
    {
        var (start, length) = (item.Span.Start, item.Span.Length);
        if (length > 0 && start >= 0 && start + length <= payload.Bytes.Length)
        {
            var part = payload.Bytes.Slice((int)start, length).ToArray();
            if (IsReadAs(service, payload with { Bytes = part }, item.Record!, identifier))
                return part;
        }

        return IsReadAs(service, payload, item.Record!, identifier) ? payload.Bytes : null;
    }

    private bool IsReadAs(SourceService service, HarvestPayload payload, BibRecord record, Identifier identifier)
    {
        try
        {
            return Resolver.Choose(service, resolver.Read(service, payload), identifier).Record is { } read && read.Equals(record);
        }
        catch (HarvestException)
        {
            return false;
        }
    }
}

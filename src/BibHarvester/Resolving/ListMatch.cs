using System.Text.Json;
using BibHarvester.Formats;

namespace BibHarvester.Resolving;

/// <summary>Finds in a list answer what was asked for.</summary>
internal static class ListMatch
{
    private const int Depth = 256;

    /// <summary>The records of the answer by the identifier that was asked for; one that is missing is unknown to the service.</summary>
    /// <param name="asked">What was asked for, in that order.</param>
    /// <param name="items">What was read.</param>
    /// <param name="body">The answer, where its values stand at the places of what was asked; absent where records name themselves.</param>
    public static Dictionary<Identifier, ReadItem> Match(IReadOnlyList<Identifier> asked, IReadOnlyList<ReadItem> items, ReadOnlyMemory<byte>? body)
    {
        var found = new Dictionary<Identifier, ReadItem>();
        if (body is { } array)
        {
            ByPlace(asked, items, array.Span, found);
            return found;
        }

        // A work goes by its first DOI before another goes by one of its further names.
        var byName = new Dictionary<Identifier, ReadItem>();
        foreach (var item in items)
        {
            if (item.Record?.Doi is { } doi)
                byName.TryAdd(doi, item);
        }

        foreach (var item in items)
        {
            foreach (var identifier in item.Record?.Identifiers ?? [])
                byName.TryAdd(RecordNames.Plain(identifier), item);
        }

        foreach (var identifier in asked)
        {
            if (byName.TryGetValue(RecordNames.Plain(identifier), out var item))
                found.TryAdd(identifier, item);
        }

        return found;
    }

    private static void ByPlace(
        IReadOnlyList<Identifier> asked, IReadOnlyList<ReadItem> items, ReadOnlySpan<byte> array, Dictionary<Identifier, ReadItem> found)
    {
        var ends = EndsOf(array);
        // An answer with more or fewer places than questions says nothing of which is which.
        if (ends.Count != asked.Count)
            return;
        var place = 0;
        foreach (var item in items.OrderBy(i => i.Span.Start))
        {
            while (place < ends.Count && item.Span.Start >= ends[place])
                place++;
            if (place < ends.Count && item.Record is not null)
                found.TryAdd(asked[place], item);
        }
    }

    private static List<long> EndsOf(ReadOnlySpan<byte> array)
    {
        var ends = new List<long>();
        var mark = array.StartsWith("\uFEFF"u8) ? 3 : 0;
        var reader = new Utf8JsonReader(array[mark..], new JsonReaderOptions { MaxDepth = Depth });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            return ends;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            reader.Skip();
            ends.Add(reader.BytesConsumed + mark);
        }

        return ends;
    }
}

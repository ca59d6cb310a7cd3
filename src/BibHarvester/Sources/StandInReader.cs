using System.Runtime.CompilerServices;
using System.Text.Json;
using BibHarvester.Formats;

namespace BibHarvester.Sources;

/// <summary>Reads DOI and title of any registry's JSON, until the format's own reader is there.</summary>
internal sealed class StandInReader : IRecordReader
{
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        using var buffer = new MemoryStream();
        input.CopyTo(buffer);
        return Read(buffer.ToArray(), options);
    }

    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null)
    {
        using var document = JsonDocument.Parse(payload);
        var root = document.RootElement;
        if (root.TryGetProperty("message", out var message))
            root = message.TryGetProperty("items", out var items) ? items : message;
        else if (root.TryGetProperty("data", out var data))
            root = data;
        var records = new List<ReadItem>();
        if (root.ValueKind == JsonValueKind.Array)
            records.AddRange(root.EnumerateArray().Select(e => Read(e, options)));
        else
            records.Add(Read(root, options));
        return records;
    }

    public async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, ReadOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var buffer = new MemoryStream();
        await input.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        foreach (var item in Read(buffer.ToArray(), options))
            yield return item;
    }

    private static ReadItem Read(JsonElement element, ReadOptions? options)
    {
        if (element.TryGetProperty("attributes", out var attributes))
            element = attributes;
        var title = element.TryGetProperty("title", out var t) ? t
            : element.TryGetProperty("titles", out var ts) && ts.GetArrayLength() > 0 ? ts[0].GetProperty("title")
            : default;
        if (title.ValueKind == JsonValueKind.Array)
            title = title.GetArrayLength() > 0 ? title[0] : default;
        var doi = element.TryGetProperty("DOI", out var d) || element.TryGetProperty("doi", out d) ? d.GetString() : null;
        var record = new BibRecord
        {
            Type = WorkType.Document,
            Titles = title.ValueKind == JsonValueKind.String ? [new Title { Text = title.GetString()! }] : [],
            Identifiers = doi is null ? [] : [new Identifier(IdentifierKind.Doi, doi)],
            Provenance = Provenance.Of(options?.Witness ?? new Witness { Source = "stand-in" }),
        };
        return new ReadItem(record, [], default);
    }
}

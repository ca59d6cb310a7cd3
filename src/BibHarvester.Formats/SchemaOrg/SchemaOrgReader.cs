using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.SchemaOrg;

/// <summary>Reads works of schema.org: JSON-LD, one node, a list or a graph, and such scripts in an HTML page.</summary>
/// <remarks>
/// What the record has no place for is kept under the format <c>schemaorg-jsonld</c>. Diagnostics: SOJ001 malformed JSON, SOJ002 nothing there,
/// SOJ003 a node that is no work, SOJ004 a file longer than allowed.
/// </remarks>
internal sealed class SchemaOrgReader : IRecordReader
{
    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(Stream input, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadAll(input, options ?? ReadOptions.Default);
    }

    /// <inheritdoc/>
    public IEnumerable<ReadItem> Read(ReadOnlyMemory<byte> payload, ReadOptions? options = null) => Read(PayloadStream.Of(payload), options);

    /// <inheritdoc/>
    public IAsyncEnumerable<ReadItem> ReadAsync(Stream input, ReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return ReadAllAsync(input, options ?? ReadOptions.Default, cancellationToken);
    }

    private static IEnumerable<ReadItem> ReadAll(Stream input, ReadOptions options)
    {
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        while (!window.IsFinal && window.Unread.Length <= options.MaxRecordBytes)
            window.Fill();
        return ReadAll(window, text.TakeNotice(), options);
    }

    private static async IAsyncEnumerable<ReadItem> ReadAllAsync(Stream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        while (!window.IsFinal && window.Unread.Length <= options.MaxRecordBytes)
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        foreach (var item in ReadAll(window, text.TakeNotice(), options))
            yield return item;
    }

    private static IEnumerable<ReadItem> ReadAll(InputWindow window, Diagnostic? notice, ReadOptions options)
    {
        if (window.Unread.Length > options.MaxRecordBytes)
            return [Only("SOJ004", $"The file is longer than {options.MaxRecordBytes} bytes, and is not read.")];
        var text = Encoding.UTF8.GetString(window.Unread.Span);
        var scripts = text.AsSpan().TrimStart() is ['<', ..] ? JsonScripts.Of(text).ToList() : [text];
        var items = scripts.Exists(s => !string.IsNullOrWhiteSpace(s))
            ? scripts.Where(s => !string.IsNullOrWhiteSpace(s)).SelectMany(s => ReadScript(s, options))
            : [Only("SOJ002", "There is no JSON-LD.")];
        return notice is { } encoding ? items.Prepend(new ReadItem(null, [encoding], default)) : items;
    }

    private static List<ReadItem> ReadScript(string json, ReadOptions options)
    {
        try
        {
            var items = new List<ReadItem>();
            foreach (var node in TreeJson.Read(Encoding.UTF8.GetBytes(json), options.MaxDepth).All)
            {
                foreach (var each in node["@graph"] is { } graph ? graph.All : [node])
                    items.Add(ToItem(each, options));
            }

            return items;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return [Only("SOJ001", $"The JSON is malformed: {e.Message}")];
        }
    }

    private static ReadItem ToItem(TreeNode node, ReadOptions options)
    {
        if (SchemaOrgWork.Read(node, SchemaOrgFormat.Name, options.References) is not { } record)
            return Only("SOJ003", $"The node is no work: {TreeJson.Write(node)}");
        var witness = (options.Witness ?? new Witness { Source = SchemaOrgFormat.Name }) with { Format = SchemaOrgFormat.Name };
        return new ReadItem(record with { Provenance = Provenance.Of(witness), ExtraFields = options.ExtraFields ? record.ExtraFields : [] }, [], default);
    }

    private static ReadItem Only(string code, string message) => new(null, [new Diagnostic(code, message)], default);
}

using System.Text.Encodings.Web;
using System.Text.Json;
using BibHarvester.Formats.RecordJson;
using BibHarvester.Storage;

namespace BibHarvester.Cli.Sample;

/// <summary>The works that come with the program: what is answered where there is no network.</summary>
/// <remarks>
/// The lines are canonical, so that an identifier is found by its bytes and only its line is read. See <c>docs/sample.md</c>.
/// </remarks>
internal sealed class SampleStore : IRecordStore
{
    private ReadOnlyMemory<byte>? _lines;

    /// <inheritdoc/>
    public string Name => "sample";

    /// <inheritdoc/>
    public DateTimeOffset? AsOf => new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public ValueTask<BibRecord?> FindAsync(Identifier identifier, CancellationToken cancellationToken = default)
    {
        var lines = _lines ??= ReadLines();
        var value = JsonEncodedText.Encode(identifier.Key, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        ReadOnlySpan<byte> needle = [.. "\"value\":\""u8, .. value.EncodedUtf8Bytes, (byte)'"'];
        for (var rest = lines; rest.Span.IndexOf(needle) is var at and >= 0;)
        {
            var start = rest.Span[..at].LastIndexOf((byte)'\n') + 1;
            var end = at + rest.Span[at..].IndexOf((byte)'\n');
            var record = RecordJsonReader.ReadObject(rest[start..end]).Record!;
            if (record.Identifiers.Any(i => i.Kind == identifier.Kind && i.Key == identifier.Key))
                return new ValueTask<BibRecord?>(record);
            rest = rest[(end + 1)..];
        }

        return default;
    }

    /// <summary>All lines of the sample, each ended by a line feed.</summary>
    internal static ReadOnlyMemory<byte> ReadLines()
    {
        using var resource = typeof(SampleStore).Assembly.GetManifestResourceStream("works.jsonl")!;
        var lines = new byte[resource.Length];
        resource.ReadExactly(lines);
        return lines;
    }
}

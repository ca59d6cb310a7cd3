using System.Text.Encodings.Web;
using System.Text.Json;
using BibHarvester.Formats.RecordJson;

namespace BibHarvester.Storage;

/// <summary>Records kept as canonical lines of <c>bibharvest-json</c>, as <c>bibharvest convert --to bibharvest-json</c> writes them.</summary>
/// <remarks>
/// Immutable and thread-safe. Meant for some thousand works: an identifier is looked up by its bytes, and only the line that
/// holds it is read. For more, take a snapshot of the package BibHarvester.Sqlite.
/// </remarks>
public sealed class RecordFile : IRecordStore
{
    private readonly Lazy<byte[]> _lines;

    /// <summary>A file of records.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="asOf">Of what date its records are; absent where that is not known.</param>
    /// <param name="read">Reads the lines, once, when the first identifier is looked up.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public RecordFile(string name, DateTimeOffset? asOf, Func<byte[]> read)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(read);
        Name = name;
        AsOf = asOf;
        _lines = new(read);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public DateTimeOffset? AsOf { get; }

    /// <summary>All lines, each ended by a line feed.</summary>
    public ReadOnlyMemory<byte> Lines => _lines.Value;

    /// <summary>The records of a file on disk; they are read when the first identifier is looked up.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The store, named as the file is.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static RecordFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!File.Exists(path))
            throw new FileNotFoundException($"There is no file of records '{path}'.", path);
        return new RecordFile(Path.GetFileName(path), asOf: null, () => File.ReadAllBytes(path));
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public ValueTask<BibRecord?> FindAsync(Identifier identifier, CancellationToken cancellationToken = default)
    {
        var value = JsonEncodedText.Encode(identifier.Key, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        ReadOnlySpan<byte> needle = [.. "\"value\":\""u8, .. value.EncodedUtf8Bytes, (byte)'"'];
        for (var rest = Lines; rest.Span.IndexOf(needle) is var at and >= 0;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var start = rest.Span[..at].LastIndexOf((byte)'\n') + 1;
            var length = rest.Span[at..].IndexOf((byte)'\n');
            var end = length < 0 ? rest.Length : at + length;
            if (RecordJsonReader.ReadObject(rest[start..end]).Record is { } record &&
                record.Identifiers.Any(i => i.Kind == identifier.Kind && i.Key == identifier.Key))
                return new ValueTask<BibRecord?>(record);
            rest = rest[Math.Min(end + 1, rest.Length)..];
        }

        return default;
    }
}

using System.Runtime.CompilerServices;
using System.Text;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Reading;

/// <summary>Reads a format whose files are taken whole before anything of them is known.</summary>
/// <param name="tooLong">The code of the diagnostic for a file that is longer than allowed.</param>
internal abstract class WholeTextReader(string tooLong) : IRecordReader
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

    /// <summary>The file as text.</summary>
    protected virtual Utf8Input Open(Stream input) => new(input);

    /// <summary>What the text of a file says.</summary>
    protected abstract IEnumerable<ReadItem> Read(string text, ReadOptions options);

    /// <summary>Nothing but a diagnostic.</summary>
    protected static ReadItem Only(Diagnostic diagnostic) => new(null, [diagnostic], default);

    private IEnumerable<ReadItem> ReadAll(Stream input, ReadOptions options)
    {
        var text = Open(input);
        var window = new InputWindow(text);
        var isWhole = window.FillWhole(options.MaxRecordBytes);
        foreach (var item in ReadAll(window, isWhole, options))
            yield return text.WithNotice(item);
    }

    private async IAsyncEnumerable<ReadItem> ReadAllAsync(Stream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = Open(input);
        var window = new InputWindow(text);
        var isWhole = await window.FillWholeAsync(options.MaxRecordBytes, cancellationToken).ConfigureAwait(false);
        foreach (var item in ReadAll(window, isWhole, options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return text.WithNotice(item);
        }
    }

    private IEnumerable<ReadItem> ReadAll(InputWindow window, bool isWhole, ReadOptions options) => isWhole
        ? Read(Encoding.UTF8.GetString(window.Unread.Span), options)
        : [Only(new Diagnostic(tooLong, $"The file is longer than {options.MaxRecordBytes} bytes, and is not read."))];
}

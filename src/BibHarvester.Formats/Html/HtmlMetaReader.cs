using System.Runtime.CompilerServices;
using System.Text;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Html;

/// <summary>Reads the marks of a landing page: one record, or none.</summary>
/// <remarks>
/// The vocabularies of a page are read each for itself and joined in the order of their trust: a value of the first counts, and where another
/// contradicts it, that is kept as an extra field. Diagnostics: HTM001 malformed JSON-LD, HTM006 a page longer than allowed, HTM404 the page
/// describes no work.
/// </remarks>
internal sealed class HtmlMetaReader : IRecordReader
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
        var text = PageEncoding.Open(input);
        var window = new InputWindow(text);
        while (!window.IsFinal && window.Unread.Length <= options.MaxRecordBytes)
            window.Fill();
        yield return text.WithNotice(ToItem(window, options));
    }

    private static async IAsyncEnumerable<ReadItem> ReadAllAsync(Stream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = PageEncoding.Open(input);
        var window = new InputWindow(text);
        while (!window.IsFinal && window.Unread.Length <= options.MaxRecordBytes)
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        yield return text.WithNotice(ToItem(window, options));
    }

    private static ReadItem ToItem(InputWindow window, ReadOptions options)
    {
        if (window.Unread.Length > options.MaxRecordBytes)
            return new ReadItem(null, [new Diagnostic("HTM006", $"The page is longer than {options.MaxRecordBytes} bytes, and is not read.")], default);
        var marks = new PageScanner(Encoding.UTF8.GetString(window.Unread.Span)).Read();
        var diagnostics = new List<Diagnostic>();
        if (new PageWork(marks, options, diagnostics).ToRecord() is not { } record)
        {
            diagnostics.Add(new Diagnostic("HTM404", $"The page describes no work: {marks.WindowTitle}"));
            return new ReadItem(null, diagnostics.ToValueList(), default);
        }

        var witness = (options.Witness ?? new Witness { Source = HtmlMetaFormat.Name }) with { Format = HtmlMetaFormat.Name };
        return new ReadItem(record with { Provenance = Provenance.Of(witness) }, diagnostics.ToValueList(), default);
    }
}

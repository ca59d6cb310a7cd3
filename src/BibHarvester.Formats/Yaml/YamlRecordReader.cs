using System.Runtime.CompilerServices;
using System.Text;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Trees;

namespace BibHarvester.Formats.Yaml;

/// <summary>Reads a YAML format, document by document. What a document means says the format.</summary>
/// <remarks>
/// Diagnostics are the format's prefix and a number: 001 the YAML is broken · 002 nothing there · 004 the file is longer than allowed ·
/// 006 an alias or a key that comes to too much. Formats add their own from 010 on.
/// </remarks>
/// <param name="prefix">Three letters, with which the codes of diagnostics begin.</param>
internal abstract class YamlRecordReader(string prefix) : IRecordReader
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

    /// <summary>The records of a document.</summary>
    protected abstract IEnumerable<ReadItem> ToItems(TreeNode document, ReadOptions options);

    /// <summary>The code of a diagnostic.</summary>
    protected string Code(string number) => prefix + number;

    /// <summary>Nothing but a diagnostic.</summary>
    protected static ReadItem Only(Diagnostic diagnostic) => new(null, [diagnostic], default);

    private IEnumerable<ReadItem> ReadAll(Stream input, ReadOptions options)
    {
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        while (!window.IsFinal && window.Unread.Length <= options.MaxRecordBytes)
            window.Fill();
        return ReadAll(window, text.TakeNotice(), options);
    }

    private async IAsyncEnumerable<ReadItem> ReadAllAsync(Stream input, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        while (!window.IsFinal && window.Unread.Length <= options.MaxRecordBytes)
            await window.FillAsync(cancellationToken).ConfigureAwait(false);
        foreach (var item in ReadAll(window, text.TakeNotice(), options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    private IEnumerable<ReadItem> ReadAll(InputWindow window, Diagnostic? notice, ReadOptions options)
    {
        if (window.Unread.Length > options.MaxRecordBytes)
        {
            yield return Only(new Diagnostic(Code("004"), $"The file is longer than {options.MaxRecordBytes} bytes, and is not read."));
            yield break;
        }

        if (notice is { } encoding)
            yield return Only(encoding);
        var text = Encoding.UTF8.GetString(window.Unread.Span);
        var tree = new YamlTree(text, options);
        var isAnything = false;
        while (tree.Next(prefix) is { } document)
        {
            foreach (var (line, column, reason) in tree.Refused)
                yield return Only(new Diagnostic(Code("006"), line, column, reason));
            tree.Refused.Clear();
            if (document.IsEmpty)
                continue;
            isAnything = true;
            foreach (var item in ToItems(document, options))
                yield return item;
        }

        if (tree.Fault is { } fault)
            yield return Only(fault);
        else if (!isAnything)
            yield return Only(new Diagnostic(Code("002"), "The file is empty."));
    }
}

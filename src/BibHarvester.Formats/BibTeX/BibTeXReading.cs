using System.Runtime.CompilerServices;
using BibHarvester.Formats.Encodings;
using BibHarvester.Formats.Reading;

namespace BibHarvester.Formats.BibTeX;

/// <summary>Reads a stream of BibTeX or BibLaTeX; where entries point to others it is gone through once more to find these.</summary>
internal static class BibTeXReading
{
    public static IEnumerable<ReadItem> Read(Stream input, BibTeXDialect dialect, ReadOptions options)
    {
        input = Repeatable(input, options);
        var start = input.Position;
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        var parser = new BibTeXParser(dialect, options);
        while (true)
        {
            if (parser.TryRead(window, out var item))
                yield return text.WithNotice(item);
            else if (parser.WantsParents)
                parser.Parents = input.CanSeek ? ParentEntries.Find(input, start, options) : new ParentEntries(options);
            else if (window.IsFinal)
                break;
            else
                window.Fill();
        }

        if (text.TakeNotice() is { } notice)
            yield return new ReadItem(null, [notice], default);
    }

    public static async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, BibTeXDialect dialect, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        input = Repeatable(input, options);
        var start = input.Position;
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        var parser = new BibTeXParser(dialect, options);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (parser.TryRead(window, out var item))
                yield return text.WithNotice(item);
            else if (parser.WantsParents)
                parser.Parents = input.CanSeek ? await ParentEntries.FindAsync(input, start, options, cancellationToken).ConfigureAwait(false) : new ParentEntries(options);
            else if (window.IsFinal)
                break;
            else
                await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        if (text.TakeNotice() is { } notice)
            yield return new ReadItem(null, [notice], default);
    }

    private static Stream Repeatable(Stream input, ReadOptions options) => input.CanSeek ? input : new RecordedStream(input, options.MaxRecordBytes);
}

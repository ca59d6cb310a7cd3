using System.Runtime.CompilerServices;
using BibHarvester.Formats.Encodings;

namespace BibHarvester.Formats.Reading;

/// <summary>Reads a stream with the parser of a text format.</summary>
internal static class WindowReading
{
    public static IEnumerable<ReadItem> Read(Stream input, IWindowParser parser)
    {
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        while (true)
        {
            if (parser.TryRead(window, out var item))
                yield return text.WithNotice(item);
            else if (window.IsFinal)
                break;
            else
                window.Fill();
        }

        if (text.TakeNotice() is { } notice)
            yield return new ReadItem(null, [notice], default);
    }

    public static async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, IWindowParser parser, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new Utf8Input(input);
        var window = new InputWindow(text);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (parser.TryRead(window, out var item))
                yield return text.WithNotice(item);
            else if (window.IsFinal)
                break;
            else
                await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }

        if (text.TakeNotice() is { } notice)
            yield return new ReadItem(null, [notice], default);
    }
}

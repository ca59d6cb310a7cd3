using System.Runtime.CompilerServices;

namespace BibHarvester.Formats;

/// <summary>Reads a stream with the parser of a text format.</summary>
internal static class WindowReading
{
    public static IEnumerable<ReadItem> Read(Stream input, IWindowParser parser)
    {
        var window = new InputWindow(input);
        while (true)
        {
            if (parser.TryRead(window, out var item))
                yield return item;
            else if (window.IsFinal)
                yield break;
            else
                window.Fill();
        }
    }

    public static async IAsyncEnumerable<ReadItem> ReadAsync(
        Stream input, IWindowParser parser, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new InputWindow(input);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (parser.TryRead(window, out var item))
                yield return item;
            else if (window.IsFinal)
                yield break;
            else
                await window.FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

using System.Collections;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Converting;

/// <summary>The works of some files, read anew each time they are gone through, so that none of them is held.</summary>
/// <param name="files">The files.</param>
/// <param name="report">Told of everything at the first time.</param>
/// <param name="change">What is done to each work.</param>
/// <param name="cancellationToken">Ends the reading.</param>
internal sealed class WorkSequence(
    IReadOnlyList<WorkFile> files, ConversionReport report, Func<BibRecord, BibRecord> change, CancellationToken cancellationToken) : IEnumerable<BibRecord>
{
    private bool _wasRead;

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IEnumerator<BibRecord> GetEnumerator()
    {
        var isFirst = !_wasRead;
        _wasRead = true;
        foreach (var file in files)
        {
            using var stream = file.Open();
            foreach (var item in file.Format.Reader!.Read(stream))
            {
                cancellationToken.ThrowIfCancellationRequested();
                report.Show(file, stream);
                var changed = item.Record is { } record ? change(record) : null;
                if (isFirst)
                    report.Tell(file, item.Diagnostics, changed);
                if (changed is not null)
                    yield return changed;
            }

            if (isFirst)
                report.Close(file);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

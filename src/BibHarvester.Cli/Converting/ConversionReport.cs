using System.Globalization;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Converting;

/// <summary>Tells on standard error how far a conversion is, what was odd, and what the target has no place for.</summary>
/// <param name="host">Where it is told.</param>
/// <param name="losses">What is lost.</param>
/// <param name="showsProgress">Whether somebody watches.</param>
internal sealed class ConversionReport(CliHost host, LossReport losses, bool showsProgress)
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly string _blank = new(' ', 60);
    private long _shownAt;
    private int _converted;
    private int _failed;

    /// <summary>Whether every file gave works and nothing failed.</summary>
    public bool IsComplete { get; private set; } = true;

    public void Show(WorkFile file, FileStream stream)
    {
        if (!showsProgress || host.Clock.GetElapsedTime(_shownAt) < Pace)
            return;
        _shownAt = host.Clock.GetTimestamp();
        host.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{stream.Position * 100 / Math.Max(stream.Length, 1),3} % {file.Name}"));
    }

    /// <summary>Tells of a place of a file: what was odd there, and the work as it is written; absent where there is none.</summary>
    public void Tell(WorkFile file, ValueList<Diagnostic> diagnostics, BibRecord? record)
    {
        if (diagnostics.Count > 0)
            Clear();
        foreach (var diagnostic in diagnostics)
            host.Error.WriteLine(file.Name + diagnostic.ToString());
        if (record is null)
        {
            _failed++;
            return;
        }

        _converted++;
        if (!record.Status.IsEmpty)
            Clear();
        StatusCheck.Tell($"{file.Name}: {WorkName.Of(record, _converted)}", record, host.Error);
        losses.Add(file, _converted, record);
    }

    public void Close(WorkFile file)
    {
        Clear();
        host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: {_converted} works, {_failed} failed"));
        IsComplete &= _failed == 0 && _converted > 0;
        (_converted, _failed) = (0, 0);
    }

    private void Clear()
    {
        if (showsProgress)
            host.Error.Write($"\r{_blank}\r");
    }
}

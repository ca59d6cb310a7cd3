using System.Globalization;

namespace BibHarvester.Cli.Output;

/// <summary>Tells on standard error how far it is, where each record is from, and why there is none.</summary>
internal sealed class ResultReport(CliHost host, bool isVerbose, bool showsProgress) : IProgress<HarvestProgress>
{
    private int _progressLength;

    /// <inheritdoc/>
    public void Report(HarvestProgress value)
    {
        if (!showsProgress)
            return;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{value.Done}{(value.Total is { } total ? $" of {total}" : "")}, {value.Found} found, {value.Failed} failed");
        host.Error.Write("\r" + text.PadRight(_progressLength));
        _progressLength = text.Length;
    }

    public void Tell(HarvestResult result)
    {
        Close();
        foreach (var warning in result.Warnings)
        {
            // The where-from line says it.
            if (warning.Code != HarvestWarnings.Stored)
                Line(result, warning.ToString());
        }

        if (result.Record is { } record)
            Line(result, WhereFrom(result, record));
        else
            Line(result, $"{Words(result.Outcome)}: {result.Reason ?? result.Error?.Message}");
        if (result.Error is { } error && (isVerbose || result.IsFound))
            Line(result, error.Message);
        if (isVerbose && !result.Asked.IsEmpty)
            Line(result, "asked " + string.Join(", ", result.Asked));
    }

    /// <summary>Takes the line of progress away.</summary>
    public void Close()
    {
        if (_progressLength == 0)
            return;
        host.Error.Write("\r" + new string(' ', _progressLength) + "\r");
        _progressLength = 0;
    }

    private static string WhereFrom(HarvestResult result, BibRecord record)
    {
        foreach (var warning in result.Warnings)
        {
            if (warning.Code == HarvestWarnings.Stored)
                return warning.Message;
        }

        return record.Provenance is { Witnesses: [var witness, ..] }
            ? $"from {witness.Source}, {witness.RetrievedAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture)}"
            : "from an unknown source";
    }

    private static string Words(HarvestOutcome outcome) => outcome switch
    {
        HarvestOutcome.InvalidIdentifier => "no identifier",
        HarvestOutcome.RegisteredWithoutMetadata => "registered without metadata",
        HarvestOutcome.SourceUnavailable => "source unavailable",
        _ => "not found",
    };

    private void Line(HarvestResult result, string text) => host.Error.WriteLine($"{result.Query.Trim()}: {text}");
}

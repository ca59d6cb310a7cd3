using System.Globalization;
using BibHarvester.Formats;

namespace BibHarvester.Cli.Converting;

/// <summary>What a conversion loses: field by field, and value by value where that is wanted.</summary>
/// <param name="host">Where it is told.</param>
/// <param name="target">The format that is written.</param>
/// <param name="options">How it is written.</param>
/// <param name="carries">Whether the notes carry what the format has no place for.</param>
/// <param name="listsAll">Whether every value is told.</param>
internal sealed class LossReport(CliHost host, RecordFormat target, WriteOptions options, bool carries, bool listsAll)
{
    private const string Code = "LOSS001";
    private const int ShownLength = 60;

    private readonly SortedDictionary<string, int> _works = new(StringComparer.Ordinal);

    /// <summary>What is written of a work: the work itself, without its key where keys are made anew, and with notes of what would be lost.</summary>
    public BibRecord Prepare(BibRecord record)
    {
        if (options.KeyPattern is not null)
            record = record with { CitationKey = null };
        return carries ? ConversionLosses.Carry(record, ConversionLosses.Of(record, target.Writer!, options)) : record;
    }

    /// <summary>Counts what a work loses, as it is written.</summary>
    public void Add(WorkFile file, int number, BibRecord record)
    {
        var lost = ConversionLosses.Of(record, target.Writer!, options);
        foreach (var field in lost.Select(l => l.Field).Distinct(StringComparer.Ordinal))
            _works[field] = _works.GetValueOrDefault(field) + 1;
        if (!listsAll)
            return;
        foreach (var (field, value) in lost)
            host.Error.WriteLine($"{file.Name}: {WorkName.Of(record, number)}: {Code}: {target.Name} has no place for {field}: {Shown(value)}");
    }

    /// <summary>Tells the fields that were lost, each with the number of works that lost something in it.</summary>
    public void Close()
    {
        if (_works.Count == 0 || listsAll)
            return;
        var fields = _works.OrderByDescending(f => f.Value).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key} ({f.Value})"));
        host.Error.WriteLine($"{Code}: {target.Name} has no place for {string.Join(", ", fields)}; --losses lists the values{(carries ? "" : ", --carry keeps them in the notes")}");
    }

    private static string Shown(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= ShownLength ? line : string.Concat(line.AsSpan(0, ShownLength), "…");
    }
}

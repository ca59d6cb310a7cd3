using BibHarvester.Conformance.Registries;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Formats;

/// <summary>One file of the corpus: read, counted, written and read again, and searched for what it says.</summary>
/// <param name="File">The file.</param>
internal sealed record FormatCase(CorpusFile File)
{
    private const int Shown = 400;

    /// <summary>What failed: a cause, and what was seen of it.</summary>
    public List<(string Cause, string Detail)> Failures { get; } = [];

    /// <summary>How many records were read.</summary>
    public int Found { get; private set; }

    /// <summary>Whether its beginning is taken for its format, or for that and others as surely.</summary>
    public bool IsDetected { get; private set; }

    /// <summary>Runs the case.</summary>
    public static FormatCase Run(CorpusFile file, string folder)
    {
        var result = new FormatCase(file);
        try
        {
            result.Check(System.IO.File.ReadAllBytes(Path.Combine(folder, file.File)));
        }
#pragma warning disable CA1031 // That nothing is thrown is what the case is about.
        catch (Exception e)
#pragma warning restore CA1031
        {
            result.Fail("exception", $"{e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} at {e.StackTrace?.Split('\n')[0].Trim()}");
        }

        return result;
    }

    /// <summary>The case as a row of the dashboard.</summary>
    public CaseResult ToResult() => new(File.Format, File.File, [.. Failures.GroupBy(f => f.Cause, StringComparer.Ordinal).Select(Problem)])
    {
        Details = string.Join('\n', Failures.Select(f => $"  {f.Cause}: {f.Detail}")),
    };

    private static string Problem(IGrouping<string, (string Cause, string Detail)> failures)
    {
        var first = failures.First().Detail;
        return $"{failures.Key}{(failures.Count() > 1 ? $" ×{failures.Count()}" : "")}: {(first.Length > 120 ? first[..120] + "…" : first)}";
    }

    private void Fail(string cause, string detail) => Failures.Add((cause, detail.Length > Shown ? detail[..Shown] + "…" : detail));

    private void Check(byte[] bytes)
    {
        FormatDetection detection;
        using (var stream = new MemoryStream(bytes))
            detection = RecordFormats.Detect(stream);
        var filed = CorpusFormats.Find(File.Format);
        IsDetected = filed is not null && (detection.Format == filed || detection.Others.Contains(filed));

        // A file of another format is read as what it is, as everybody does who does not say the format.
        if ((File.IsOther ? detection.Format ?? filed : filed) is not { Reader: { } reader } format)
        {
            Fail("no reader", File.Format);
            return;
        }

        var items = reader.Read(bytes).ToArray();
        var records = items.Select(i => i.Record).OfType<BibRecord>().Select(r => r with { Provenance = null }).ToArray();
        Found = records.Length;
        if (Found < File.Intact || Found > File.Records)
            Fail("count", $"{Found} records of {(File.Intact == File.Records ? "" : $"{File.Intact}–")}{File.Records}{Diagnostics(items)}");
        if (File.IsBroken && items.All(i => i.Diagnostics.IsEmpty))
            Fail("silent", "no diagnostic says what is broken");
        CheckSecondRead(records, format);
        CheckKept(format, bytes, items, records);
    }

    private static string Diagnostics(ReadItem[] items) => string.Concat(items.SelectMany(i => i.Diagnostics).Take(3).Select(d => $"; {d}"));

    private void CheckSecondRead(BibRecord[] records, RecordFormat format)
    {
        if (records.Length == 0)
            return;
        var way = format.Writer is null ? RecordFormats.Find("bibharvest-json")! : format;
        var second = way.Reader!.Read(Written.In(records, way.Writer!)).Select(i => i.Record).OfType<BibRecord>()
            .Select(r => r with { Provenance = null }).ToArray();
        if (second.Length != records.Length)
            Fail("second read", $"{second.Length} records of {records.Length}");
        var repeated = records.Select(r => r.CitationKey).OfType<string>().GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (read, record) in second.Zip(records).Where(p => !IsSame(p.First, p.Second, repeated)))
            Fail("second read", RecordDifference.Between(read, record));
    }

    // Formats in which nothing stands without a key are given one, and entries that share one get keys that differ.
    private static bool IsSame(BibRecord read, BibRecord record, HashSet<string> repeated) =>
        (record.CitationKey is null || repeated.Contains(record.CitationKey) ? read with { CitationKey = record.CitationKey } : read).Equals(record);

    private void CheckKept(RecordFormat format, byte[] bytes, ReadItem[] items, BibRecord[] records)
    {
        var values = SourceScan.Of(File.IsOther ? format.Name : File.Format, bytes);
        var isPerRecord = records.Length > 0 && values.Count > 0 && values[^1].Record == records.Length - 1 && values.All(v => v.Record >= 0);
        var withRecord = items.Where(i => i.Record is not null).ToArray();
        var withoutRecord = items.Where(i => i.Record is null).SelectMany(i => i.Diagnostics).ToArray();
        var lines = withoutRecord.Select(d => d.Line).ToHashSet();
        var said = new Dictionary<int, SaidWords>();
        foreach (var value in values)
        {
            var at = isPerRecord ? value.Record : -1;
            if (!said.TryGetValue(at, out var words))
            {
                said[at] = words = at < 0
                    ? new SaidWords(records, items.SelectMany(i => i.Diagnostics))
                    : new SaidWords([records[at]], withRecord[at].Diagnostics.Concat(withoutRecord));
            }

            if (words.MissingOf(value) is { } missing && !lines.Contains(value.Line))
                Fail("lost", $"{(value.Line > 0 ? $"line {value.Line} " : value.Record >= 0 ? $"record {value.Record} " : "")}{value.Name} = {Short(value.Text)} [{missing}]");
        }
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > 160 ? line[..160] + "…" : line;
    }
}

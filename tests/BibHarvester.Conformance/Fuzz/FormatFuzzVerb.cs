using System.Globalization;
using System.Text;
using BibHarvester.Conformance.Formats;
using BibHarvester.Formats;
using BibHarvester.Testing;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>
/// Damages every file of the corpus of formats, and writes such that are made to do harm: no reader throws, hangs, is silent, or takes memory without measure;
/// nothing is fetched, and nothing expands.
/// </summary>
/// <remarks>A mutation follows from the seed, the file and its number, so that <c>--only FILE#NUMBER</c> runs it again.</remarks>
public sealed class FormatFuzzVerb : IVerb
{
    private const int DefaultSeed = 20260101;
    private const int DefaultCount = 5000;

    // Most files are shorter; of a longer one every mutation takes a part.
    private const int LongestBytes = 12 * 1024;

    // Tests of others run on the same machine.
    private const int Processors = 2;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public string Name => "fuzz-formats";

    /// <inheritdoc/>
    public string Usage => "DIR [--registries DIR] [--seed N] [--count N | --total N] [--format NAME] [--only FILE#NUMBER]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var corpus = CorpusFile.ReadAll(arguments.Folder);
        var seed = Number(arguments, "--seed") ?? DefaultSeed;
        var readers = RecordFormats.All.Where(f => f.Reader is not null && (arguments.Option("--format") is not { } asked || asked == f.Name)).ToArray();
        var payloads = arguments.Option("--registries") is { } registries ? FuzzCorpus.Payloads(registries) : [];
        var files = readers.ToDictionary(f => f.Name, f => FilesOf(f, corpus, payloads, arguments.Folder), StringComparer.Ordinal);
        var count = Number(arguments, "--count") ?? DefaultCount;
        if (Number(arguments, "--total") is { } total)
            count = Math.Max(count, (total + readers.Length - 1) / Math.Max(1, readers.Length));
        var results = new List<CaseResult>();
        using var trap = new FetchTrap();
        foreach (var format in readers)
        {
            var own = files[format.Name];
            var each = (count + own.Length - 1) / Math.Max(1, own.Length);
            arguments.Notes.Add(FormattableString.Invariant($"{format.Name}: seed {seed}, {own.Length} files, {own.Length * each} mutations of at most {LongestBytes} bytes"));
            results.AddRange(RunMutations(format, own, each, seed, arguments));
            if (arguments.Option("--only") is null)
                results.AddRange(RunHostile(format, own, trap, arguments));
        }

        arguments.Notes.Add(FormattableString.Invariant($"{Limit.TotalSeconds} s of processor time each; memory {ReaderBudget.Rule}"));
        return results;
    }

    private static ParallelQuery<CaseResult> RunMutations(RecordFormat format, FuzzFile[] files, int each, int seed, VerbArguments arguments)
    {
        var other = files.Length == 0 ? [] : files;
        return files.SelectMany(file => Enumerable.Range(0, each).Select(number => (File: file, Number: number)))
            .Where(c => arguments.Option("--only") is not { } only || only == $"{c.File.Name}#{c.Number}")
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Processors)
            .Select(c =>
            {
                var random = Mutation.RandomOf(seed, c.File.Name, c.Number);
                var input = Mutation.OfBytes(random, c.File.Window(random, LongestBytes), other[random.Next(other.Length)].Window(random, LongestBytes));
                var problem = TimeLimit.Run(stages => ReaderBudget.Run(format, input, c.Number, stages), Limit);
                if (problem is null)
                    return new CaseResult(format.Name, c.File.Name, []);
                Save(arguments, $"{format.Name}_{c.File.Name}#{c.Number}", input);
                return new CaseResult(format.Name, $"{c.File.Name}#{c.Number}", [problem]);
            });
    }

    private static ParallelQuery<CaseResult> RunHostile(RecordFormat format, FuzzFile[] files, FetchTrap trap, VerbArguments arguments) =>
        HostileFiles.Of(files, trap).SelectMany(c => Enumerable.Range(0, ReaderFuzz.Ways).Select(way => (c.Name, c.Bytes, Way: way)))
            .AsParallel().AsOrdered().WithDegreeOfParallelism(Processors)
            .Select(c =>
            {
                var problem = TimeLimit.Run(stages => ReaderBudget.Run(format, c.Bytes, c.Way, stages, trap), Limit);
                if (problem is not null)
                    Save(arguments, $"{format.Name}_hostile_{c.Name}", c.Bytes);
                return new CaseResult(format.Name + ", hostile", c.Name, problem is null ? [] : [problem]);
            });

    // What a format has no files of is written in it, from the records of those that come first; where it is only read, a small file of ours stands in.
    private static FuzzFile[] FilesOf(RecordFormat format, IReadOnlyList<CorpusFile> corpus, FuzzFile[] payloads, string folder)
    {
        FuzzFile[] own =
        [
            .. FuzzCorpus.IsRegistry(format.Name) ? FuzzCorpus.Of(format, payloads, null) : [],
            .. corpus.Where(f => CorpusFormats.Find(f.Format)?.Name == format.Name).Select(f => new FuzzFile(f.File, File.ReadAllBytes(Path.Combine(folder, f.File)))),
        ];
        if (own.Length > 0)
            return own;
        if (format.Writer is null)
            return [new FuzzFile("sample of " + format.Name, Encoding.UTF8.GetBytes(ReadSamples.Of(format.Name)))];
        const int Written = 20;
        return
        [
            .. corpus.Where(f => CorpusFormats.Find(f.Format)?.Reader is not null).Take(Written).Select(f =>
            {
                var records = CorpusFormats.ReaderOf(f.Format)!.Read(File.ReadAllBytes(Path.Combine(folder, f.File))).Select(i => i.Record).OfType<BibRecord>();
                return new FuzzFile($"{f.File}>{format.Name}", Formats.Written.In([.. records], format.Writer));
            }),
        ];
    }

    private static int? Number(VerbArguments arguments, string option) => arguments.Option(option) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new CannotRunException($"'{text}' is no number for {option}."),
    };

    private static void Save(VerbArguments arguments, string name, byte[] input)
    {
        if (arguments.ActualFolder is not { } folder)
            return;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name.Replace('/', '_')), input);
    }
}

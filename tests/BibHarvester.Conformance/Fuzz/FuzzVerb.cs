using System.Globalization;
using System.Text;
using BibHarvester.Formats;
using BibHarvester.Testing;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>
/// Damages every stored answer, the same works written in the other formats, and citation styles: nothing throws, hangs or is silent.
/// </summary>
/// <remarks>A mutation follows from the seed, the file and its number, so that <c>--only FILE#NUMBER</c> runs it again.</remarks>
public sealed class FuzzVerb : IVerb
{
    private const int DefaultSeed = 20260101;
    private const int DefaultCount = 5000;

    // The sub-total of the citation styles.
    private const string Styles = "styles";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public string Name => "fuzz";

    /// <inheritdoc/>
    public string Usage => "DIR [--formats DIR] [--styles DIR] [--seed N] [--count N] [--reader NAME] [--only FILE#NUMBER]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var payloads = FuzzCorpus.Payloads(arguments.Folder);
        if (payloads.Length == 0)
            throw new CannotRunException($"There is no payload in '{arguments.Folder}'.");
        var seed = Number(arguments, "--seed", DefaultSeed);
        var count = Number(arguments, "--count", DefaultCount);
        arguments.Notes.Add(FormattableString.Invariant($"seed {seed}, at least {count} mutations a reader, {Limit.TotalSeconds} s each"));
        var results = new List<CaseResult>();
        foreach (var format in RecordFormats.All.Where(f => f.Reader is not null && IsAsked(f.Name)))
        {
            var files = FuzzCorpus.Of(format, payloads, arguments.Option("--formats"));
            results.AddRange(RunAll(format.Name, files, (file, other, number, random) =>
            {
                var bytes = Mutation.OfBytes(random, file.Window(random), other.Window(random));
                return (bytes, stages => ReaderFuzz.Run(format.Reader!, bytes, number % ReaderFuzz.Ways, stages));
            }));
        }

        foreach (var (group, run) in TextFuzz.All.Where(t => IsAsked(t.Group)))
        {
            results.AddRange(RunAll(group, payloads, (file, other, _, random) =>
            {
                var text = Mutation.OfText(random, Any(file.Texts, random), Any(other.Texts, random));
                return (Encoding.Unicode.GetBytes(text), stages => run(text, stages));
            }));
        }

        if (IsAsked(Styles))
        {
            var items = StyleFuzz.Items(payloads);
            results.AddRange(RunAll(Styles, StyleFuzz.Styles(arguments.Option("--styles")), (file, other, _, random) =>
            {
                var style = StyleMutation.Of(random, file.Bytes, other.Bytes);
                byte[][] works = [.. Enumerable.Range(0, random.Next(1, 6))
                    .Select(_ => ItemMutation.Of(random, items[random.Next(items.Length)], items[random.Next(items.Length)]))];
                var run = random.Next();
                return ([.. style, .. works.SelectMany(w => w.Prepend((byte)'\n'))], stages => StyleFuzz.Run(style, works, new Random(run), stages));
            }));
        }

        return results;

        bool IsAsked(string group) => arguments.Option("--reader") is not { } asked || asked == group;

        IEnumerable<CaseResult> RunAll(
            string group, FuzzFile[] files, Func<FuzzFile, FuzzFile, int, Random, (byte[] Input, Action<StageClock> Work)> prepare)
        {
            var each = (count + files.Length - 1) / Math.Max(1, files.Length);
            return files.SelectMany(file => Enumerable.Range(0, each).Select(number => (File: file, Number: number)))
                .Where(c => arguments.Option("--only") is not { } only || only == $"{c.File.Name}#{c.Number}")
                .AsParallel().AsOrdered()
                .Select(c =>
                {
                    var random = Mutation.RandomOf(seed, c.File.Name, c.Number);
                    var other = files[random.Next(files.Length)];
                    var (input, work) = prepare(c.File, other, c.Number, random);
                    var problem = TimeLimit.Run(work, Limit);
                    if (problem is not null && arguments.ActualFolder is { } folder)
                        Save(Path.Combine(folder, $"{group}_{c.File.Name}#{c.Number}".Replace('/', '_')), input);
                    return new CaseResult(group, $"{c.File.Name}#{c.Number}", problem is null ? [] : [problem]);
                });
        }
    }

    private static string Any(IReadOnlyList<string> texts, Random random) => texts.Count == 0 ? "" : texts[random.Next(texts.Count)];

    private static int Number(VerbArguments arguments, string option, int otherwise) => arguments.Option(option) switch
    {
        null => otherwise,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new CannotRunException($"'{text}' is no number for {option}."),
    };

    private static void Save(string path, byte[] input)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, input);
    }
}

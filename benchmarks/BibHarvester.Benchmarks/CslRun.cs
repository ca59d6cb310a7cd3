using System.Diagnostics;
using System.Globalization;
using System.Text;
using BibHarvester.Csl;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;

namespace BibHarvester.Benchmarks;

/// <summary>Throughput of the CSL processor on items of CSL-JSON.</summary>
internal static class CslRun
{
    public static int Run(string styleFile, string itemFile, int repetitions, string[] options)
    {
        var limit = int.Parse(Option(options, "--limit") ?? "2147483647", CultureInfo.InvariantCulture);
        var sizes = Option(options, "--sizes")?.Split(',').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToArray();
        var cold = Stopwatch.StartNew();
        var style = CslStyle.Load(styleFile);
        cold.Stop();
        var warm = Median(repetitions, () =>
        {
            CslStyle.Load(styleFile);
            return 1;
        });
        var items = ReadItems(itemFile, sizes?.Max() ?? limit);
        var processor = new CitationProcessor(style, Locale(style, Option(options, "--locales")));
        if (sizes is not null)
        {
            foreach (var size in sizes)
                Print($"{size} items", Median(repetitions, () => Bibliography(processor, items[..Math.Min(size, items.Length)])));
            return 0;
        }

        Bibliography(processor, items);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Bibliography(processor, items);
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / items.Length;
        Print("bibliography", Median(repetitions, () => Bibliography(processor, items)));
        Print("bibliography, all cores", Median(repetitions, () =>
        {
            Parallel.For(0, Environment.ProcessorCount, _ => Bibliography(processor, items));
            return items.Length * Environment.ProcessorCount;
        }));
        var works = processor.Register(items);
        Print("citations", Median(repetitions, () => Cite(works, items)));
        Print("one by one", Median(repetitions, () => OneByOne(processor, items)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"style load cold/warm: {cold.Elapsed.TotalMilliseconds:0.0}/{1000 / warm:0.0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allocated: {allocated} bytes/item"));
        return 0;
    }

    private static CslItem[] ReadItems(string file, int count)
    {
        var items = File.ReadLines(file).Select(line => CslItem.Parse(Encoding.UTF8.GetBytes(line))).Take(count).ToArray();
        if (count == int.MaxValue)
            return items;
        // More than the file has: the same works under other ids.
        var all = new List<CslItem>(items);
        for (var round = 1; all.Count < count; round++)
            all.AddRange(items.Take(count - all.Count).Select(item => item.WithId($"{item.Id}-{round}")));
        return [.. all];
    }

    private static CslLocale Locale(CslStyle style, string? folder)
    {
        var language = style.DefaultLocale ?? "en-US";
        var file = folder is null ? null : Path.Combine(folder, $"locales-{language}.xml");
        if (file is not null && File.Exists(file))
            return CslLocale.Load(file).Over(CslLocale.Load(Path.Combine(folder!, "locales-en-US.xml")));
        return CslStyles.FindLocale(language) ?? throw new ArgumentException($"There is no locale {language}: give --locales DIR.", nameof(folder));
    }

    private static int Bibliography(CitationProcessor processor, CslItem[] items) =>
        processor.Register(items).Bibliography(CslOutput.Html).Count is > 0 ? items.Length : 0;

    private static int Cite(CitedWorks works, CslItem[] items)
    {
        foreach (var item in items)
            works.Cite([new CslCite(item.Id)], CslOutput.Html);
        return items.Length;
    }

    private static int OneByOne(CitationProcessor processor, CslItem[] items)
    {
        foreach (var item in items)
            processor.Register([item]).Bibliography(CslOutput.Html);
        return items.Length;
    }

    private static double Median(int repetitions, Func<int> run)
    {
        var rates = new double[repetitions];
        for (var i = 0; i < repetitions; i++)
        {
            var clock = Stopwatch.StartNew();
            var count = run();
            rates[i] = count / clock.Elapsed.TotalSeconds;
        }

        Array.Sort(rates);
        return rates[repetitions / 2];
    }

    private static void Print(string name, double rate) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {rate:0} items/s"));

    private static string? Option(string[] options, string name)
    {
        var place = Array.IndexOf(options, name);
        return place >= 0 && place + 1 < options.Length ? options[place + 1] : null;
    }
}

using System.Text;
using System.Text.Json.Nodes;
using BibHarvester.Csl;
using BibHarvester.Csl.Items;
using BibHarvester.Csl.Output;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Fuzz;

/// <summary>What must hold whatever the style and the items are: a style is refused with a reason, or all is rendered.</summary>
internal static class StyleFuzz
{
    // Enough for every type; more would only be read again.
    private const int MostItems = 400;

    private static readonly string[] Labels = ["page", "chapter", "verse", "no-such-label", ""];

    /// <summary>The styles of a folder; those that come with the library where none is given.</summary>
    public static FuzzFile[] Styles(string? folder) => folder is not null
        ? [.. Directory.GetFiles(folder, "*.csl").Order(StringComparer.Ordinal).Select(path => new FuzzFile(Path.GetFileName(path), File.ReadAllBytes(path)))]
        : [.. CslStyles.BuiltIn.Select(name => new FuzzFile(name + ".csl", Resource(name + ".csl")))];

    /// <summary>The works of stored answers as items.</summary>
    public static byte[][] Items(FuzzFile[] payloads) =>
        [.. payloads.Where(p => p.Name.StartsWith("crossref/", StringComparison.Ordinal))
            .SelectMany(p => RecordFormats.Find("crossref-json")!.Reader!.Read(p.Bytes))
            .Select(i => i.Record).OfType<BibRecord>().Take(MostItems)
            .Select(r => Encoding.UTF8.GetBytes(JsonNode.Parse(r.ToCslJson())![0]!.ToJsonString()))];

    /// <summary>Renders citations, a document and a bibliography.</summary>
    public static void Run(byte[] style, byte[][] items, Random random, StageClock stages)
    {
        CitationProcessor? processor = null;
        stages.Run("style", () => processor = Load(style, random));
        var works = new List<CslItem>();
        stages.Run("items", () => works.AddRange(items.Select(Read).OfType<CslItem>()));
        stages.Run("records", () => works.ForEach(w => CslItem.FromRecord(w.ToRecord(), CiteOptions.Default)));
        if (processor is null)
            return;
        var output = Enum.GetValues<CslOutput>()[random.Next(Enum.GetValues<CslOutput>().Length)];
        CitedWorks? registered = null;
        stages.Run("register", () => registered = processor.Register(works));
        stages.Run("bibliography", () => registered!.Bibliography(output, hyperlinks: random.Next(2) == 0));
        stages.Run("citation", () => registered!.Cite(Cluster(works, random), output));
        stages.Run("document", () =>
        {
            var document = processor.Document(works);
            document.Render([.. Enumerable.Range(1, 5).Select(i => new CslCitation($"c{i}", [.. Cluster(works, random)]) { NoteNumber = i })], output);
            document.Bibliography(output);
        });
    }

    private static CitationProcessor? Load(byte[] style, Random random)
    {
        try
        {
            var loaded = CslStyle.Load(new MemoryStream(style, writable: false));
            var language = CslStyles.BuiltInLocales[random.Next(CslStyles.BuiltInLocales.Count)];
            return loaded.Parent is null ? new CitationProcessor(loaded, CslStyles.FindLocale(language)!) : null;
        }
        catch (CslStyleException)
        {
            return null;
        }
    }

    private static CslItem? Read(byte[] json)
    {
        try
        {
            return CslItem.Parse(json);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static CslCite[] Cluster(List<CslItem> works, Random random) => works.Count == 0
        ? []
        : [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new CslCite(works[random.Next(works.Count)].Id)
        {
            Locator = random.Next(2) == 0 ? "1-3, x" : null,
            Label = random.Next(2) == 0 ? Labels[random.Next(Labels.Length)] : null,
            Prefix = random.Next(4) == 0 ? "<i>see " : null,
            Suffix = random.Next(4) == 0 ? "’s." : null,
            Position = (CslPosition)random.Next(4),
            SuppressAuthor = random.Next(6) == 0,
            AuthorOnly = random.Next(6) == 0,
        })];

    private static byte[] Resource(string name)
    {
        using var stream = typeof(CslStyle).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

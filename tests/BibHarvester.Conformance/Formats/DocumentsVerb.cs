using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Conformance.Formats;

/// <summary>Opens every <c>.bib</c> file of the corpus as a document: it is written back byte for byte, and tidying says nothing else and is done with once.</summary>
public sealed class DocumentsVerb : IVerb
{
    /// <inheritdoc/>
    public string Name => "documents";

    /// <inheritdoc/>
    public string Usage => "DIR [--file SUBSTRING]";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var part = arguments.Option("--file") ?? "";
        var files = Directory.EnumerateFiles(arguments.Folder, "*.bib", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(arguments.Folder, f).Replace('\\', '/'))
            .Where(f => f.Contains(part, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. files.AsParallel().AsOrdered().SelectMany(f => Check(f, File.ReadAllBytes(Path.Combine(arguments.Folder, f))))];
    }

    private static IEnumerable<CaseResult> Check(string file, byte[] bytes)
    {
        yield return new CaseResult("identical", file, BibTeXDocument.Load(bytes).ToBytes().AsSpan().SequenceEqual(bytes) ? [] : ["other bytes are written"]);
        yield return new CaseResult("tidied", file, CheckTidying(bytes));
    }

    private static List<string> CheckTidying(byte[] bytes)
    {
        var document = BibTeXDocument.Load(bytes);
        var problems = new List<string>();
        var before = Said(document);
        document.Tidy();
        var tidied = document.ToBytes();
        var again = BibTeXDocument.Load(tidied);
        if (!before.SequenceEqual(Said(again), StringComparer.Ordinal))
            problems.Add("the entries say something else");
        if (again.Tidy() || !again.ToBytes().AsSpan().SequenceEqual(tidied))
            problems.Add("it is not done with once");
        again.Tidy(TidyOptions.Default with { AlignEquals = true, TrailingComma = true, Indent = 4, Order = EntryOrder.Author });
        again.Tidy(TidyOptions.Default with { Order = EntryOrder.Author });
        var sorted = again.ToString();
        if (again.Tidy(TidyOptions.Default with { Order = EntryOrder.Author }) || BibTeXDocument.Parse(sorted).Tidy(TidyOptions.Default with { Order = EntryOrder.Author }))
            problems.Add("sorting is not done with once");
        return problems;
    }

    private static List<string> Said(BibTeXDocument document)
    {
        var records = document.ToRecords();
        return [.. document.Entries.Select(e => records.TryGetValue(e, out var record) ? Said(record) : e.Key)];
    }

    // The case of a field's name says nothing.
    private static string Said(BibRecord record) => (record with
    {
        Provenance = null,
        ExtraFields = record.ExtraFields.Select(e => e with { Name = e.Name.ToLowerInvariant() }).ToValueList(),
    }).ToRecordJson();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using BibHarvester.Csl;
using BibHarvester.Csl.Output;

namespace BibHarvester.Conformance.Csl;

/// <summary>Runs the fixtures of the CSL test suite.</summary>
public sealed partial class CslSuiteVerb : IVerb
{
    internal const string NoPrintedForm = "[CSL STYLE ERROR: reference with no printed form.]";

    /// <inheritdoc/>
    public string Name => "csl-suite";

    /// <inheritdoc/>
    public string Usage => "DIR --locales DIR";

    /// <inheritdoc/>
    public IReadOnlyList<CaseResult> Run(VerbArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var locales = new LocaleFolder(arguments.Option("--locales") ?? throw new CannotRunException("--locales DIR is missing."));
        var results = RunFolder(arguments.Folder, locales, group: null);
        var offSpec = Path.Combine(arguments.Folder, "off-spec");
        if (Directory.Exists(offSpec))
        {
            var beyond = RunFolder(offSpec, locales, "off-spec");
            arguments.Notes.Add($"  off-spec, beside the total: {beyond.Count(r => r.Passed)}/{beyond.Count}");
        }

        var texts = results.Count(r => r.Passed || r.Problems is ["marks"]);
        arguments.Notes.Add($"  without marks of position: {texts}/{results.Count}");
        return results;
    }

    private static List<CaseResult> RunFolder(string folder, LocaleFolder locales, string? group)
    {
        var files = Directory.GetFiles(folder, "*.txt");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.AsParallel().AsOrdered().Select(file => RunOne(Fixture.Read(file), locales, group))];
    }

    private static CaseResult RunOne(Fixture fixture, LocaleFolder locales, string? group)
    {
        string actual;
        string? failure = null;
        try
        {
            actual = Fixture.Trimmed(Render(fixture, locales));
        }
#pragma warning disable CA1031 // A case that throws has failed; the others go on.
        catch (Exception e)
#pragma warning restore CA1031
        {
            actual = "";
            failure = e is CslStyleException ? e.Message : e.ToString();
        }

        var expected = fixture.Expected;
        List<string> problems = [];
        if (failure is not null)
            problems.Add(failure);
        else if (actual != expected)
            problems.Add(Marks().Replace(actual, "") == Marks().Replace(expected, "") ? "marks" : "text");
        return new CaseResult(group ?? fixture.Name.Split('_')[0], fixture.Name, problems)
        {
            Details = $"  expected {expected}\n  actual   {actual}\n",
            Actual = ($"{fixture.Name}.txt", actual),
        };
    }

    private static string Render(Fixture fixture, LocaleFolder locales)
    {
        var style = CslStyle.Parse(fixture.Style);
        var processor = new CitationProcessor(style, locales.Find(style.DefaultLocale)) { EmptyCite = NoPrintedForm };
        var items = fixture.Items();
        if (fixture.Json("CITATIONS") is { } steps)
            return Document(fixture, processor.Document(items), steps);
        var works = processor.Register(items);
        return fixture.IsBibliography ? Bibliography(works.Bibliography(CslOutput.Html)) : Citations(fixture, works);
    }

    private static string Citations(Fixture fixture, CitedWorks works)
    {
        List<CslCite[]> clusters = fixture.Json("CITATION-ITEMS") is { } given
            ? [.. given.EnumerateArray().Select(cluster => cluster.EnumerateArray().Select(Fixture.Cite).ToArray())]
            : [[.. works.Ids.Select(id => new CslCite(id))]];
        return string.Join('\n', clusters.Select(cluster => works.Cite(cluster, CslOutput.Html)));
    }

    private static string Bibliography(IReadOnlyList<CslEntry> entries) =>
        "<div class=\"csl-bib-body\">\n" + string.Concat(entries.Select(e => $"  <div class=\"csl-entry\">{e.Text}</div>\n")) + "</div>";

    // Steps of editing: each puts one citation between those before and those after it.
    private static string Document(Fixture fixture, CitedDocument document, JsonElement steps)
    {
        var known = new Dictionary<string, CslCitation>(StringComparer.Ordinal);
        IReadOnlyList<CslCitationText> texts = [];
        var last = "";
        foreach (var step in steps.EnumerateArray())
        {
            var citation = step[0];
            last = citation.GetProperty("citationID").ToString();
            var note = citation.TryGetProperty("properties", out var properties) ? Fixture.Number(properties, "noteIndex") : 0;
            known[last] = new CslCitation(last, [.. citation.GetProperty("citationItems").EnumerateArray().Select(Fixture.Cite)])
            {
                NoteNumber = note,
            };
            var order = new List<CslCitation>();
            Place(step[1]);
            order.Add(known[last]);
            Place(step[2]);
            texts = document.Render(order, CslOutput.Html);

            void Place(JsonElement others)
            {
                foreach (var other in others.EnumerateArray())
                {
                    var id = other[0].ToString();
                    known[id] = known[id] with { NoteNumber = other[1].GetInt32() };
                    order.Add(known[id]);
                }
            }
        }

        return fixture.IsBibliography
            ? Bibliography(document.Bibliography(CslOutput.Html))
            : string.Join('\n', texts.Select((text, i) => $"{(text.IsChanged || text.Id == last ? ">>" : "..")}[{i}] {text.Text}"));
    }

    [GeneratedRegex(@"^(>>|\.\.)\[\d+\] ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marks();
}

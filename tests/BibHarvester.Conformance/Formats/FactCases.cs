using System.Text;
using System.Text.Json;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Formats;

/// <summary>Small facts, one a line: names parted, TeX decoded. They are put into an entry, and read.</summary>
internal static class FactCases
{
    private static readonly (string File, Func<JsonElement, Difference?> Check)[] Kinds =
        [("names-bibtex", CheckName), ("latex-to-unicode", CheckText)];

    /// <summary>The facts below a folder.</summary>
    public static IEnumerable<PairRecord> Run(string folder)
    {
        foreach (var (file, check) in Kinds)
        {
            var path = Path.Combine(folder, "facts", file + ".jsonl");
            if (!File.Exists(path))
                continue;
            var number = 0;
            foreach (var line in File.ReadLines(path).Where(l => l.Length > 0))
            {
                using var fact = JsonDocument.Parse(line);
                yield return new PairRecord(file, $"{file}#{++number}", check(fact.RootElement) is { } difference ? [difference] : []);
            }
        }
    }

    private static Difference? CheckText(JsonElement fact)
    {
        var latex = fact.GetProperty("latex").GetString()!;
        var theirs = fact.GetProperty("unicode").GetString()!;
        var ours = Title(latex);
        return Spaced(ours) == Spaced(theirs) ? null : new Difference("text", $"{latex} → {ours}", theirs);
    }

    private static Difference? CheckName(JsonElement fact)
    {
        var name = fact.GetProperty("name").GetString()!;
        var found = Read($"@misc{{x, author = {{{name}}}}}")?.Contributors.FirstOrDefault(c => c.Role == ContributorRole.Author);
        var person = found?.Person;
        string[] ours =
        [
            person?.Given ?? "", $"{person?.DroppingParticle} {person?.NonDroppingParticle}", person?.Family ?? found?.Organization ?? "", person?.Suffix ?? "",
        ];
        string[] theirs = [Part(fact, "first"), Part(fact, "von"), Part(fact, "last"), Part(fact, "jr")];
        return ours.Select(Spaced).SequenceEqual(theirs.Select(Spaced), StringComparer.Ordinal)
            ? null
            : new Difference("name", $"{name} → {string.Join(" | ", ours)}", string.Join(" | ", theirs));
    }

    private static string Part(JsonElement fact, string name)
    {
        var value = fact.GetProperty(name);
        var text = value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(v => v.GetString())),
            JsonValueKind.String => value.GetString()!,
            _ => "",
        };
        return Title(text);
    }

    private static string Title(string latex) => Read($"@misc{{x, title = {{{latex}}}}}")?.Title is { } title
        ? title.Subtitle is { } subtitle ? $"{title.Text.Plain}: {subtitle.Plain}" : title.Text.Plain
        : "";

    private static BibRecord? Read(string entry) =>
        RecordFormats.Find("bibtex")!.Reader!.Read(Encoding.UTF8.GetBytes(entry)).Select(i => i.Record).FirstOrDefault(r => r is not null);

    private static string Spaced(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);
}

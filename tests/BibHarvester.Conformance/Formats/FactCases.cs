using System.Text;
using System.Text.Json;
using BibHarvester.Formats;
using BibHarvester.Formats.BibTeX;

namespace BibHarvester.Conformance.Formats;

/// <summary>Small facts, one a line: names split by BibTeX's rules, names as a record has them, TeX decoded.</summary>
internal static class FactCases
{
    private static readonly (string File, Func<JsonElement, Difference?> Check)[] Kinds =
        [("names-bibtex", CheckSplit), ("names-biber", CheckName), ("latex-to-unicode", CheckText)];

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

    /// <summary>Compares the text, whatever the other program had for styles, ties, apostrophes and letters without dots, and the TeX that it left as it was.</summary>
    private static Difference? CheckText(JsonElement fact)
    {
        var latex = Text(fact, "latex");
        var theirs = Text(fact, "unicode");
        var ours = BibTeXText.Decode(latex);
        var isLeft = theirs.Contains('\\', StringComparison.Ordinal);
        return AreEqual(ours, theirs) || (isLeft && AreEqual(ours, StyledText.Of(BibTeXText.Decode(theirs))))
            ? null
            : new Difference("text", $"{latex} → {StyledText.Of(ours)}", theirs);
    }

    private static bool AreEqual(RichText ours, string theirs) => Folded(StyledText.Of(ours)) == Folded(theirs) || Folded(ours.Plain) == Folded(theirs);

    private static string Folded(string text) =>
        text.Replace('\u00A0', ' ').Replace('’', '\'').Replace("ı\u0308", "ï", StringComparison.Ordinal).Normalize();

    private static Difference? CheckSplit(JsonElement fact)
    {
        var name = BibTeXName.Parse(Text(fact, "name"));

        // Commas behind the second part nothing, and the facts leave them out.
        var first = string.Join(' ', name.First.Split(' ').Select(w => w.Trim(',')).Where(w => w.Length > 0));
        return Compare(fact, [first, name.Von, name.Last, name.Jr], [Text(fact, "first"), Text(fact, "von"), Text(fact, "last"), Text(fact, "jr")]);
    }

    private static Difference? CheckName(JsonElement fact)
    {
        var entry = Encoding.UTF8.GetBytes($"@misc{{x, author = {{{Text(fact, "name")}}}}}");
        var names = RecordFormats.Find("bibtex")!.Reader!.Read(entry).Select(i => i.Record).First(r => r is not null)!.Contributors;
        var found = names.IsEmpty ? null : names[0];
        var person = found?.Person;
        return Compare(
            fact,
            [person?.Given ?? "", $"{person?.DroppingParticle}{person?.NonDroppingParticle}", person?.Family ?? found?.Organization ?? "", person?.Suffix ?? ""],
            [Words(fact, "given"), Words(fact, "prefix"), Words(fact, "family"), Words(fact, "suffix")]);
    }

    private static Difference? Compare(JsonElement fact, string[] ours, string[] theirs) => ours.SequenceEqual(theirs, StringComparer.Ordinal)
        ? null
        : new Difference("name", $"{Text(fact, "name")} → {string.Join(" | ", ours)}", string.Join(" | ", theirs));

    private static string Text(JsonElement fact, string member)
    {
        var value = fact.GetProperty(member);
        return value.ValueKind switch
        {
            JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(v => v.GetString())),
            JsonValueKind.String => value.GetString()!,
            _ => "",
        };
    }

    /// <summary>A part without TeX; biber marks with a tie where no line is to be broken.</summary>
    private static string Words(JsonElement fact, string member) => BibTeXText.Decode(Text(fact, member)).Plain.Replace('\u00A0', ' ');
}

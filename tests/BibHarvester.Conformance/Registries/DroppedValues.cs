using System.Buffers;
using System.Globalization;
using System.Text.Json;
using BibHarvester.Formats;

namespace BibHarvester.Conformance.Registries;

/// <summary>Finds each value of a payload in its record, in the record's unknown fields or references, or among what the record derives.</summary>
internal static class DroppedValues
{
    // What says again what the record says, by the readers' documentation.
    private static readonly string[] Derived =
    [
        "/prefix", "/suffix", "/source", "/reference-count", "/references-count", "/URL", "/id", "/type", "/subtype", "/xml",
        "/references", "/included",
    ];

    private const int LongestParticle = 3;
    private const string Markup = "<>&";

    /// <summary>Adds a problem for each value that is nowhere.</summary>
    /// <param name="work">What the payload says.</param>
    /// <param name="record">What the reader made of it.</param>
    /// <param name="problems">Where a sentence for each goes.</param>
    /// <param name="isDerived">What of a source says again what the record says, by the path.</param>
    public static void Find(JsonElement work, BibRecord record, List<string> problems, Func<string, bool>? isDerived = null)
    {
        var said = new SaidValues(record);
        Walk(work, "", said, problems, isDerived ?? (_ => false));
    }

    private static void Walk(JsonElement element, string path, SaidValues said, List<string> problems, Func<string, bool> isDerived)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty("date-parts", out var parts) && !said.IsKept(path))
                    CheckDate(parts, path, said, problems);
                if (path.EndsWith("/abstract_inverted_index", StringComparison.Ordinal))
                    CheckWords(element, path, said, problems);
                foreach (var member in element.EnumerateObject())
                    Walk(member.Value, path == "" && member.Name == "attributes" ? "" : $"{path}/{Escaped(member.Name)}", said, problems, isDerived);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in element.EnumerateArray())
                    Walk(item, $"{path}/{index++}", said, problems, isDerived);
                break;
            case JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                if (!IsDerived(path) && !isDerived(path) && !said.IsKept(path) && !OwnWords.Contain(path, Text(element)) && !said.Says(Text(element), path))
                    problems.Add($"dropped {path}: {Short(Text(element))}");
                break;
            default:
                break;
        }
    }

    private static string Escaped(string name) => name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Text(JsonElement element) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();

    private static bool IsDerived(string path) =>
        Derived.Contains(path) || path.Contains("/date-parts/", StringComparison.Ordinal) ||
        path.EndsWith("/timestamp", StringComparison.Ordinal) || path.EndsWith("/date-time", StringComparison.Ordinal) ||
        path.EndsWith("/sequence", StringComparison.Ordinal) || path.EndsWith("/id-type", StringComparison.Ordinal);

    private static void CheckDate(JsonElement parts, string path, SaidValues said, List<string> problems)
    {
        if (parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() == 0 || parts[0].ValueKind != JsonValueKind.Array)
            return;
        var numbers = parts[0].EnumerateArray().Where(p => p.ValueKind is JsonValueKind.Number or JsonValueKind.String)
            .Select(p => int.TryParse(Text(p), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : 0).ToArray();
        if (numbers.Length == 0 || numbers[0] == 0)
            return;
        var date = numbers[0].ToString("0000", CultureInfo.InvariantCulture) +
            string.Concat(numbers.Skip(1).TakeWhile(n => n > 0).Select(n => "-" + n.ToString("00", CultureInfo.InvariantCulture)));
        if (!said.SaysDate(date))
            problems.Add($"dropped the date {path}: {date}");
    }

    // Of an abstract by its words these are the names; pieces of markup among them are no words, and a label in front is left out by policy.
    private static void CheckWords(JsonElement index, string path, SaidValues said, List<string> problems)
    {
        var missing = index.EnumerateObject().Select(m => m.Name).Where(w => w.Length > LongestParticle && w.AsSpan().IndexOfAny(Markup) < 0 && !w.Equals("abstract", StringComparison.OrdinalIgnoreCase) && !said.Says(w, path)).ToArray();
        if (missing.Length > 0)
            problems.Add($"dropped {path}: {Short(string.Join(' ', missing))}");
    }

    private static string Short(string text) => text.Length > 80 ? text[..80] + "…" : text;
}

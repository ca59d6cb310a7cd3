using System.Text.Json;

namespace BibHarvester.Cli.Commands;

/// <summary>The fields in which two records of a work differ.</summary>
internal static class RecordDifference
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fields that differ, each with what either record says; empty where one says nothing.</summary>
    public static IReadOnlyList<(string Field, string Left, string Right)> Of(BibRecord left, BibRecord right)
    {
        var (own, other) = (Explanation.Leaves(left).ToDictionary(l => l.Pointer, l => l.Value, StringComparer.Ordinal), Explanation.Leaves(right).ToList());
        var rows = new List<(string, string, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (pointer, value) in other)
        {
            seen.Add(pointer);
            var mine = own.GetValueOrDefault(pointer, "");
            if (mine != value)
                rows.Add((pointer, mine, value));
        }

        foreach (var (pointer, value) in own)
        {
            if (!seen.Contains(pointer))
                rows.Add((pointer, value, ""));
        }

        return [.. rows.OrderBy(row => row.Item1, StringComparer.Ordinal)];
    }

    /// <summary>Writes the differences as JSON on one line; the schema is <c>docs/schema/bibharvest-diff-1.schema.json</c>.</summary>
    public static void WriteJson(string query, string left, string right, IReadOnlyList<(string Field, string Left, string Right)> rows, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Writing))
        {
            json.WriteStartObject();
            json.WriteString("bibharvest-diff", "1.0");
            json.WriteString("query", query);
            json.WriteStartArray("sources");
            json.WriteStringValue(left);
            json.WriteStringValue(right);
            json.WriteEndArray();
            json.WriteStartArray("fields");
            foreach (var (field, own, other) in rows)
            {
                json.WriteStartObject();
                json.WriteString("field", field);
                if (own.Length > 0)
                    json.WriteString("first", own);
                if (other.Length > 0)
                    json.WriteString("second", other);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }
}
